// B: loops that the optimiser unrolls and vectorises lie before and after suspensions.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int data[64], sum = 0;
    for (int i = 0; i < 64; i++)
        data[i] = i * i;
    SUSPEND();
    for (int i = 0; i < 64; i++)
        data[i] ^= data[63 - i] + 1;
    SUSPEND();
    for (int i = 0; i < 64; i++)
        sum += data[i];
    return sum;
}
EXEC(test(), 2)
