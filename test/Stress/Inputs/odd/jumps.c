/* A longjmp leaves calls behind; what runs afterwards must not run in their tasks. */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf place;

static void leave(int depth)
{
    if (depth == 0)
        longjmp(place, 7);
    leave(depth - 1);
}

static int catching(void)
{
    volatile int before = 1;
    int value = setjmp(place);
    if (value == 0) {
        before = 2;
        leave(3);
    }
    return value + before;
}

static int sum_of(int n)
{
    int values[n], sum = 0;
    for (int i = 0; i < n; i++)
        values[i] = i;
    for (int i = 0; i < n; i++)
        sum += values[i];
    return sum;
}

static int all(void)
{
    int sum = 0;
    for (int i = 1; i < 20; i++)
        sum += catching() + sum_of(i);
    return sum;
}

int main(void)
{
    printf("%d\n", all());
    return 0;
}
