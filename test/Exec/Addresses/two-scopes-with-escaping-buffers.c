// E: buffers of disjoint scopes may share bytes, yet each is whole while it lives.
// RUN: %exec %s
#include "exec.h"
static NOINLINE void fill(char *b, int n, char c) { memset(b, c, n); }
static NOINLINE int count(const char *b, int n, char c)
{
    int r = 0;
    for (int i = 0; i < n; i++)
        r += b[i] == c;
    return r;
}
static fiber int test(void)
{
    int sum = 0;
    for (int turn = 0; turn < 3; turn++) {
        {
            char a[100];
            fill(a, 100, 'a');
            SUSPEND();
            sum += count(a, 100, 'a');
        }
        {
            char b[50], c[50];
            fill(b, 50, 'b');
            SUSPEND();
            fill(c, 50, 'c');
            SUSPEND();
            sum += count(b, 50, 'b') + count(c, 50, 'c');
        }
    }
    return sum;
}
EXEC(test(), 9)
