// A label of its own in inline assembly would be defined by several parts; in a plain function it stands once.
// [a label in inline assembly stands once]
// RUN: not %weft-cc -O1 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: %weft-cc -O2 -DPLAIN %s -o %t && %t
#include <weft/weft.h>
#ifdef PLAIN
static int labelled(int n)
{
    __asm__ volatile("here: nop");
    return n;
}
fiber int f(int n)
{
    while (n-- > 0) {
        weft_yield();
        __asm__ volatile("1: nop\n jmp 1f\n inner%=: nop\n 1:" ::: "memory");
    }
    return labelled(n);
}
#else
fiber int f(int n)
{
    while (n-- > 0) {
        weft_yield();
        // CHECK: label-in-assembly.c:[[@LINE+2]]:{{[0-9]+}}: error: inline assembly in fiber function 'f', which may suspend, defines the label 'here'
        // CHECK: note: use a numbered label or %= in its name
        __asm__ volatile("nop\n here: nop");
    }
    return n;
}
#endif
fiber int main(void) { return f(3) + 1; }
