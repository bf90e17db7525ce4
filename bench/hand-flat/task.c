/* task.c - hand-flat: what does a task cost to make, to keep, and to find again in cold memory? */
#include "flat.h"

struct spawned {
    task head;
    u64 sum, a;
};

static int spawned_end(struct spawned *t)
{
    t->sum = STEP(t->sum, t->a);
    return 1;
}

static int spawned_start(struct spawned *t)
{
    t->sum = STEP(t->a, 7);
    SUSPEND_TO(spawned_end);
}

static NOINLINE struct spawned *spawned_new(u64 a)
{
    struct spawned *t = malloc(sizeof *t);
    t->head.step = (step_fn *)spawned_start;
    t->a = a;
    return t;
}

u64 w_spawn(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++) {
        struct spawned *t = spawned_new(i);
        drive(&t->head);
        sum += t->sum;
        free(t);
    }
    return sum;
}

/* memory: three calls deep, five numbers and a buffer ---------------------------------------------- */

struct sleeper {
    task head;
    u64 a, b, c, d, e;
    unsigned char buffer[64];
};

static int sleeper_end(struct sleeper *t)
{
    t->a += t->b + t->c + t->d + t->e + buffer_sum(t->buffer);
    return 1;
}

static int sleeper_start(struct sleeper *t)
{
    u64 x = t->a, y = x + 1, z = y + 2; /* the arguments of the three functions */
    t->a = opaque(x + 1);
    t->b = opaque(y * 3);
    t->c = opaque(y ^ 5);
    t->d = opaque(z + 7);
    t->e = opaque(z * 11);
    buffer_fill(t->buffer, z);
    SUSPEND_TO(sleeper_end);
}

static NOINLINE struct sleeper *sleeper_new(u64 x)
{
    struct sleeper *t = malloc(sizeof *t);
    t->head.step = (step_fn *)sleeper_start;
    t->a = x;
    return t;
}

u64 w_memory(u64 n)
{
    u64 sum = 0, before = bench_rss_bytes();
    struct sleeper **all = malloc((n + 1) * sizeof *all);
    for (u64 i = 0; i < n; i++) {
        all[i] = sleeper_new(i);
        all[i]->head.step(&all[i]->head);
    }
    bench_bytes = (bench_rss_bytes() - before) / (n ? n : 1);
    for (u64 i = 0; i < n; i++) {
        drive(&all[i]->head);
        sum += all[i]->a;
        free(all[i]);
    }
    free(all);
    return sum;
}

/* cold: resumed in random order -------------------------------------------------------------------- */

struct cold {
    task head;
    u64 i, n, sum;
};

static int cold_step(struct cold *t)
{
    if (t->i == t->n)
        return 1;
    t->sum = STEP(t->sum, t->i);
    t->i++;
    return 0;
}

static NOINLINE struct cold *cold_new(u64 n, u64 x)
{
    struct cold *t = malloc(sizeof *t);
    *t = (struct cold){{(step_fn *)cold_step}, 0, n, x};
    return t;
}

u64 w_cold(u64 n)
{
    u64 count = cold_tasks(n), rounds = count ? n / count : 0, sum = 0;
    struct cold **all = malloc((count + 1) * sizeof *all);
    uint32_t *order = random_order(count);
    for (u64 i = 0; i < count; i++)
        all[i] = cold_new(rounds, i);
    bench_begin();
    for (u64 round = 0; round < rounds; round++)
        for (u64 i = 0; i < count; i++)
            all[order[i]]->head.step(&all[order[i]]->head);
    bench_end();
    for (u64 i = 0; i < count; i++) {
        drive(&all[i]->head);
        sum = STEP(sum, all[i]->sum);
        free(all[i]);
    }
    free(all);
    free(order);
    return sum;
}
