// Memory of alloca that lives over a suspension is an error at the call.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O1 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: not %weft-cc -O0 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <weft/weft.h>
void use(char *p);
fiber int sum(int n);
fiber int sum(int n)
{
    // CHECK: alloca-over-suspension.c:[[@LINE+1]]:{{[0-9]+}}: error: {{.*alloca}}
    char *bytes = __builtin_alloca((unsigned)n);
    use(bytes);
    weft_suspend();
    return bytes[n - 1];
}
