/* At -O1 and up this links only if what the plain build folds is folded: over several statements, in a function
 * declared inline whose definition is another module's, and by one answer to __builtin_constant_p. */
#include <stdio.h>

#ifdef __OPTIMIZE__
extern void is_never_called(void);
#else
static void is_never_called(void)
{
}
#endif

static volatile int input = 5;

static void fold(int value)
{
    if (!(value <= 0 || (unsigned long)(unsigned)(value - 1) < 0xffffffffu))
        is_never_called();
}

#ifdef __OPTIMIZE__
static int lows;

static void low(int value)
{
    lows += value;
}

extern inline __attribute__((gnu_inline)) void elsewhere(int value, int times)
{
    int i = 0;
    while (i++ < times)
        __builtin_constant_p(value) ? (value > 20000 ? is_never_called() : low(value)) : low(value);
}

static inline int is_constant(int value)
{
    return __builtin_constant_p(value);
}
#endif

int main(void)
{
    for (int i = 0; i < 10; i++)
        fold(input);
#ifdef __OPTIMIZE__
    elsewhere(10, 100);
    printf("%d %d %d\n", lows, is_constant(1), is_constant(input));
#endif
    return 0;
}
