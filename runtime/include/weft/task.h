/* task.h - How are fiber functions marked, and tasks made, resumed and destroyed by hand?
 *
 * Usable from plain C and from fibers, without a scheduler.  CALL is a call expression of a fiber function
 * or of a fiber function pointer; the caller evaluates its arguments at once, and only the call itself is
 * the new task.  If an argument suspends, it suspends the caller.
 *
 * Threads: one task is used by one thread at a time, and may be resumed by different threads one after
 * the other.  Nothing here locks; different tasks never share state.
 *
 * WEFT_NO_KEYWORDS before the first include keeps the macro `fiber` away: write
 * __attribute__((__fiber__)) or [[weft::fiber]] then.  WEFT_PLAIN declares only the plain functions, for a
 * file that holds no fiber and is compiled by any C compiler. */
#ifndef WEFT_TASK_H
#define WEFT_TASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <weft/abi.h>

#ifndef WEFT_PLAIN
#ifdef __has_attribute
#if __has_attribute(__fiber__)
#define WEFT_FIBER __attribute__((__fiber__))
#endif
#endif
#ifndef WEFT_FIBER
#error "fibers need the Weft plugin: compile with weft-cc, or add -fplugin=/path/to/WeftClang.so to clang"
#endif
/* A fiber whose frame takes at most BYTES bytes: callers that do not see it reserve so many in theirs. */
#define WEFT_FIBER_BOUND(BYTES) __attribute__((__fiber__, __fiber_bound__(BYTES)))
#ifndef WEFT_NO_KEYWORDS
#define fiber __attribute__((__fiber__))
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Runs `task` until it suspends or ends.  Nests: a fiber may resume another task.
 * task: made by weft_create or weft_create_at, not NULL and not destroyed.
 * Returns WEFT_SUSPENDED (0) or WEFT_DONE (1), or
 *   -EINVAL  it has ended already (nothing ran)
 *   -EBUSY   it is running, being destroyed, or belongs to a scheduler (nothing ran)
 *   -ENOMEM  there was no memory for a frame: its pending cleanups have run, it has ended without a result,
 *            and weft_destroy still has to be called.
 * The caller keeps the task.  Plain code and fibers; any thread, one at a time. */
int weft_resume(weft_task *task);

/* Has `task` ended (returned, or run out of memory)?  task: not NULL, not destroyed.
 * Plain code and fibers; the thread that resumes it. */
bool weft_done(const weft_task *task);

/* Address of the return value of the task's root function, aligned for its type.
 * Returns NULL before the end, when the function returns void, and when the task ended without returning.
 * The task owns the value; it is valid until weft_destroy.  Plain code and fibers. */
void *weft_result(weft_task *task);

/* Ends `task` wherever it is: runs the cleanups that are pending, innermost first, each once, and nothing
 * else of it; then releases its memory.  weft_self() is `task` in those cleanups.
 * task: NULL does nothing; a task that has not run or has ended just loses its memory.
 * A task of a scheduler is unlinked first; after its cleanups its values (local.h) are destroyed, and a task that joins
 * it is put at the tail of the run queue and gets -ECANCELED.  Only its scheduler's thread may do that.  With
 * WEFT_THREADS (threads.h) that is any of those threads; while another one runs the task, the call blocks until that
 * suspends.  Memory given to weft_create_at may be reused when this returns.
 *
 * Misuse aborts, naming the task and this call:
 *   - `task` is running (also: it waits for the end of a nested resume), or its destroy is under way;
 *   - `task` was destroyed (or joined, or freed itself) already.  A block that its thread keeps says so itself
 *     (weft_set_allocator); the addresses of others are remembered without touching their memory: always those
 *     of the last two destroyed in the process, unless a thread has ended since, nearly always those of the
 *     last hundred.  Not detected: a second destroy after more than that (undefined), or after the address was
 *     reused for a new task (destroys that one);
 *   - a cleanup handler of it would suspend.
 * Plain code and fibers. */
void weft_destroy(weft_task *task);

/* The running task (the innermost one, when resumes nest); in a cleanup run by weft_destroy, the task
 * being destroyed.  Returns NULL outside a task.  The task is not the caller's.  Plain code and fibers. */
weft_task *weft_self(void);

/* Where task memory and arena chunks come from. */
struct weft_allocator {
    /* Returns `bytes` bytes aligned to `align` (a power of two), or NULL when there is no memory. */
    void *(*alloc)(void *ctx, size_t bytes, size_t align);
    /* Takes back what alloc returned; bytes: as asked for. */
    void (*free)(void *ctx, void *p, size_t bytes);
    void *ctx; /* passed to both */
};

/* Makes all later tasks and arena chunks of the process come from `allocator`, which is copied; NULL sets
 * the default again: malloc, where each thread keeps up to 16 KiB of blocks of one size, none larger than 1,000 bytes, for
 * its next tasks instead of freeing them, until its end (not under AddressSanitizer, nor with WEFT_KEEP=0 in the
 * environment).  `allocator` is asked for every block and gets each back at once.  Call it while no task made by the other allocator is alive, and while no
 * other thread makes or ends one.  Plain code and fibers. */
void weft_set_allocator(const struct weft_allocator *allocator);

#ifdef WEFT_INLINE
/* Nothing is checked before: the site of a task that may not be resumed says so (runtime/core/drive.c). */
#ifdef __clang__
/* Resume parts are the pass's: clang knows no type of theirs. */
__attribute__((__no_sanitize__("function", "kcfi", "cfi-icall")))
#endif
WEFT_INLINE int
weft_resume(weft_task *task)
{
    uintptr_t before = weft__current.minus_task;
    int status = WEFT_NESTED;
    weft__current.minus_task = before - (uintptr_t)task;
    if (WEFT_LIKELY(!WEFT_IS_NESTED(before, task))) {
        const struct weft_site *site = task->site;
        WEFT_ANY_WORD(value);
        status = site->resume(task, task->leaf, site, value);
        status |= (int)weft__current.rare;
        weft__current.minus_task = 0;
        if (WEFT_LIKELY(status == WEFT_SUSPENDED))
            return WEFT_SUSPENDED;
        WEFT_HIDE(status); /* a suspension does no second compare */
        if (WEFT_LIKELY(status == WEFT_DONE))
            return WEFT_DONE;
    }
    return weft__resume_rare(task, status);
}

WEFT_INLINE void *weft_result(weft_task *task)
{
    if (task->site != &weft__ended_site)
        return NULL;
    return WEFT_UNLIKELY(task->arena & WEFT_TASK_OWNED) ? weft__owned_result(task) : task->leaf;
}
#endif

/* Never defined: the compiler pass replaces them, so that a build without it fails at the link. */
void *weft__create(void);
void *weft__create_at(void *mem, size_t bytes);
weft_task *weft__made(void);

#ifndef WEFT_PLAIN

/* Gives control back to whoever resumed this task, until it is resumed (in a task of a scheduler: until
 * weft_wake; see weft.h).  Aborts when it would suspend inside a cleanup run by
 * weft_destroy.  Fibers only. */
WEFT_FIBER_BOUND(8) void weft_suspend(void);

/* weft_task *weft_create(CALL): a new task, not yet run, that belongs to the caller: drive it with
 * weft_resume, free it with weft_destroy.
 * Returns NULL with errno = ENOMEM when there is no memory; CALL's arguments were evaluated all the same.
 * Plain code and fibers; any thread. */
#define weft_create(...) weft__verb(weft__create(), __VA_ARGS__)

/* weft_task *weft_create_at(void *mem, size_t bytes, CALL): the same in the caller's memory.
 * mem: aligned to weft_task_align(FN), kept until weft_destroy.  The task is `mem`, or where FN's frame is aligned
 * to more than four pointers, an address in it.
 * bytes: at least weft_task_size(FN); more serves frames of recursive and unknown calls before the
 * allocator does.
 * Returns NULL with errno = EINVAL when mem is NULL or misaligned or bytes too small. */
#define weft_create_at(mem, bytes, ...) weft__verb(weft__create_at(mem, bytes), __VA_ARGS__)

/* size_t weft_task_size(FN), weft_task_align(FN): exact bytes of a task rooted at the fiber function FN,
 * and the alignment it needs.  FN: a function name or a fiber function pointer; of a name that this file
 * or a merged module defines, a constant after compilation.  A task made from a call with variable arguments
 * (FN(fixed, ...)) takes more: its values. */
#define weft_task_size(FN) weft__task_size((const struct weft_fiber *)weft__address(FN))
#define weft_task_align(FN) weft__task_align((const struct weft_fiber *)weft__address(FN))

/* WEFT_TASK_STORAGE(name, FN);  defines static storage for one task rooted at FN, at file or block scope.
 * Use it as weft_create_at(&name, weft_task_size(FN), FN(...)); `name` and `&name` are its address, and
 * its sizeof means nothing: the compiler sets the size after it has laid the task out. */
#define WEFT_TASK_STORAGE(name, FN)    \
    static struct weft_storage name[1] \
        __attribute__((__section__("weft.storage"), __aligned__(16), __unused__)) = {{weft__address(FN)}}

struct weft_storage {
    const void *root;
};

/* Through `const void *` a fiber function's address may pass without its colour. */
#define weft__address(FN) (__extension__(const void *)(FN))

/* CALL with MARKER as its static chain tells the pass to make a task of the call. */
#define weft__verb(MARKER, ...) ((void)__builtin_call_with_static_chain(__VA_ARGS__, MARKER), weft__made())

#endif

#ifdef __cplusplus
}
#endif
#endif
