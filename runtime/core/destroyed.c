/* destroyed.c - Which addresses were tasks that have been destroyed?
 *
 * Destroying a task twice must be caught without touching its memory, which may be anyone's by then.  A
 * table remembers addresses: destroying a task enters it, making a task at an address removes it.  The
 * table is made of small sets chosen by hash; a new entry replaces the oldest of its set.  So a second
 * destroy can go unseen after many others, but what the table says is always true:
 *
 *   entered before the memory is given back, removed after the memory was obtained, and never moved; the
 *   allocator orders the two across threads, so no live task is ever found here.
 *
 * Threads that race for one set may lose an entry or mix up the names for the message, no more. */
#include "core.h"

enum { SET_BITS = 8, SET_SIZE = 4 };

static struct {
    struct {
        const weft_task *task;
        const struct weft_fiber *root;
    } entries[SET_SIZE];
    unsigned oldest;
} sets[1u << SET_BITS];

static size_t set_of(const weft_task *task)
{
    /* Fibonacci hashing of the address without its always-zero bits. */
    uint64_t key = (uint64_t)(uintptr_t)task >> 3;
    return (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> (64 - SET_BITS));
}

void weft__remember_destroyed(const weft_task *task, const struct weft_fiber *root)
{
    size_t set = set_of(task);
    unsigned at = __atomic_load_n(&sets[set].oldest, __ATOMIC_RELAXED) % SET_SIZE;
    __atomic_store_n(&sets[set].oldest, at + 1, __ATOMIC_RELAXED);
    __atomic_store_n(&sets[set].entries[at].root, root, __ATOMIC_RELAXED);
    __atomic_store_n(&sets[set].entries[at].task, task, __ATOMIC_RELAXED);
}

void weft__forget_destroyed(const weft_task *task)
{
    size_t set = set_of(task);
    for (unsigned at = 0; at < SET_SIZE; at++) {
        const weft_task **entry = &sets[set].entries[at].task;
        /* What another thread enters between the two may be lost, which an exchange would not be worth. */
        if (__atomic_load_n(entry, __ATOMIC_RELAXED) == task)
            __atomic_store_n(entry, NULL, __ATOMIC_RELAXED);
    }
}

bool weft__was_destroyed(const weft_task *task, const struct weft_fiber **root)
{
    size_t set = set_of(task);
    for (unsigned at = 0; at < SET_SIZE; at++) {
        if (__atomic_load_n(&sets[set].entries[at].task, __ATOMIC_RELAXED) == task) {
            *root = __atomic_load_n(&sets[set].entries[at].root, __ATOMIC_RELAXED);
            return true;
        }
    }
    return false;
}
