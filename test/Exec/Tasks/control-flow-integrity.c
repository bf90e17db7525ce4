// Programs whose calls through pointers are checked (-fsanitize=kcfi, at -O2 also in the code that the headers inline) run
// as others do. [calls through pointers that are checked (kcfi)]
// RUN: %exec --levels "O0 O2" --flags -fsanitize=kcfi %s
#include "exec.h"
struct ops { fiber int (*read)(int n); int (*plain)(int n); };
static fiber int one(int n) { SUSPEND(); return n + 1; }
static fiber int two(int n) { return one(n) * one(n + 1); }
static int half(int n) { return n / 2; }
static struct ops table[] = {{one, half}, {two, plain}};
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 6; i++)
        sum = sum * 3 + table[i & 1].read(i) + table[i >> 1 & 1].plain(i);
    return sum;
}
EXEC(test(), 9)
