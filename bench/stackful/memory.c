/* memory.c - a stack per task: how many bytes does a suspended task take, three calls deep? */
#include "stackful.h"

static NOINLINE u64 level1(u64 x)
{
    unsigned char buffer[64];
    u64 d = opaque(x + 7), e = opaque(x * 11);
    buffer_fill(buffer, x);
    suspend();
    return d + e + buffer_sum(buffer);
}

static NOINLINE u64 level2(u64 x)
{
    u64 b = opaque(x * 3), c = opaque(x ^ 5);
    u64 result = level1(x + 2);
    return result + b + c;
}

static NOINLINE u64 level3(u64 x)
{
    u64 a = opaque(x + 1);
    u64 result = level2(x + 1);
    return result + a;
}

static u64 sleeper(task *t)
{
    return level3(t->a);
}

u64 w_memory(u64 n)
{
    u64 sum = 0, before = bench_rss_bytes();
    task **all = (task **)malloc((n + 1) * sizeof *all);
    for (u64 i = 0; i < n; i++) {
        all[i] = task_new(sleeper, i, 0);
        resume(all[i]);
    }
    bench_bytes = (bench_rss_bytes() - before) / (n ? n : 1);
    for (u64 i = 0; i < n; i++) {
        sum += drive(all[i]);
        task_free(all[i]);
    }
    free(all);
    return sum;
}
