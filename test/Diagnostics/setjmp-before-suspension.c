// setjmp where a suspension can follow it in the same activation is an error at the call. [setjmp diagnosed]
// RUN: rm -f %t.o
// RUN: not %weft-cc -O1 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: not %weft-cc -O0 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <setjmp.h>
#include <weft/weft.h>
jmp_buf place;
fiber int risky(int n);
fiber int risky(int n)
{
    // CHECK: setjmp-before-suspension.c:[[@LINE+1]]:{{[0-9]+}}: error: {{.*setjmp}}
    if (setjmp(place))
        return -1;
    weft_suspend();
    return n;
}
