// A size or alignment that was asked for before a suspension is used behind it.
// RUN: %exec %s
// OUT: size 1, align 1, made 1
#include "exec.h"

static fiber int child(int n)
{
    SUSPEND();
    return n;
}

static fiber size_t larger(size_t n)
{
    SUSPEND();
    return n;
}

/* The first operand is evaluated before the call. */
static NOINLINE fiber bool is_size(void)
{
    return weft_task_size(child) + larger(1) == 1 + weft_task_size(child);
}

static NOINLINE fiber bool is_align(void)
{
    return weft_task_align(child) * larger(3) == weft_task_align(child) + 2 * weft_task_align(child);
}

static NOINLINE fiber bool makes(void *memory)
{
    weft_task *task = weft_create_at(memory, weft_task_size(child), child((int)larger(4)));
    bool is_made = task == memory;
    weft_destroy(task);
    return is_made;
}

static fiber int root(void *memory)
{
    bool size = is_size(), align = is_align(), made = makes(memory);
    trace("size %d, align %d, made %d\n", size, align, made);
    return 0;
}

int main(void)
{
    _Alignas(64) char memory[512];
    poison_install();
    weft_task *task = weft_create(root(memory));
    exec_drive(task, -1u);
    weft_destroy(task);
    poison_check();
    return 0;
}
