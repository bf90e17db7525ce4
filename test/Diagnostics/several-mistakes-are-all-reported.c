// All mistakes of a stage are reported, not only the first, also without -g.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O2 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <weft/weft.h>
#include <setjmp.h>
extern jmp_buf place;
extern sigjmp_buf other;
fiber int first(int n);
fiber int second(int n);
fiber int first(int n)
{
    // CHECK-DAG: several-mistakes-are-all-reported.c:[[@LINE+1]]:{{[0-9]+}}: error: setjmp
    int again = setjmp(place);
    weft_suspend();
    return again + n;
}
fiber int second(int n)
{
    // CHECK-DAG: several-mistakes-are-all-reported.c:[[@LINE+1]]:{{[0-9]+}}: error: sigsetjmp
    if (sigsetjmp(other, 1))
        return n;
    weft_suspend();
    return 0;
}
