// An object that the pass did not see cannot be linked: undefined symbols, no program.
// RUN: rm -f %t
// RUN: %weft_clang -O1 -Xclang -disable-llvm-passes -c %s -o %t.o
// RUN: not %weft-cc %t.o -o %t > %t.err 2>&1
// RUN: FileCheck %s < %t.err
// RUN: test ! -e %t
// CHECK: {{undefined (reference|symbol)}}
#include <weft/weft.h>
static fiber int f(int n)
{
    weft_suspend();
    return n;
}
int main(void)
{
    weft_task *t = weft_create(f(1));
    while (weft_resume(t) == WEFT_SUSPENDED)
        ;
    weft_destroy(t);
    return 0;
}
