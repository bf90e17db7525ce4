/* Functions that ask where they return to, or where they stand, get the answer of the plain program. */
#include <stdio.h>

__attribute__((noinline)) static void *returns_to(void)
{
    return __builtin_return_address(0);
}

__attribute__((noinline)) static int work(int x)
{
    return x + 1;
}

__attribute__((noinline)) static void *returns_to_as_well(void)
{
    work(1);
    return __builtin_return_address(0);
}

static void *(*volatile askers[2])(void) = {returns_to, returns_to_as_well};

__attribute__((noinline)) static int lies_between(const char *outer, const char *frame)
{
    const char inner = 0;
    return outer >= &inner ? outer >= frame && frame >= &inner : outer <= frame && frame <= &inner;
}

__attribute__((noinline)) static int middle(const char *outer)
{
    return lies_between(outer, __builtin_frame_address(0)) != 0;
}

__attribute__((noinline)) static int frames_are_in_order(void)
{
    const char outer = 0;
    return middle(&outer) != 0;
}

__attribute__((noinline)) static int other(int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += i;
    return sum;
}

int main(void)
{
    void *seen[2];
    for (int i = 0; i < 2; i++)
        seen[i] = askers[i]();
    printf("%d %d %d\n", seen[0] == seen[1], frames_are_in_order(), other(9));
    return 0;
}
