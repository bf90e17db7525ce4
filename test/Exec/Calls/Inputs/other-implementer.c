/* Implementers that the calls' file does not see, with frames of another size. */
#include "exec.h"
struct wide { long v[3]; };
struct pair { long a, b; };
fiber int other_int(int n);
fiber struct pair other_pair(int n);
fiber struct wide other_wide(int n);
fiber void other_void(int *n);
fiber int other_int(int n)
{
    char text[300];
    memset(text, n & 63, sizeof text);
    SUSPEND();
    return text[n & 63];
}
fiber struct pair other_pair(int n)
{
    long text[40] = {n};
    SUSPEND();
    text[39] += text[0];
    SUSPEND();
    return (struct pair){text[39], n};
}
fiber struct wide other_wide(int n)
{
    long text[40] = {n};
    text[n & 31] = n;
    SUSPEND();
    return (struct wide){{text[n & 31], 1, 2}};
}
fiber void other_void(int *n)
{
    int text[40] = {0};
    text[*n & 31] = *n;
    SUSPEND();
    *n = text[*n & 31] * 2;
}
