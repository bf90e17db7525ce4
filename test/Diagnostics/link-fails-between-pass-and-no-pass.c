// An object built without the pass cannot be linked with one built with it: no symbol of the plain name remains.
// RUN: rm -f %t
// RUN: %weft-cc -O1 -DDEFINITION -c %s -o %t.1.o
// RUN: %weft_clang -O1 -Xclang -disable-llvm-passes -c %s -o %t.2.o
// RUN: not %weft-cc %t.1.o %t.2.o -o %t > %t.err 2>&1
// RUN: FileCheck %s < %t.err
// RUN: test ! -e %t
// CHECK: {{undefined (reference|symbol)}}
#include <weft/weft.h>
fiber int f(int n);
#ifdef DEFINITION
fiber int f(int n)
{
    weft_suspend();
    return n;
}
#else
fiber int main(void) { return f(1); }
#endif
