// With recursion=error, a fiber that calls itself over a suspension is an error at the call, at every level.
// RUN: rm -f %t.o
// RUN: for level in 0 1 2 3 s; do not %weft-cc -O$level -fplugin-arg-weft-recursion=error -c %s -o %t.o 2> %t.err || exit 1; FileCheck %s < %t.err || exit 1; test ! -e %t.o || exit 1; done
#include <weft/weft.h>
fiber int count_down(int n);
fiber int count_down(int n)
{
    weft_suspend();
    if (n == 0)
        return 0;
    // CHECK: recursion-direct.c:[[@LINE+1]]:{{[0-9]+}}: error: {{.*[Rr]ecurs}}
    return n + count_down(n - 1);
}
// CHECK: note:
// CHECK: 1 error generated
