// A variable-length array that lives over a suspension is an error at its declaration.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O2 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: not %weft-cc -O0 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <weft/weft.h>
void use(int *p);
fiber int sum(int n);
fiber int sum(int n)
{
    // CHECK: variable-length-array.c:[[@LINE+1]]:{{[0-9]+}}: error: {{.*(variable-length array|variable length array|alloca)}}
    int values[n];
    use(values);
    weft_suspend();
    return values[n - 1];
}
// CHECK: note:
