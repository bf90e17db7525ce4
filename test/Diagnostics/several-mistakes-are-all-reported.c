// All mistakes of a stage are reported, not only the first, also without -g.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O2 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <weft/weft.h>
#include <setjmp.h>
void use(char *p);
extern jmp_buf place;
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
    // CHECK-DAG: several-mistakes-are-all-reported.c:[[@LINE+1]]:{{[0-9]+}}: error: a variable-length array
    char bytes[n];
    use(bytes);
    weft_suspend();
    return bytes[0];
}
