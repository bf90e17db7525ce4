#include "exec.h"
#include "inline-slot.h"
extern inline fiber int copied(int n);
NOINLINE fiber int roomy(int n)
{
    int room[600];
    for (int i = 0; i < 600; i++)
        room[i] = n * 5 + i;
    SUSPEND();
    int sum = 0;
    for (int i = 0; i < 600; i++)
        sum = (sum * 3 + room[i]) & 0xffff;
    SUSPEND();
    return sum;
}
