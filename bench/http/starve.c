/* starve.c - What if 1 of N allocations fails?  Linked with --wrap; LOAD_FAILS names N.
 *
 * Those of the program and of Weft's libraries, from the first connection on; libuv's and the C library's are theirs. */
#include <stdlib.h>

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t m);
void *__real_realloc(void *p, size_t n);

enum { UNTIL_IT_LISTENS = 12 };

static int fails(void)
{
    static unsigned long every, count;
    if (!every) {
        const char *text = getenv("LOAD_FAILS");
        every = text ? strtoul(text, NULL, 10) : ~0ul;
    }
    return ++count > UNTIL_IT_LISTENS && count % every == 0;
}

void *__wrap_malloc(size_t n)
{
    return fails() ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t m)
{
    return fails() ? NULL : __real_calloc(n, m);
}

void *__wrap_realloc(void *p, size_t n)
{
    return fails() ? NULL : __real_realloc(p, n);
}
