// Narrow arguments and over-aligned results of a root function arrive as its code expects them: the start part
// extends what the callee takes for extended, and places objects as they are aligned.
// RUN: %weft-cc -O0 -std=gnu11 %s -o %t.O0 && %t.O0
// RUN: %weft-cc -O1 -std=gnu11 %s -o %t.O1 && %t.O1
// RUN: %weft-cc -O2 -std=gnu11 %s -o %t.O2 && %t.O2
#include <stdio.h>
#include <weft/weft.h>

struct wide {
    _Alignas(64) char bytes[64];
};

static int failed;

static void expect(const char *what, long seen, long wanted)
{
    if (seen != wanted) {
        printf("%s: %ld instead of %ld\n", what, seen, wanted);
        failed = 1;
    }
}

__attribute__((noinline)) fiber void narrow(signed char c, short s, unsigned char uc, unsigned short us, _Bool b)
{
    long table[] = {c, s, uc, us, b};
    expect("signed char", table[0], -5);
    expect("short", table[1], -300);
    expect("unsigned char", table[2], 251);
    expect("unsigned short", table[3], 65236);
    expect("_Bool", table[4], 1);
    weft_suspend();
    expect("signed char after", c, -5);
    expect("short after", s, -300);
}

__attribute__((noinline)) fiber struct wide object(char first)
{
    struct wide w = {{first}};
    weft_suspend();
    return w;
}

int main(void)
{
    weft_task *task = weft_create(narrow(-5, -300, 251, 65236, 1));
    while (weft_resume(task) == WEFT_SUSPENDED)
        continue;
    weft_destroy(task);

    task = weft_create(object('x'));
    while (weft_resume(task) == WEFT_SUSPENDED)
        continue;
    struct wide *result = weft_result(task);
    expect("misalignment", (long)((uintptr_t)result % 64), 0);
    expect("content", result->bytes[0], 'x');
    weft_destroy(task);
    return failed;
}
