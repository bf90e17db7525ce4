// SIGINT and SIGTERM are an error in the main fiber, wherever it waits: its call returns -ECANCELED, it cleans up, and its
// value is the program's.
// RUN: %weft-cc -O2 %s -o %t
// RUN: sh -c '%t INT; test $? = 2' | FileCheck %s
// RUN: sh -c '%t TERM; test $? = 15' | FileCheck %s
// CHECK: waiting
// CHECK-NEXT: canceled 1
// CHECK-NEXT: cleaned up
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>
static int came;
static fiber void interrupt_on(int number, weft_task *task)
{
    if (weft_signal_wait(number) == 0) {
        came = number;
        weft_cancel(task);
    }
}
static void clean_up(int *fd)
{
    weft_close(*fd);
    printf("cleaned up\n");
}
static fiber int serve(void)
{
    int fd __attribute__((__cleanup__(clean_up))) = socket(AF_INET, SOCK_STREAM, 0);
    listen(fd, 1);
    printf("waiting\n");
    int status = weft_accept(fd, NULL, NULL);
    printf("canceled %d\n", status == -ECANCELED);
    return came;
}
static fiber void raises(int number)
{
    weft_sleep_ms(5);
    kill(getpid(), number);
}
fiber int main(int argc, char **argv)
{
    WEFT_SCOPE(others);
    weft_scope_spawn(&others, interrupt_on(SIGINT, weft_self()));
    weft_scope_spawn(&others, interrupt_on(SIGTERM, weft_self()));
    weft_scope_spawn(&others, raises(argc > 1 && !strcmp(argv[1], "TERM") ? SIGTERM : SIGINT));
    return serve();
}
