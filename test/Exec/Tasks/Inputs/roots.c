#include "exec.h"
#include "roots.h"
fiber int plus_one(int n)
{
    weft_suspend();
    return n + 1;
}
fiber int plus_two(int n)
{
    weft_suspend();
    return n + 2;
}
fiber int at_once(int n)
{
    if (n < 0)
        weft_suspend();
    return n + 3;
}
fiber struct pair first(double d)
{
    weft_suspend();
    return (struct pair){d, d + 2, d};
}
fiber struct pair second(double d)
{
    weft_suspend();
    return (struct pair){d, d + 3, d};
}
fiber void say(int n)
{
    weft_suspend();
    trace("hello %d ", n);
}
fiber void say_too(int n)
{
    trace("hello %d ", n);
    weft_suspend();
}
static NOINLINE int work(int n) { return n * 7 + 1; }
/* their ramps do nothing but hand over */
#define LOOPS(NAME, BY) \
    fiber int NAME(int n) \
    { \
        int sum = n; \
        for (int i = 0; i < n; i++) { \
            for (int j = 0; j < 10; j++) \
                sum = (sum + work(i + j) + work(j) + work(i) * BY) % 1000; \
            weft_suspend(); \
        } \
        return sum + 1000; \
    }
LOOPS(loops, 1)
LOOPS(loops_too, 2)
