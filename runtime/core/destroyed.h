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
    uintptr_t at = __atomic_load_n(&set->newest, __ATOMIC_RELAXED) ^ 1u;
    __atomic_store_n(&set->newest, at, __ATOMIC_RELAXED);
    __atomic_store_n(&set->entries[at].root, root, __ATOMIC_RELAXED);
    __atomic_store_n(&set->entries[at].task, task, __ATOMIC_RELAXED);
}

/* A task was made at this address. */
static inline void weft__forget_destroyed(const weft_task *task)
{
    struct weft_destroyed *entries = weft__destroyed_set(task)->entries;
    /* What another thread enters between the two may be lost, which an exchange would not be worth. */
    for (unsigned at = 0; at < 2; at++)
        if (__atomic_load_n(&entries[at].task, __ATOMIC_RELAXED) == task)
            __atomic_store_n(&entries[at].task, NULL, __ATOMIC_RELAXED);
}

/* Was `task` destroyed, and its address not reused?  Then *root is what it was rooted at.
 * Does not touch the task. */
static inline bool weft__was_destroyed(const weft_task *task, const struct weft_fiber **root)
{
    const struct weft_destroyed *entries = weft__destroyed_set(task)->entries;
    for (unsigned at = 0; at < 2; at++)
        if (WEFT_UNLIKELY(__atomic_load_n(&entries[at].task, __ATOMIC_RELAXED) == task)) {
            *root = __atomic_load_n(&entries[at].root, __ATOMIC_RELAXED);
            return true;
        }
    return false;
}

#endif
