/* size.h - How large may a task be?
 *
 * SIZES(AT_MOST(FN, BYTES) ...) is the program: it prints each task that is larger, or `sizes are right`. */
#ifndef SIZE_H
#define SIZE_H

#include <stdio.h>
#include <string.h>
#include <weft/weft.h>

#define NOINLINE __attribute__((noinline))

static int too_large;

#define AT_MOST(FN, BYTES) size_at_most(#FN, weft_task_size(FN), BYTES);
#define AT_LEAST(FN, BYTES) size_at_least(#FN, weft_task_size(FN), BYTES);
/* The task of FN takes at most BYTES more than the task of BASE. */
#define GROWS(FN, BASE, BYTES) size_at_most(#FN " over " #BASE, weft_task_size(FN) - weft_task_size(BASE), BYTES);

__attribute__((unused)) static void size_at_most(const char *name, size_t bytes, size_t most)
{
    if ((ptrdiff_t)bytes > (ptrdiff_t)most)
        too_large = printf("%s: %td bytes, more than %zu\n", name, (ptrdiff_t)bytes, most);
}

__attribute__((unused)) static void size_at_least(const char *name, size_t bytes, size_t least)
{
    if (bytes < least)
        too_large = printf("%s: %zu bytes, less than %zu\n", name, bytes, least);
}

#define SIZES(CHECKS) \
    int main(void) \
    { \
        CHECKS \
        if (!too_large) \
            printf("sizes are right\n"); \
        return 0; \
    }

/* Plain code that reads or writes the bytes, unseen by the compiler. */
static NOINLINE __attribute__((unused)) void use(void *bytes)
{
    __asm__ volatile("" : : "r"(bytes) : "memory");
}

static NOINLINE __attribute__((unused)) int number(void)
{
    int n = 3;
    __asm__ volatile("" : "+r"(n));
    return n;
}

#endif
