// Nothing is compiled behind a call of a noreturn pointer: a task of one is an error.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O1 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <weft/weft.h>
typedef fiber void fn(int n);
weft_task *make(__attribute__((noreturn)) fn *p);
weft_task *make(__attribute__((noreturn)) fn *p)
{
    // CHECK: task-of-noreturn-pointer.c:[[@LINE+2]]:{{[0-9]+}}: error: {{.*declared noreturn}}
    // CHECK: note: remove noreturn
    return weft_create(p(1));
}
