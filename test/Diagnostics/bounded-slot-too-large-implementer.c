// A fiber function that needs more than a place promises is an error where its name goes into the place: by assignment,
// initialisers of every kind, arguments and returns, with the place's own bound or that of its typedef, also in a header;
// one that fits is none, nor one that arrives by way of a variable.
// RUN: rm -rf %t && mkdir -p %t
// RUN: not %weft-cc -O1 -ferror-limit=0 -I %S -c %s -o %t/a.o 2>&1 | FileCheck %s --implicit-check-not="error:"
// RUN: not %weft-cc -O0 -ferror-limit=0 -I %S -c %s -o %t/a.o 2>&1 | FileCheck %s --implicit-check-not="error:"
// RUN: test ! -e %t/a.o
#include <string.h>
#include <weft/weft.h>
#define BOUND(n) __attribute__((fiber_bound(n)))
typedef fiber int writer(int n) BOUND(64);
struct ops {
    fiber int (*read)(int n) BOUND(64);
    writer *write;
    writer *several[2];
    fiber int (*any)(int n);
};
struct outer { int x; struct ops ops[2]; };
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
static fiber int aligned(int n)
{
    _Alignas(64) volatile char text[8] = {0};
    text[n & 7] = 1;
    weft_suspend();
    return text[n & 7];
}
// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes {{[0-9]+}} bytes, but fiber_bound promises 64 here
static BOUND(64) fiber int (*global)(int n) = large;
// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
const struct ops positional = {fits, large, {fits, fits}, large};
// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
const struct outer nested[] = {[2] = {.ops = {[1] = {.several = {fits, large}}}}};
// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
writer *const table[] = {fits, large};
// CHECK: [[@LINE+2]]:{{[0-9]+}}: error: frame of 'aligned' is aligned to 64 bytes, but fiber_bound promises 16 here
// CHECK: note: remove fiber_bound there or the alignment
static BOUND(256) fiber int (*over)(int n) = aligned;
void install(struct ops *ops);
static void take(writer *w, int n, BOUND(80) fiber int (*f)(int n))
{
    (void)w, (void)n, (void)f;
}
// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
static writer *give(int n) { return n ? fits : large; }
void install(struct ops *ops)
{
    fiber int (*by_variable)(int n) = large;
    ops->read = fits;
    // CHECK: [[@LINE+2]]:{{[0-9]+}}: error: frame of 'large' takes {{[0-9]+}} bytes, but fiber_bound promises 64 here
    // CHECK: note: raise fiber_bound there or keep less over the suspensions of 'large'
    ops->read = large;
    // CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
    ops->write = &large;
    // CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
    ops->several[1] = (writer *)large;
    ops->any = large;
    // CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes
    *ops = (struct ops){.read = large, .any = large};
    // CHECK: [[@LINE+2]]:{{[0-9]+}}: error: frame of 'large' takes
    // CHECK: [[@LINE+1]]:{{[0-9]+}}: error: frame of 'large' takes {{[0-9]+}} bytes, but fiber_bound promises 80 here
    take(large, 1, large);
    ops->write = give(1);
    ops->read = by_variable;
    global = over = fits;
}
fiber int use(struct ops *ops);
fiber int use(struct ops *ops) { return ops->read(1) + ops->write(2) + global(3) + over(4) + table[0](5); }
