/* task.c - weft: what does a task cost to make, to keep, and to find again in cold memory? */
#include "drive.h"

static NOINLINE fiber u64 spawned(u64 a)
{
    u64 sum = STEP(a, 7);
    weft_suspend();
    return STEP(sum, a);
}

u64 w_spawn(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++)
        sum += drive(weft_create(spawned(i)));
    return sum;
}

/* memory: three calls deep, five numbers and a buffer ---------------------------------------------- */

static NOINLINE fiber u64 level1(u64 x)
{
    unsigned char buffer[64];
    u64 d = opaque(x + 7), e = opaque(x * 11);
    buffer_fill(buffer, x);
    weft_suspend();
    return d + e + buffer_sum(buffer);
}

static NOINLINE fiber u64 level2(u64 x)
{
    u64 b = opaque(x * 3), c = opaque(x ^ 5);
    u64 result = level1(x + 2);
    return result + b + c;
}

static NOINLINE fiber u64 level3(u64 x)
{
    u64 a = opaque(x + 1);
    u64 result = level2(x + 1);
    return result + a;
}

u64 w_memory(u64 n)
{
    u64 sum = 0, before = bench_rss_bytes();
    weft_task **all = malloc((n + 1) * sizeof *all);
    for (u64 i = 0; i < n; i++) {
        all[i] = weft_create(level3(i));
        weft_resume(all[i]);
    }
    bench_bytes = (bench_rss_bytes() - before) / (n ? n : 1);
    for (u64 i = 0; i < n; i++)
        sum += drive(all[i]);
    free(all);
    return sum;
}

/* cold: resumed in random order -------------------------------------------------------------------- */

static NOINLINE fiber u64 cold(u64 n, u64 x)
{
    u64 sum = x;
    weft_suspend();
    for (u64 i = 0; i < n; i++) {
        sum = STEP(sum, i);
        weft_suspend();
    }
    return sum;
}

u64 w_cold(u64 n)
{
    u64 count = cold_tasks(n), rounds = count ? n / count : 0, sum = 0;
    weft_task **all = malloc((count + 1) * sizeof *all);
    uint32_t *order = random_order(count);
    for (u64 i = 0; i < count; i++) {
        all[i] = weft_create(cold(rounds, i));
        weft_resume(all[i]);
    }
    bench_begin();
    for (u64 round = 0; round < rounds; round++)
        for (u64 i = 0; i < count; i++)
            weft_resume(all[order[i]]);
    bench_end();
    for (u64 i = 0; i < count; i++)
        sum = STEP(sum, drive(all[i]));
    free(all);
    free(order);
    return sum;
}
