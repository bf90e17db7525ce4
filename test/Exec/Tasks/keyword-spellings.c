// A: every spelling of the mark makes a fiber that suspends; WEFT_NO_KEYWORDS keeps the macro away.
// OUT: 1 2 3 4
// RUN: %exec --flags "-std=gnu2x" %s
#define WEFT_NO_KEYWORDS 1
#include <stdio.h>
#include <weft/weft.h>
#ifdef fiber
#error fiber is a macro
#endif
static __attribute__((__fiber__)) int one(void) { weft_suspend(); return 1; }
static __attribute__((fiber)) int two(void) { weft_suspend(); return 2; }
[[weft::fiber]] static int three(void) { weft_suspend(); return 3; }
[[weft::fiber_fn]] static int four(void) { weft_suspend(); return 4; }
[[weft::fiber_fn]] static void all(void) { int a = one(), b = two(), c = three(), d = four(); printf("%d %d %d %d\n", a, b, c, d); }
int main(void)
{
    weft_task *t = weft_create(all());
    int n = 0;
    while (weft_resume(t) == WEFT_SUSPENDED)
        n++;
    weft_destroy(t);
    return n != 4;
}
