// F: fiber pointers in variables, arrays, structs, unions, parameters, results, pointers to pointers, statics, constant
// and designated initialisers, compound literals, conditionals; compared; through void *, uintptr_t and bytes; chosen
// by _Generic. [a fiber pointer in every place of C]
// RUN: %exec %s
#include "exec.h"
typedef fiber long step_fn(long n);
typedef step_fn *step_ptr;
typedef fiber step_ptr chooser_fn(int i);
struct ops { fiber long (*first)(long n); step_fn *second, *several[2]; struct { step_ptr deep; } inner; };
union either { step_ptr step; chooser_fn *choose; };
static fiber long one(long n) { SUSPEND(); return n + 1; }
static fiber long two(long n) { long keep[3] = {n, 2}; SUSPEND(); return keep[0] * keep[1]; }
static fiber long fat(long n)
{
    char text[600];
    memset(text, (int)n & 15, sizeof text);
    SUSPEND();
    return text[599] + n;
}
static const struct ops constant = {.second = two, .several = {[1] = fat, [0] = one}, .first = one, .inner.deep = fat};
static struct ops changed = {one, one, {one, one}, {one}};
static step_ptr variable = two;
static step_fn *const table[][2] = {{one, two}, {fat, one}};
static fiber step_ptr choose(int i)
{
    SUSPEND();
    return i % 3 == 0 ? one : i % 3 == 1 ? two : fat;
}
static step_ptr plain_choice(int i) { return i ? fat : one; }
static step_ptr (*plain_chooser)(int i) = plain_choice;
static NOINLINE fiber long through(step_fn f, step_ptr *at, const struct ops *o, long n)
{
    return f(n) + (*at)(n) + (**at)(n) + o->first(n) + (*o->second)(n) + o->several[n & 1](n) + o->inner.deep(n);
}
static NOINLINE fiber long bytes(step_ptr f, long n)
{
    unsigned char copy[sizeof f];
    step_ptr back;
    memcpy(copy, &f, sizeof f);
    SUSPEND();
    memcpy(&back, copy, sizeof f);
    void *raw = (void *)back;
    uintptr_t number = (uintptr_t)raw;
    return ((step_fn *)number)(n) + ((step_fn *)raw)(n);
}
static fiber int test(void)
{
    long sum = 0;
    struct ops local = constant, *heap = &changed;
    step_ptr *at = &local.second, **above = &at;
    union either e = {.step = fat};
    for (int i = 0; i < 4; i++) {
        step_ptr chosen = choose(i);
        sum = sum * 3 + chosen(i) + choose(i + 1)(i) + plain_choice(i)(1) + plain_chooser(i & 1)(2);
        sum += through(chosen, at, i & 1 ? &constant : &local, i) + table[i & 1][i >> 1](i) + (**above)(i);
        heap->first = i & 1 ? two : fat;
        heap->several[i & 1] = chosen;
        heap->inner = (struct ops){.inner = {two}}.inner;
        sum += heap->first(i) + heap->several[0](i) + heap->several[1](i) + heap->inner.deep(i);
        variable = variable == two ? fat : two;
        sum += variable(i) + e.step(i) + (i & 1 ? one : fat)(i) + (step_ptr[]){one, two}[i & 1](i);
        sum += _Generic(chosen, step_ptr: two, default: one)(i) + bytes(chosen, i);
        REQUIRE((chosen == one) == (i % 3 == 0) && chosen != NULL && (i % 3 != 2 || chosen == fat));
        sum %= 100003;
    }
    e.choose = choose;
    return (int)(sum + e.choose(1)(7));
}
EXEC(test(), 110)
