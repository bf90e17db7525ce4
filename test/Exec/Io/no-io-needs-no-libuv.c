// A program that does not use <weft/io.h> does not need libuv to run; one that does, does; a wait is no deadlock
// while it can end, and a deadlock is reported after the last one.
// RUN: %weft-cc -O1 %s -o %t.plain
// RUN: readelf -d %t.plain > %t.needs
// RUN: not grep libuv %t.needs
// RUN: %weft-cc -O1 -DIO %s -o %t.io
// RUN: readelf -d %t.io | grep libuv
// RUN: not %t.io 2> %t.err
// RUN: FileCheck %s < %t.err
// CHECK: read 1
// CHECK: deadlock: 1 task is
#include <stdio.h>
#include <unistd.h>
#include <weft/weft.h>
#ifdef IO
#include <weft/io.h>
static fiber void later(int fd)
{
    weft_sleep_ms(5);
    weft_write(fd, "x", 1);
}
static fiber int use(void)
{
    int p[2];
    char byte;
    if (pipe(p))
        return 1;
    weft_detach(weft_spawn(later(p[1])));
    fprintf(stderr, "read %d\n", (int)weft_read(p[0], &byte, 1));
    weft_suspend();
    return 0;
}
#else
static fiber int use(void) { return weft_yield(); }
#endif
fiber int main(void) { return use(); }
