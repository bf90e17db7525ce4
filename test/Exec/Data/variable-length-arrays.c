// D: variable-length arrays and alloca live over suspensions: in loops, nested, in callees, two-dimensional, beside
// recursion, left by goto and break, re-entered, over-aligned, never used again. [VLA live over a suspension] [VLA in a loop] [alloca]
// RUN: %exec --also valgrind %s
#include "exec.h"
#include <stdlib.h>
static fiber int fill(int *values, int n)
{
    for (int i = 0; i < n; i++) {
        values[i] = i * n;
        if (i % 3 == 0)
            SUSPEND();
    }
    return values[n - 1];
}
static fiber int one(int n)
{
    int values[n];
    int last = fill(values, n);
    int sum = last;
    for (int i = 0; i < n; i++)
        sum += values[i];
    return sum;
}
static fiber long in_loop(int n)
{
    long sum = 0;
    for (int i = 1; i <= n; i++) {
        long a[i], (*p)[i] = &a;
        a[0] = i;
        a[i - 1] = i * 2;
        SUSPEND();
        char b[i * 7];
        memset(b, i, sizeof b);
        if (i == 3)
            continue;
        SUSPEND();
        sum += (*p)[0] + a[i - 1] + b[i * 7 - 1] + (long)sizeof b + one(i);
        if (i == 6)
            break;
    }
    return sum;
}
static fiber int two_dimensional(int rows, int columns)
{
    short grid[rows][columns];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++)
            grid[r][c] = (short)(r * 100 + c);
    SUSPEND();
    int sum = 0;
    for (int r = 0; r < rows; r++)
        sum += grid[r][columns - 1];
    return sum;
}
static fiber int again(int n)
{
    int rounds = 0, sum = 0;
top:;
    int values[n + rounds];
    values[n + rounds - 1] = rounds;
    SUSPEND();
    sum += values[n + rounds - 1];
    if (++rounds < 4)
        goto top;
    return sum;
}
static fiber int with_alloca(int n)
{
    struct node { struct node *next; int value; } *list = NULL;
    for (int i = 0; i < n; i++) {
        struct node *node = __builtin_alloca(sizeof *node);
        node->next = list;
        node->value = i;
        list = node;
        SUSPEND();
    }
    int sum = 0;
    for (struct node *node = list; node; node = node->next)
        sum = sum * 3 + node->value;
    return sum;
}
static fiber int deep(int n)
{
    int values[n + 1];
    values[n] = n;
    SUSPEND();
    int below = n ? deep(n - 1) : 0;
    int more[n + 1];
    more[n] = below;
    SUSPEND();
    return values[n] + more[n] * 2;
}
static fiber int over_aligned(int n)
{
    _Alignas(64) char a[n];
    _Alignas(128) long b[n];
    a[n - 1] = (char)n;
    b[n - 1] = n;
    REQUIRE((uintptr_t)a % 64 == 0);
    SUSPEND();
    REQUIRE((uintptr_t)b % 128 == 0);
    return a[n - 1] + (int)b[n - 1];
}
static fiber int test(void)
{
    int sum = one(10);
    sum += (int)in_loop(7);
    sum += two_dimensional(5, 9);
    sum += again(3);
    sum += with_alloca(5);
    sum += deep(20);
    sum += over_aligned(5);
    return sum;
}
EXEC(test(), 76)
