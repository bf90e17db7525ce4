// B: forty suspension points in one fiber; each is re-entered at its own place.
// RUN: %exec %s
#include "exec.h"
#define S4(N) v = v * 3 + N; SUSPEND(); v ^= N + 1; SUSPEND(); v += N; SUSPEND(); v -= later(N);
static fiber int test(void)
{
    unsigned v = 1;
    S4(1) S4(2) S4(3) S4(4) S4(5) S4(6) S4(7) S4(8) S4(9) S4(10)
    trace("%u\n", v);
    return (int)(v & 0xffff);
}
EXEC(test(), 40)
