// F: varargs: values of every class, read between suspensions, read twice, by a callee, through a pointer, with
// recursion; and a structure as a result. [variadic fibers, `va_list` live over a suspension]
// RUN: %exec --also valgrind %s
#include "exec.h"
#include <stdarg.h>
struct word { int a; };
struct three { char c[3]; };
struct floats { float x, y, z; };
struct mixed { long a; double b; };
struct large { char c[40]; };
struct wide { long double d; };
#if __clang_major__ < 20 // which is refused, see Sema/function-variadic.c
typedef long integer;
#else
typedef __int128 integer;
#endif
#define INTEGER(x) ((integer)(x))
typedef float vector __attribute__((vector_size(16)));
static fiber int sum(int n, ...)
{
    va_list values;
    int total = 0;
    va_start(values, n);
    for (int i = 0; i < n; i++)
        total += later(va_arg(values, int));
    va_end(values);
    return total;
}
static fiber double every(const char *kinds, ...)
{
    va_list values, again;
    double total = 0;
    va_start(values, kinds);
    va_copy(again, values);
    for (int round = 0; round < 2; round++) {
        for (const char *k = kinds; *k; k++) {
            SUSPEND();
            switch (*k) {
            case 'i': total += va_arg(values, int); break;
            case 'l': total += (double)va_arg(values, long long); break;
            case 'd': total += va_arg(values, double); break;
            case 'D': total += (double)va_arg(values, long double); break;
            case 'p': total += *va_arg(values, int *); break;
            case 'I': total += (double)va_arg(values, integer); break;
            case 'w': total += va_arg(values, struct word).a; break;
            case 't': total += va_arg(values, struct three).c[2]; break;
            case 'f': total += (double)va_arg(values, struct floats).z; break;
            case 'm': total += va_arg(values, struct mixed).b; break;
            case 'L': total += va_arg(values, struct large).c[39]; break;
            case 'W': total += (double)va_arg(values, struct wide).d; break;
            case 'v': total += (double)va_arg(values, vector)[3]; break;
            }
        }
        if (!round) {
            va_end(values);
            va_copy(values, again);
        }
    }
    va_end(values);
    va_end(again);
    return total;
}
static fiber int print(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    SUSPEND();
    int n = vprintf(format, values);
    va_end(values);
    return n;
}
static fiber struct large pass(int n, ...)
{
    va_list values;
    va_start(values, n);
    SUSPEND();
    struct large l = va_arg(values, struct large);
    va_end(values);
    return l;
}
static fiber int deeper(int n, ...)
{
    va_list values;
    va_start(values, n);
    int v = va_arg(values, int);
    int r = n ? later(deeper(n - 1, v + va_arg(values, int), 2)) : v;
    va_end(values);
    return r;
}
static NOINLINE fiber int through(fiber int (*f)(int, ...))
{
    return f(3, 1, 2, 3) + f(0);
}
static fiber int test(void)
{
    int seven = 7;
    struct large l = {{0}};
    l.c[39] = 11;
    trace("%g\n", every("ildDpIwtfmLWvidid", 1, 2ll, 3.5, 4.5L, &seven, INTEGER(6), (struct word){8},
                        (struct three){{0, 0, 9}}, (struct floats){1, 2, 3}, (struct mixed){4, 5}, l,
                        (struct wide){2.5L}, (vector){0, 0, 0, 5}, 1, 2.5, 3, 4.5));
    int total = sum(9, 1, 2, 3, 4, 5, 6, 7, 8, 9) + through(sum);
    for (int i = 0; i < 2; i++)
        total += sum(2, i, i * 2);
    trace("%d\n", print("%d %s %.1f %c %ld\n", 4, "str", 2.5, 'x', 123456789012l));
    trace("%d %d\n", deeper(3, 10, 1), pass(1, l).c[39]);
    return total;
}
EXEC(test(), 55)
