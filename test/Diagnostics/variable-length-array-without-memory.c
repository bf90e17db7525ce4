// No memory for a variable-length array over a suspension ends that task with -ENOMEM and runs the cleanups that are
// pending there, its own and its callers'; in a function with cleanups where a label stands before one it ends the program
// with a message.
// RUN: %weft-cc -O0 %s -o %t
// RUN: %t | FileCheck %s
// RUN: %weft-cc -O2 %s -o %t
// RUN: %t | FileCheck %s
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
static fiber int with_cleanups(size_t n, size_t fits)
{
    __attribute__((cleanup(clean))) int kept = 8;
    volatile char first[fits];
    first[0] = 1;
    {
        __attribute__((cleanup(clean))) int inner = 9;
        volatile char text[n > fits ? n : fits], *more = __builtin_alloca(fits);
        __attribute__((cleanup(clean))) int behind = 10;
        text[0] = *more = 1;
        weft_suspend();
        first[0] += text[0];
    }
    __attribute__((cleanup(clean))) int last = 11;
    weft_suspend();
    return first[0];
}
static fiber int calls_it(size_t n)
{
    __attribute__((cleanup(clean))) int kept = 12;
    return large(n) + with_cleanups(n, 10);
}
static long total;
static inline void add(long *n) { total += *n; }
static __attribute__((noinline)) long computed(long n)
{
    __asm__ volatile("" : "+r"(n));
    return n * 3;
}
/* What the cleanups read is in no memory but where the task ends. */
static fiber int of_values(long n, size_t bytes)
{
    __attribute__((cleanup(add))) long before = computed(n);
    if (n > 1)
        weft_suspend();
    __attribute__((cleanup(add))) long behind = computed(before + 1);
    volatile char text[bytes];
    text[0] = 1;
    weft_suspend();
    return text[0];
}
static fiber int with_label(size_t n)
{
    __attribute__((cleanup(clean))) int kept = 8;
    volatile char *text;
    if (n < 1000)
        goto make;
    n++;
make:
    text = __builtin_alloca(n);
    text[0] = 1;
    weft_suspend();
    return text[0];
}
static void end(weft_task *t)
{
    int status;
    while ((status = weft_resume(t)) == WEFT_SUSPENDED)
        ;
    printf("end %d\n", status == -ENOMEM ? -1 : *(int *)weft_result(t));
    weft_destroy(t);
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
    // CHECK-NEXT: clean 9
    // CHECK-NEXT: clean 8
    // CHECK-NEXT: end -1
    end(weft_create(with_cleanups(1000000, 10)));
    // CHECK-NEXT: clean 8
    // CHECK-NEXT: end -1
    end(weft_create(with_cleanups(1000000, 1000000)));
    // CHECK-NEXT: clean 10
    // CHECK-NEXT: clean 9
    // CHECK-NEXT: clean 11
    // CHECK-NEXT: clean 8
    // CHECK-NEXT: end 2
    end(weft_create(with_cleanups(10, 10)));
    // CHECK-NEXT: clean 12
    // CHECK-NEXT: end -1
    end(weft_create(calls_it(1000000)));
    // CHECK-NEXT: end -1
    // CHECK-NEXT: end -1
    // CHECK-NEXT: 87 15
    end(weft_create(of_values(7, 1000000)));
    long resumed = total;
    total = 0;
    end(weft_create(of_values(1, 1000000)));
    printf("%ld %ld\n", resumed, total);
    if (argc > 1) {
        t = weft_create(with_label(1000000));
        fflush(stdout);
        weft_resume(t);
        // ABORT: weft: no memory for a variable-length array of with_label in task 0x{{[0-9a-f]+}} (with_label)
    }
    return 0;
}
