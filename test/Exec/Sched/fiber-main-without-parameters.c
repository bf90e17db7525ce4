// A: fiber main(void) that falls off its end exits with 0, and waits for the tasks that are left.
// OUT: main ends
// OUT: left 1
// OUT: left 2
// RUN: %exec %s
#include "exec.h"
static fiber void left(void)
{
    weft_sleep_ms(2);
    trace("left 1\n");
    weft_yield();
    trace("left 2\n");
}
fiber int main(void)
{
    weft_detach(weft_spawn(left()));
    trace("main ends\n");
}
