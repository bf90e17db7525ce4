// E: a local's address is the same after many resumes, at any depth of the machine stack. [same address after many resumes] [the machine stack scribbled between resumes]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    char first;
    long second[3] = {0};
    uintptr_t at_first = (uintptr_t)&first, at_second = (uintptr_t)second;
    for (int i = 0; i < 50; i++) {
        struct { int n; } third = {i};
        uintptr_t at_third = (uintptr_t)&third;
        escape(&third);
        SUSPEND();
        REQUIRE((uintptr_t)&first == at_first);
        REQUIRE((uintptr_t)second == at_second);
        REQUIRE((uintptr_t)&third == at_third && third.n == i);
        second[i % 3] += third.n;
    }
    trace("%ld %ld %ld\n", second[0], second[1], second[2]);
    return 0;
}
EXEC(test(), 50)
