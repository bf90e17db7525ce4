// The mark before and behind the declarator, on typedefs, members, parameters, variables and arrays: each of these
// pointers is called, suspends and returns its value.
// RUN: %exec --levels "O0g O2g asan" %s
#include "exec.h"
#include <stdatomic.h>
typedef fiber int t1(int);
typedef int t2(int) fiber;
typedef fiber int (*t3)(int);
typedef int (*t4)(int) fiber;
typedef int(fiber *t5)(int);
typedef int (*fiber t6)(int);
typedef fiber int (*t7[3])(int);
fiber typedef int t8(int);
struct members {
    fiber int (*before)(int);
    int (*behind)(int) fiber;
    int(fiber *inside)(int);
    t1 *named;
    fiber int (*array[2])(int);
    int (*plain)(int);
    fiber int (*first)(int), (*second)(int);
};
static fiber int f(int x)
{
    SUSPEND();
    return x + 1;
}
static int p(int x)
{
    return x + 1;
}
static fiber int (*v1)(int) = f;
static int (*v2)(int) fiber = f;
static int(fiber *v3)(int) = f;
static int (*fiber v4)(int) = f;
static t1 *v5 = f;
static t2 *v6 = f;
static t3 v7 = f;
static t4 v8 = &f;
static t5 v9 = f;
static t6 v10 = f;
static t7 v11 = {f, f, f};
static t8 *v12 = f;
static fiber int (*v13[2][2])(int) = {{f, f}, {f, f}};
static int (*v14[2])(int) fiber = {f, f};
static fiber int (**v15)(int) = &v1;
static int (*(*v16)[2])(int) fiber = &v14;
static fiber int (*const v17)(int) = f, (*volatile v18)(int) = f;
static _Atomic(t1 *) v19 = f;
static const struct members all = {f, f, f, f, {f, f}, p, f, f};
static fiber int a1(fiber int (*q)(int)) { return q(1); }
static fiber int a2(int (*q)(int) fiber) { return q(1); }
static fiber int a3(fiber int q(int)) { return q(1); }
static fiber int a4(t1 q) { return q(1); }
static fiber int a5(fiber int (*q[])(int)) { return q[1](1); }
static fiber int a6(t7 q) { return q[2](1); }
static fiber int a7(int(fiber *q)(int), int (*r)(int)) { return q(r(0)); }
static fiber int a8(fiber int (*)(int));
static fiber int a8(fiber int (*q)(int)) { return q(1); }
static t1 *get(int which) { return which ? f : NULL; }
static int calls;
#define TWO(CALL) \
    do { \
        REQUIRE((CALL) == 2); \
        calls++; \
    } while (0)
static fiber int test(void)
{
    fiber int (*l1)(int) = f;
    int (*l2)(int) fiber = f;
    __auto_type l3 = f;
    __typeof__(f) *l4 = f;
    __typeof__(v13) l5 = {{f, f}, {f, f}};
    struct members some = all;
    const struct members *there = &all;
    union { fiber int (*a)(int); void *any; } u = {f};
    int n = plain(2);
    t1 *l6[n];
    l6[1] = f;
    TWO(v1(1)); TWO(v2(1)); TWO(v3(1)); TWO(v4(1)); TWO(v5(1)); TWO(v6(1)); TWO(v7(1)); TWO(v8(1)); TWO(v9(1)); TWO(v10(1));
    TWO(v11[1](1)); TWO(v12(1)); TWO(v13[1][0](1)); TWO(v14[1](1)); TWO((*v15)(1)); TWO((*v16)[1](1)); TWO(v17(1)); TWO(v18(1));
    TWO(v19(1)); TWO(atomic_load(&v19)(1)); TWO((***v1)(1)); TWO((&f)(1));
    TWO(some.before(1)); TWO(some.behind(1)); TWO(some.inside(1)); TWO(some.named(1)); TWO(some.array[1](1)); TWO(some.plain(1));
    TWO(some.first(1)); TWO(some.second(1)); TWO(there->before(1)); TWO((*there->behind)(1)); TWO(u.a(1));
    TWO(a1(f)); TWO(a2(f)); TWO(a3(f)); TWO(a4(f)); TWO(a5(v14)); TWO(a6(v11)); TWO(a7(f, p)); TWO(a8(f)); TWO(get(1)(1));
    TWO(l1(1)); TWO(l2(1)); TWO(l3(1)); TWO(l4(1)); TWO(l5[1][1](1)); TWO(l6[1](1));
    TWO((n ? f : v1)(1)); TWO((n ? v1 : NULL)(1)); TWO(((t1 *)u.any)(1)); TWO(((t3)(void *)f)(1)); TWO(((struct members){.named = f}).named(1));
    return calls;
}
EXEC(test(), 52)
