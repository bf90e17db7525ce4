// F: recursion 1,000,000 deep with and without a suspension at its end, direct, mutual and through a pointer: the
// machine stack is given back in time and the frames are freed, also when the task is destroyed there. [10^5 deep recursion frees every frame]
// RUN: %exec %s
// OUT: 3000000
// OUT: 3000000
// OUT: 1010001
// OUT: all memory is back
#include <stdio.h>
#include <stdlib.h>
#include <weft/weft.h>
static volatile int suspends;
static size_t bytes_in_use;
static void *take(void *unused, size_t bytes, size_t align)
{
    (void)unused;
    bytes_in_use += bytes;
    return aligned_alloc(align, (bytes + align - 1) / align * align);
}
static void give(void *unused, void *p, size_t bytes)
{
    (void)unused;
    bytes_in_use -= bytes;
    free(p);
}
static fiber long down(long n)
{
    if (n == 0) {
        if (suspends)
            weft_suspend();
        return 0;
    }
    return down(n - 1) + 1;
}
static fiber long other(long n);
static fiber long one(long n) { return n ? other(n - 1) + 1 : 0; }
static fiber long other(long n)
{
    if (suspends && n == 1)
        weft_suspend();
    return n ? one(n - 1) + 1 : 0;
}
typedef fiber long fn(long);
static fn *volatile pointer;
static fiber long through_pointer(long n) { return n ? pointer(n - 1) + 1 : 0; }
/* Whose leaves all wait: a loop of jumps, and a cycle of a jump and a call that holds something on the machine stack. */
static fiber long waits(long n)
{
    if (n == 0) {
        weft_suspend();
        return 0;
    }
    return waits(n - 1) + 1;
}
static __attribute__((noinline)) void fill(char *p)
{
    for (int i = 0; i < 8000; i++)
        p[i] = (char)i;
}
static fiber long jumps(long n);
static __attribute__((noinline)) fiber long holds(long n)
{
    {
        char on_stack[8000];
        fill(on_stack);
        n += on_stack[0];
    }
    return jumps(n) + 1;
}
static __attribute__((noinline)) fiber long jumps(long n)
{
    if (n == 0) {
        weft_suspend();
        return 0;
    }
    return holds(n - 1) + 1;
}
static fiber long all_wait(void) { return waits(1000000) + holds(5000); }
static fiber long all(void) { return down(1000000) + one(1000000) + through_pointer(1000000); }
int main(void)
{
    weft_set_allocator(&(struct weft_allocator){take, give, NULL});
    pointer = through_pointer;
    for (suspends = 0; suspends < 2; suspends++) {
        weft_task *t = weft_create(all());
        while (weft_resume(t) == WEFT_SUSPENDED)
            ;
        printf("%ld\n", *(long *)weft_result(t));
        weft_destroy(t);
    }
    weft_task *t = weft_create(all());
    weft_resume(t);
    weft_destroy(t);
    t = weft_create(all_wait());
    while (weft_resume(t) == WEFT_SUSPENDED)
        ;
    printf("%ld\n", *(long *)weft_result(t));
    weft_destroy(t);
    printf(bytes_in_use ? "%zu bytes are missing\n" : "all memory is back\n", bytes_in_use);
    return 0;
}
