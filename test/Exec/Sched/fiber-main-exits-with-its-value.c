// A: fiber main runs under the scheduler, with its arguments; the process exits with its value.
// RUN: mkdir -p %t.dir
// RUN: for level in -O0 -O1 -O2 -O3 -Os -g; do %weft-cc $level %s -o %t.dir/main || exit 1; %t.dir/main one two > %t.dir/out; test $? = 43 || exit 1; FileCheck %s < %t.dir/out || exit 1; done
// CHECK: 3 arguments, two, self 1
// CHECK-NEXT: main goes on
#include <stdio.h>
#include <weft/weft.h>
fiber int main(int argc, char **argv)
{
    printf("%d arguments, %s, self %d\n", argc, argv[2], weft_self() != NULL);
    weft_yield();
    printf("main goes on\n");
    weft_sleep_ms(1);
    return 40 + argc;
}
