// B: Duff's device with a suspension in each of its cases. [Duff's device]
// RUN: %exec %s
#include "exec.h"
static fiber void copy(char *to, const char *from, int count)
{
    int rounds = (count + 3) / 4;
    switch (count % 4) {
    case 0:
        do {
            *to++ = *from++;
            SUSPEND();
    case 3:
            *to++ = *from++;
            SUSPEND();
    case 2:
            *to++ = *from++;
            SUSPEND();
    case 1:
            *to++ = *from++;
            SUSPEND();
        } while (--rounds > 0);
    }
}
static fiber int test(void)
{
    char buffer[24] = {0};
    copy(buffer, "weft", 4);
    copy(buffer + 4, "stackless", 9);
    copy(buffer + 13, "fibers!", 7);
    trace("%s\n", buffer);
    return (int)strlen(buffer);
}
EXEC(test(), 20)
