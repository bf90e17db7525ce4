/* Functions that another definition may replace, with sections, aliases, and one that is chosen at load time. */
#include <stdio.h>

__attribute__((weak)) int replaceable(int a)
{
    return a + 1;
}

extern int nowhere(int) __attribute__((weak));

__attribute__((section(".text.odd"))) int elsewhere(int a)
{
    return replaceable(a) - 3;
}

int real(int a)
{
    return elsewhere(a) * 2;
}

int alias(int a) __attribute__((alias("real")));
int weak_alias(int a) __attribute__((weak, alias("real")));

static int first(int a)
{
    return a + 1;
}

static int second(int a)
{
    return first(a) + 1;
}

static int prefer_second(void)
{
    return 1;
}

static int (*choose(void))(int)
{
    return prefer_second() ? second : first;
}

int chosen(int a) __attribute__((ifunc("choose")));

/* The runtime calls it as well. */
void *memset(void *to, int value, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        ((volatile char *)to)[i] = (char)value;
    return to;
}

int main(void)
{
    int (*volatile pointers[])(int) = {replaceable, alias, weak_alias, chosen};
    for (int i = 0; i < 4; i++)
        printf("%d ", pointers[i](i));
    char bytes[3];
    memset(bytes, 7, sizeof bytes);
    printf("%d %d %d %d %d\n", nowhere ? 1 : 0, replaceable(1), alias(2), chosen(3), bytes[2]);
    return 0;
}
