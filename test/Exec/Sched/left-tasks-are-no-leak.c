// Tasks that fiber main leaves unjoined run to their ends; that they keep their values to the end is no leak.
// OUT: 20 ended
// RUN: %exec --levels "O0g asan" %s
#include <stdio.h>
#include <stdlib.h>
#include <weft/weft.h>
static int ended;
static fiber int late(void)
{
    weft_sleep_ms(1);
    return ++ended;
}
static void tell(void)
{
    printf("%d ended\n", ended);
}
fiber int main(void)
{
    atexit(tell);
    for (int i = 0; i < 20; i++)
        if (!weft_spawn(late()))
            return 1;
    return 0;
}
