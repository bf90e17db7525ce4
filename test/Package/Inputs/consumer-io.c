#include <stdio.h>
#include <unistd.h>
#include <weft/io.h>

static fiber void say(int fd) { weft_write(fd, "through a pipe\n", 15); }

fiber int main(void)
{
    int ends[2];
    char text[16] = "";
    if (pipe(ends))
        return 1;
    weft_task *sender = weft_spawn(say(ends[1]));
    weft_read(ends[0], text, 15);
    fputs(text, stdout);
    return weft_join(sender, NULL);
}
