// A fiber function that needs more than the slot promises is an error where it is stored into the slot, by its own
// field's bound or that of the field's typedef; one that fits is none.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O1 -c %s -o %t.o 2>&1 | FileCheck %s --implicit-check-not="'fits'"
// RUN: not %weft-cc -O0 -c %s -o %t.o 2>&1 | FileCheck %s --implicit-check-not="'fits'"
// RUN: test ! -e %t.o
#include <string.h>
#include <weft/weft.h>
typedef fiber int writer(int n) __attribute__((fiber_bound(64)));
struct ops {
    fiber int (*read)(int n) __attribute__((fiber_bound(64)));
    writer *write;
};
static fiber int fits(int n)
{
    weft_suspend();
    return n;
}
static fiber int large(int n)
{
    char text[100];
    memset(text, n, sizeof text);
    weft_suspend();
    return text[n];
}
void install(struct ops *ops);
void install(struct ops *ops)
{
    ops->read = fits;
    // CHECK: bounded-slot-too-large-implementer.c:[[@LINE+2]]:{{[0-9]+}}: error: frame of 'large' takes {{[0-9]+}} bytes, but the slot promises 64
    // CHECK: note: raise the slot's fiber_bound or keep less over the suspensions of 'large'
    ops->read = large;
    // CHECK: bounded-slot-too-large-implementer.c:[[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
    ops->write = large;
    ops->write = fits;
}
fiber int use(struct ops *ops);
fiber int use(struct ops *ops) { return ops->read(1) + ops->write(2); }
