// A: a hundred tasks that sleep and yield are joined in reverse order.
// OUT: sum 4950
// RUN: %exec %s
#include "exec.h"
static fiber int worker(int n)
{
    for (int i = 0; i < n % 7; i++)
        weft_yield();
    weft_sleep_ns((uint64_t)(n * 37 % 100) * 20000);
    return n;
}
static fiber int root(void)
{
    weft_task *t[100];
    int sum = 0;
    for (int i = 0; i < 100; i++)
        t[i] = weft_spawn(worker(i));
    for (int i = 99; i >= 0; i--) {
        int value = -1;
        REQUIRE(weft_join(t[i], &value) == 0);
        REQUIRE(value == i);
        sum += value;
    }
    trace("sum %d\n", sum);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
