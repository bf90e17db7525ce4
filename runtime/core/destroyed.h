/* destroyed.h - Was a task destroyed?  destroyed.c says how the table stays true. */
#ifndef WEFT_CORE_DESTROYED_H
#define WEFT_CORE_DESTROYED_H

#include "core.h"

struct weft_destroyed {
    const weft_task *task;
    const struct weft_fiber *root;
};
/* A cache line on most machines. */
struct weft_destroyed_set {
    struct weft_destroyed entries[2];
    uintptr_t newest; /* which of them */
    void *unused[3];
};
enum { WEFT_DESTROYED_BITS = 9 };
extern struct weft_destroyed_set weft__destroyed[1u << WEFT_DESTROYED_BITS];

static inline struct weft_destroyed_set *weft__destroyed_set(const weft_task *task)
{
    /* Fibonacci hashing of the address without its always-zero bits. */
    uint32_t key = (uint32_t)((uintptr_t)task >> 3) * UINT32_C(0x9E3779B9);
    return &weft__destroyed[key >> (32 - WEFT_DESTROYED_BITS)];
}

static inline void weft__remember_destroyed(const weft_task *task, const struct weft_fiber *root)
{
    struct weft_destroyed_set *set = weft__destroyed_set(task);
    weft__begin_to_remember();
    uintptr_t at = __atomic_load_n(&set->newest, __ATOMIC_RELAXED) ^ 1u;
    __atomic_store_n(&set->newest, at, __ATOMIC_RELAXED);
    __atomic_store_n(&set->entries[at].root, root, __ATOMIC_RELAXED);
    __atomic_store_n(&set->entries[at].task, task, __ATOMIC_RELAXED);
}

/* A task was made at this address, not in a kept block. */
static inline void weft__forget_destroyed(const weft_task *task)
{
    struct weft_destroyed *entries = weft__destroyed_set(task)->entries;
    /* What another thread enters between the two may be lost, which an exchange would not be worth. */
    for (unsigned at = 0; at < 2; at++)
        if (__atomic_load_n(&entries[at].task, __ATOMIC_RELAXED) == task)
            __atomic_store_n(&entries[at].task, NULL, __ATOMIC_RELAXED);
}

/* Was `task` destroyed, its block given back, and its address not reused?  Then *root is what it was rooted at.
 * Does not touch the task. */
static inline bool weft__is_remembered(const weft_task *task, const struct weft_fiber **root)
{
    const struct weft_destroyed *entries = weft__destroyed_set(task)->entries;
    for (unsigned at = 0; at < 2; at++)
        if (WEFT_UNLIKELY(__atomic_load_n(&entries[at].task, __ATOMIC_RELAXED) == task)) {
            *root = __atomic_load_n(&entries[at].root, __ATOMIC_RELAXED);
            return true;
        }
    return false;
}

/* The same also when its block was kept; that touches the task, unless its block was given back. */
static inline bool weft__was_destroyed(const weft_task *task, const struct weft_fiber **root)
{
    if (weft__is_remembered(task, root))
        return true;
    uintptr_t word = __atomic_load_n(&task->arena, __ATOMIC_RELAXED);
    /* That of a scheduler's may run in another thread, which changes its leaf. */
    bool kept = word == (uintptr_t)task || (!(word & WEFT_TASK_OWNED) && task->leaf == task);
    if (kept)
        *root = weft__root(task);
    return kept;
}

#endif
