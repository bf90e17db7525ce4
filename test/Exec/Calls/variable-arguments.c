// F: varargs of every class, read before and after suspensions, by lists that live over them, are copied, passed on
// and started again; through pointers, under cleanups, without any, and recursively. [varargs]
// RUN: %exec %s
#include "exec.h"
#include <stdarg.h>
#if __clang_major__ < 20 // which refuses an __int128, see Sema/function-variadic.c
typedef long wide;
enum { HALF = 32 };
#else
typedef __int128 wide;
enum { HALF = 64 };
#endif
struct i2 { int a, b; };
struct d2 { double a, b; };
struct mix { double d; long l; };
struct f3 { float a, b, c; };
struct large { int v[9]; };
struct aligned { _Alignas(32) int v; };
typedef int int4 __attribute__((vector_size(16)));
static NOINLINE fiber double all(const char *what, ...)
{
    va_list list;
    double sum = 0;
    va_start(list, what);
    for (; *what; what++) {
        SUSPEND();
        switch (*what) {
        case 'i': sum += va_arg(list, int); break;
        case 'l': sum += (double)va_arg(list, long long); break;
        case 'd': sum += va_arg(list, double); break;
        case 'D': sum += (double)va_arg(list, long double); break;
        case 's': sum += va_arg(list, char *)[1]; break;
        case 'I': sum += va_arg(list, struct i2).b; break;
        case '2': sum += va_arg(list, struct d2).b; break;
        case 'm': { struct mix m = va_arg(list, struct mix); sum += m.d + (double)m.l; break; }
        case '3': sum += va_arg(list, struct f3).c; break;
        case 'L': { struct large l = va_arg(list, struct large); SUSPEND(); sum += l.v[0] + l.v[8]; break; }
        case 'A': { struct aligned a = va_arg(list, struct aligned); sum += a.v; break; }
        case 'x': sum += (double)(va_arg(list, wide) >> HALF); break;
        case 'v': sum += va_arg(list, int4)[3]; break;
        }
        trace("%g ", sum);
    }
    va_end(list);
    return sum;
}
static NOINLINE int add(int n, va_list list)
{
    int sum = 0;
    while (n--)
        sum += va_arg(list, int);
    return sum;
}
static NOINLINE fiber int add_slowly(int n, va_list *list)
{
    int sum = 0;
    while (n--) {
        SUSPEND();
        sum += va_arg(*list, int);
    }
    return sum;
}
static NOINLINE fiber int twice(int n, ...)
{
    va_list list, copy;
    SUSPEND();
    va_start(list, n);
    va_copy(copy, list);
    int sum = add(n, list);
    SUSPEND();
    sum = sum * 10 + add_slowly(n, &copy);
    va_end(copy);
    va_end(list);
    SUSPEND();
    va_start(list, n);
    sum = sum * 10 + va_arg(list, int);
    va_end(list);
    return sum;
}
static NOINLINE fiber int many(int a, double b, int c, int d, int e, int f, int g, int h, ...)
{
    va_list list;
    va_start(list, h);
    SUSPEND();
    int sum = a + (int)b + c + d + e + f + g + h + va_arg(list, int) + (int)va_arg(list, double);
    va_end(list);
    return sum;
}
static NOINLINE fiber struct large result(int n, ...)
{
    struct large r = {{0}};
    va_list list;
    va_start(list, n);
    for (int i = 0; i < n; i++) {
        r.v[i] = va_arg(list, int);
        SUSPEND();
    }
    va_end(list);
    return r;
}
static NOINLINE fiber int depth(int n, ...)
{
    va_list list;
    va_start(list, n);
    int mine = va_arg(list, int);
    SUSPEND();
    int below = n ? depth(n - 1, mine * 2, n) : 0;
    int other = va_arg(list, int);
    va_end(list);
    return below + mine + other;
}
static void leave(int *v) { trace("leave %d\n", *v); }
static NOINLINE fiber int cleaned(int n, ...)
{
    __attribute__((cleanup(leave))) int own = n;
    va_list list;
    va_start(list, n);
    own += twice(2, va_arg(list, int), va_arg(list, int));
    va_end(list);
    return own;
}
static NOINLINE fiber int never_suspends(int n, ...)
{
    va_list list;
    va_start(list, n);
    int sum = add(n, list);
    va_end(list);
    return sum;
}
static fiber int (*through[])(int, ...) = {twice, never_suspends, depth};
static fiber int test(void)
{
    struct large l = {{1, [8] = 2}};
    double sum = all("idlsI2m3LDAxvid", 1, 2.5, 3LL, "text", (struct i2){4, 5}, (struct d2){6, 7}, (struct mix){8, 9},
                     (struct f3){1, 2, 3}, l, 10.5L, (struct aligned){11}, (wide)12 << HALF, (int4){0, 0, 0, 13}, 14, 15.0);
    l.v[0] = 100;
    trace("\n%g %g\n", sum, all(""));
    trace("%d %d\n", twice(3, 1, 2, 3), many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10.0));
    trace("%d %d\n", result(9, 1, 2, 3, 4, 5, 6, 7, 8, 9).v[8], depth(4, 1, 5));
    trace("%d\n", cleaned(3, 4, 5));
    return through[0](2, 8, 9) + through[1](3, 1, 2, 3) + through[2](2, 1, 1) + through[1](0);
}
EXEC(test(), 50)
