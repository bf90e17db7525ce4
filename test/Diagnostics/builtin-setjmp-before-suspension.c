// __builtin_setjmp where a suspension can follow is an error that names it.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O1 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <weft/weft.h>
static void *place[5];
fiber int risky(int n);
fiber int risky(int n)
{
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: error: __builtin_setjmp in fiber function 'risky', which may suspend after it
    if (__builtin_setjmp(place))
        return -1;
    weft_suspend();
    return n;
}
