// A: a task of a function that is declared noreturn is made, resumed and destroyed as any; in every spelling.
// RUN: %exec %s
// OUT: 1 2 3
// OUT: 11 22 33
// OUT: 111 222 333
#include <stdio.h>
#include <weft/weft.h>
static int n;
fiber _Noreturn void forever(int k);
fiber _Noreturn void forever(int k)
{
    for (;;) {
        n += k;
        weft_suspend();
    }
}
__attribute__((noreturn)) static fiber void gnu(int k)
{
    forever(k);
}
static fiber void late(int k) __attribute__((__noreturn__));
static fiber void late(int k)
{
    gnu(k);
}
static void run(weft_task *t)
{
    for (int i = 0; i < 3; i++) {
        weft_resume(t);
        printf(i < 2 ? "%d " : "%d\n", n);
    }
    weft_destroy(t);
    n = 0;
}
int main(void)
{
    run(weft_create(forever(1)));
    run(weft_create(gnu(11)));
    run(weft_create(late(111)));
    return 0;
}
