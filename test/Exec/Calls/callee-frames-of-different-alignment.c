// F: callees whose frames need more alignment than their caller's, at several depths.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int deep(int n)
{
    _Alignas(128) int a[2] = {n, n + 1};
    SUSPEND();
    REQUIRE(aligned(a, 128));
    return a[0] + a[1];
}
static NOINLINE fiber int middle(char c)
{
    char b[3] = {c};
    escape(b);
    int r = deep(b[0]);
    return r + b[0];
}
static NOINLINE fiber int wide(char c)
{
    _Alignas(64) char d = c;
    int r = middle(c);
    REQUIRE(aligned(&d, 64));
    return r + d;
}
static fiber int test(void) { return middle(1) + wide(2) + deep(3); }
EXEC(test(), 3)
