// A program and its library have a function of one name, with frames laid out differently (-DLIBRARY).
#include <stdio.h>
#include <weft/weft.h>

static void ended(int *n)
{
    printf("ended %d\n", *n);
}

#define NAMED(NAME, NUMBER) __attribute__((cleanup(ended))) int NAME = NUMBER

fiber int both(int n);
fiber int of_library(void);

fiber int both(int n)
{
    NAMED(a, n);
    weft_suspend();
#ifdef LIBRARY
    long more[6] = {n, n + 1, n + 2};
    __asm__ volatile("" : : "r"(more) : "memory");
    NAMED(b, n + 1);
    weft_suspend();
    weft_suspend();
#endif
    return n;
}

#ifdef LIBRARY
fiber int of_library(void)
{
    NAMED(c, 99);
    return both(1) + both(5);
}
#else
static void destroy_after(weft_task *task, int resumes)
{
    for (int i = 0; i < resumes; i++)
        weft_resume(task);
    weft_destroy(task);
}

int main(void)
{
    destroy_after(weft_create(both(3)), 1);
    destroy_after(weft_create(of_library()), 1);
    destroy_after(weft_create(of_library()), 5);
    return 0;
}
#endif
