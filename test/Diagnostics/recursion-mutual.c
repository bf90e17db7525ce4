// With recursion=error, fibers that call each other in a cycle are an error that names every function of the cycle.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O2 -fplugin-arg-weft-recursion=error -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <weft/weft.h>
fiber int even(unsigned n);
fiber int odd(unsigned n);
fiber int middle(unsigned n);
fiber int even(unsigned n)
{
    weft_suspend();
    return n == 0 ? 1 : middle(n - 1);
}
fiber int middle(unsigned n) { return odd(n); }
fiber int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
// CHECK: recursion-mutual.c:15:{{[0-9]+}}: error: recursion of fiber functions: 'even' calls 'middle' at line 12, which calls 'odd' at line 14, which calls 'even' at line 15
// CHECK: note: break the cycle
