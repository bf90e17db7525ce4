// No memory for a variable-length array over a suspension ends that task with -ENOMEM, with its callers' cleanups; in
// a function with cleanups of its own it ends the program with a message.
// RUN: %weft-cc -O1 %s -o %t
// RUN: %t | FileCheck %s
// RUN: not --crash %t abort 2>&1 | FileCheck --check-prefix=ABORT %s
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <weft/weft.h>
static void *take(void *limit, size_t bytes, size_t align)
{
    return bytes > *(size_t *)limit ? NULL : aligned_alloc(align, (bytes + align - 1) / align * align);
}
static void give(void *limit, void *p, size_t bytes)
{
    (void)limit;
    (void)bytes;
    free(p);
}
static void clean(int *n) { printf("clean %d\n", *n); }
static fiber int large(size_t n)
{
    volatile char text[n];
    text[n - 1] = 1;
    weft_suspend();
    return text[n - 1];
}
static fiber int caller(size_t n)
{
    __attribute__((cleanup(clean))) int kept = 7;
    weft_suspend();
    return large(n);
}
static fiber int with_cleanup(size_t n)
{
    __attribute__((cleanup(clean))) int kept = 8;
    volatile char text[n];
    text[0] = 1;
    weft_suspend();
    return text[0];
}
int main(int argc, char **argv)
{
    (void)argv;
    size_t limit = 100000;
    weft_set_allocator(&(struct weft_allocator){take, give, &limit});
    weft_task *t = weft_create(caller(1000000)), *fine = weft_create(caller(1000));
    int first = weft_resume(t), second = weft_resume(t);
    // CHECK: clean 7
    // CHECK: 0, no memory: 1, no value: 1
    printf("%d, no memory: %d, no value: %d\n", first, second == -ENOMEM, !weft_result(t));
    weft_destroy(t);
    while (weft_resume(fine) == WEFT_SUSPENDED)
        ;
    // CHECK: clean 7
    // CHECK: the other: 1
    printf("the other: %d\n", *(int *)weft_result(fine));
    weft_destroy(fine);
    if (argc > 1) {
        t = weft_create(with_cleanup(1000000));
        fflush(stdout);
        weft_resume(t);
        // ABORT: weft: no memory for a variable-length array of with_cleanup in task 0x{{[0-9a-f]+}} (with_cleanup)
    }
    return 0;
}
