/* sleepers.c - How much do N sleeping tasks take?  usage: sleepers N
 *
 * Each sleeps twice, for a time of its own up to a second and a half. */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <weft/weft.h>

enum { NS_PER_MS = 1000000 };

static size_t woken;

static fiber void sleeps(uint32_t ms)
{
    for (int i = 0; i < 2; i++)
        if (weft_sleep_ms(ms) == 0)
            woken++;
}

static size_t allocated(void)
{
    struct mallinfo2 now = mallinfo2();
    return now.uordblks + now.hblkhd;
}

fiber int main(int argc, char **argv)
{
    size_t count = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000, before = allocated();
    uint64_t begin_ns = weft_now_ns();
    WEFT_SCOPE(all);
    for (size_t i = 0; i < count; i++)
        if (!weft_scope_spawn(&all, sleeps((uint32_t)(i * 7919 % 1500))))
            return 1;
    size_t bytes = allocated() - before;
    weft_scope_join(&all);
    if (woken != 2 * count)
        return 1;
    printf("%zu sleeping tasks: %zu bytes each, %zu wakes in %.1f s\n", count, bytes / count, woken,
           (double)(weft_now_ns() - begin_ns) / NS_PER_MS / 1000);
    return 0;
}
