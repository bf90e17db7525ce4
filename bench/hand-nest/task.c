/* task.c - hand-nest: what does a task cost to make, to keep, and to find again in cold memory? */
#include "nest.h"

struct spawned {
    task task;
    struct {
        frame head;
        u64 sum, a;
    } main;
};

static outcome spawned_resume(task *t_, frame *f, u64 value)
{
    struct spawned *t = (struct spawned *)t_;
    (void)f;
    (void)value;
    RETURN(STEP(t->main.sum, t->main.a));
}

/* Runs at once, up to its suspension. */
static NOINLINE struct spawned *spawned_new(u64 a)
{
    struct spawned *t = malloc(sizeof *t);
    t->main.sum = STEP(a, 7);
    t->main.a = a;
    park(&t->task, &t->main.head, spawned_resume);
    return t;
}

u64 w_spawn(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++) {
        struct spawned *t = spawned_new(i);
        sum += drive(&t->task, has_suspended);
        free(t);
    }
    return sum;
}

/* memory: three calls deep, five numbers and a buffer ---------------------------------------------- */

struct frame1 {
    frame head;
    u64 d, e;
    unsigned char buffer[64];
};
struct frame2 {
    frame head;
    u64 b, c;
};
struct frame3 {
    frame head;
    u64 a;
};
struct sleeper {
    task task;
    struct frame1 frame1;
    struct frame2 frame2;
    struct frame3 frame3;
};

static outcome level1_resume(task *t, frame *f, u64 value)
{
    struct frame1 *mine = (struct frame1 *)f;
    (void)t;
    (void)value;
    RETURN(mine->d + mine->e + buffer_sum(mine->buffer));
}

static outcome level2_resume(task *t, frame *f, u64 value)
{
    struct frame2 *mine = (struct frame2 *)f;
    (void)t;
    RETURN(value + mine->b + mine->c);
}

static outcome level3_resume(task *t, frame *f, u64 value)
{
    struct frame3 *mine = (struct frame3 *)f;
    (void)t;
    RETURN(value + mine->a);
}

static NOINLINE outcome level1(struct sleeper *t, u64 x)
{
    t->frame1.d = opaque(x + 7);
    t->frame1.e = opaque(x * 11);
    buffer_fill(t->frame1.buffer, x);
    return park(&t->task, &t->frame1.head, level1_resume);
}

static NOINLINE outcome level2(struct sleeper *t, u64 x)
{
    u64 b = opaque(x * 3), c = opaque(x ^ 5);
    outcome o = level1(t, x + 2);
    if (o.pending) {
        t->frame2.b = b;
        t->frame2.c = c;
        return park_caller(&t->task, &t->frame2.head, level2_resume);
    }
    RETURN(o.value + b + c);
}

static NOINLINE outcome level3(struct sleeper *t, u64 x)
{
    u64 a = opaque(x + 1);
    outcome o = level2(t, x + 1);
    if (o.pending) {
        t->frame3.a = a;
        return park_caller(&t->task, &t->frame3.head, level3_resume);
    }
    RETURN(o.value + a);
}

u64 w_memory(u64 n)
{
    u64 sum = 0, before = bench_rss_bytes();
    struct sleeper **all = malloc((n + 1) * sizeof *all);
    for (u64 i = 0; i < n; i++) {
        all[i] = malloc(sizeof *all[i]);
        level3(all[i], i);
    }
    bench_bytes = (bench_rss_bytes() - before) / (n ? n : 1);
    for (u64 i = 0; i < n; i++) {
        sum += drive(&all[i]->task, has_suspended);
        free(all[i]);
    }
    free(all);
    return sum;
}

/* cold: resumed in random order -------------------------------------------------------------------- */

struct cold {
    task task;
    struct {
        frame head;
        u64 i, n, sum;
    } main;
};

static outcome cold_resume(task *t_, frame *f, u64 value)
{
    struct cold *t = (struct cold *)t_;
    (void)f;
    (void)value;
    if (t->main.i == t->main.n)
        RETURN(t->main.sum);
    t->main.sum = STEP(t->main.sum, t->main.i);
    t->main.i++;
    PENDING;
}

static NOINLINE struct cold *cold_new(u64 n, u64 x)
{
    struct cold *t = malloc(sizeof *t);
    t->main.i = 0;
    t->main.n = n;
    t->main.sum = x;
    park(&t->task, &t->main.head, cold_resume);
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
            resume(&all[order[i]]->task);
    bench_end();
    for (u64 i = 0; i < count; i++) {
        sum = STEP(sum, drive(&all[i]->task, has_suspended));
        free(all[i]);
    }
    free(all);
    free(order);
    return sum;
}
