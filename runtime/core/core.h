/* core.h - What do the files of the runtime share behind the public headers?
 *
 * The core knows no operating system: it needs the four functions of "what the host provides" below,
 * and memory functions that any C compiler may call (memset, memcpy).  With WEFT_FREESTANDING it needs
 * no C library header beyond the freestanding ones either, and leaves errno alone.  All of it but
 * suspend.c is plain C11. */
#ifndef WEFT_CORE_CORE_H
#define WEFT_CORE_CORE_H

/* The runtime's own fibers that use this file say WEFT_OF_FIBERS before. */
#ifndef WEFT_OF_FIBERS
#define WEFT_PLAIN
#endif

#include <weft/abi.h>
#include <weft/queue.h>
#include <weft/task.h>

#ifdef WEFT_FREESTANDING
enum { ENOMEM = 12, EBUSY = 16, EINVAL = 22, EDEADLK = 35, ETIMEDOUT = 110, ECANCELED = 125 };
#define weft__set_errno(CODE) ((void)(CODE))
#else
#include <errno.h>
#define weft__set_errno(CODE) ((void)(errno = (CODE)))
#endif

#define WEFT_WORD sizeof(void *)

#ifdef __GNUC__
#define WEFT_NOINLINE __attribute__((__noinline__))
#define WEFT_ALWAYS_INLINE inline __attribute__((__always_inline__))
#define WEFT_HIDDEN __attribute__((__visibility__("hidden"))) /* of a variable: found without a table */
#define WEFT_ASSUME(CONDITION) ((CONDITION) ? (void)0 : __builtin_unreachable())
#else
#define WEFT_NOINLINE
#define WEFT_ALWAYS_INLINE inline
#define WEFT_HIDDEN
#define WEFT_ASSUME(CONDITION) ((void)0)
#endif

static inline uintptr_t weft__align_up(uintptr_t address, size_t align)
{
    return (address + (align - 1)) & ~(uintptr_t)(align - 1);
}

/* The words of a scheduler: in front of each task that it owns (WEFT_TASK_OWNED), in the same block.  The core
 * looks at its flags only; sched/sched.h says who may touch what. */
struct weft_words {
    const struct weft_site *site; /* where it goes on, while task->site is weft__owned_site */
    union {
        struct weft_queue link; /* in a list */
        struct {
            struct weft_words *next, *prev; /* neighbours in the heap */
        };
    };
    struct weft_words *child; /* in the heap of timers, or the inbox */
    weft_task *joiner;        /* the task that waits for this one's end */
    uint64_t deadline_ns;     /* when a wait with a deadline ends */
    uint16_t owner;           /* number of its scheduler, from 1 */
    uint8_t error;            /* how its last wait ended, and at last it: an errno, or 0 */
    uint8_t wait;             /* which links are in use */
    uint8_t plan;             /* while it runs: what to do when it has suspended */
    uint8_t waits;            /* does it wait, and what may end that */
    uint8_t wake;             /* between weft_suspend and weft_wake */
    uint8_t flags;            /* atomic; the WEFT_TASK_* below */
};

enum {
    WEFT_TASK_CANCELED = 1u << 0,      /* weft_cancel */
    WEFT_TASK_DETACHED = 1u << 1,      /* weft_detach: frees itself at its end */
    WEFT_TASK_KEPT = 1u << 2,          /* the root of a weft_run, which frees it */
    WEFT_TASK_DEFERS_CANCEL = 1u << 3, /* between weft_cancel_defer and weft_cancel_resume */
    WEFT_TASK_NOTED = 1u << 4,         /* it has a name or local values */
    WEFT_TASK_SCOPED = 1u << 5,        /* a child of a scope, whose link is in front of the words */
    WEFT_TASK_FRONT_SHIFT = 6 /* the last two bits: pointers of the block before the words, without padding */
};

/* Other threads may ask; the bits that they ask for do not change. */
static inline bool weft__has(const weft_task *task, unsigned flag)
{
    return __atomic_load_n(&task->arena, __ATOMIC_RELAXED) & flag;
}

static inline bool weft__is_owned(const weft_task *task)
{
    return weft__has(task, WEFT_TASK_OWNED);
}

/* Of a task that is owned. */
static inline struct weft_words *weft__words(const weft_task *task)
{
    return (struct weft_words *)task - 1;
}

static inline weft_task *weft__task_of(const struct weft_words *words)
{
    return (weft_task *)(words + 1);
}

/* The flags of an owned task may be set by several threads at once. */
static inline unsigned weft__has_flags(const weft_task *task, unsigned flags)
{
    return __atomic_load_n(&weft__words(task)->flags, __ATOMIC_RELAXED) & flags;
}

static inline void weft__set_flags(weft_task *task, unsigned flags)
{
    __atomic_fetch_or(&weft__words(task)->flags, (uint8_t)flags, __ATOMIC_RELAXED);
}

static inline void weft__clear_flags(weft_task *task, unsigned flags)
{
    __atomic_fetch_and(&weft__words(task)->flags, (uint8_t)~flags, __ATOMIC_RELAXED);
}

/* Where `task`, which does not run, goes on; its destroy part is that of its leaf. */
static inline const struct weft_site *weft__site(const weft_task *task)
{
    return task->site == &weft__owned_site ? weft__words(task)->site : task->site;
}

/* The function of a site; not of those that a task has that may not be resumed. */
static inline const struct weft_fiber *weft__function(const struct weft_site *site)
{
    return ((const struct weft_fiber *const *)(const void *)(site - site->index))[-1];
}

/* The function at which `task` is rooted: its root frame keeps the return site to its end. */
static inline const struct weft_fiber *weft__root(const weft_task *task)
{
    return weft__function(*(const struct weft_site *const *)(task + 1));
}

/* The function of `site`, the return site of a root frame. */
static inline const struct weft_fiber *weft__function_of_root(const struct weft_site *site)
{
    return ((const struct weft_fiber *const *)(const void *)(site - 1))[-1];
}

/* Where `frame`, of a call of `function` that is no root's, goes on at its end. */
static inline const struct weft_site *weft__return_site(const struct weft_fiber *function, const void *frame)
{
    return function->flags & WEFT_FIBER_SOLE ? function->start : *(const struct weft_site *const *)frame;
}

static inline size_t weft__frame_align(const struct weft_fiber *function)
{
    return (size_t)1 << function->frame_align_log2;
}

/* Bytes before a task that make its root frame aligned: what lies behind that one's return site, at four words. */
static inline size_t weft__padding(const struct weft_fiber *root)
{
    size_t aligned = sizeof(weft_task) + WEFT_WORD;
    return weft__align_up(aligned, weft__frame_align(root)) - aligned;
}

/* No padding before the task, which is aligned to at most `align`, four words or less, and no chunk behind it: its block
 * is the record and the root frame. */
static inline bool weft__is_simple(const struct weft_fiber *root, size_t align)
{
    return weft__frame_align(root) <= align && !root->arena_callees;
}

static inline size_t weft__simple_size(const struct weft_fiber *root)
{
    return sizeof(weft_task) + root->root_bytes;
}

/* What the host provides: runtime/sched/host.c on a hosted system. ------------------------------- */

/* Returns memory aligned to `align`, or NULL. */
void *weft__host_alloc(size_t bytes, size_t align);
void weft__host_free(void *p, size_t bytes);
/* Shows text to whoever watches the program: standard error. */
void weft__host_say(const char *text, size_t length);
WEFT_NORETURN void weft__host_abort(void);

struct weft_keeps;
#ifndef WEFT_FREESTANDING
/* A record of `bytes` bytes, all zero, for the blocks that this thread keeps (allocator.c); until the thread's end, when
 * the host calls weft__keep_none and takes it back.  NULL: not in this program, or no memory. */
struct weft_keeps *weft__host_keep(size_t bytes);
/* Calls weft__keep_none for the records of all threads, none of which uses its own meanwhile. */
void weft__host_keep_none(void);
#endif

/* allocator.c: memory from the allocator in force. ----------------------------------------------- */

/* Memory, or NULL. */
void *weft__alloc(size_t bytes, size_t align);
/* bytes, align: as asked for. */
void weft__free(void *p, size_t bytes, size_t align);
/* The same for the block of `task`, which is known as destroyed then. */
void weft__free_task(weft_task *task, void *p, size_t bytes, size_t align);

/* say.c: text without a C library. --------------------------------------------------------------- */

struct weft_text {
    size_t length;
    char bytes[500]; /* what does not fit is cut off */
};

void weft__text_string(struct weft_text *text, const char *string);
void weft__text_number(struct weft_text *text, uint64_t number);
/* `task 0x5581 (reader)`; root: NULL when unknown. */
void weft__text_task(struct weft_text *text, const void *task, const struct weft_fiber *root);
void weft__text_say(const struct weft_text *text);

/* Misuse of `call` that has no error value: says which call, which task and why, and aborts. */
WEFT_NORETURN void weft__misuse(const char *call, const void *task, const struct weft_fiber *root,
                                const char *why);

/* task.c: a new task of a scheduler, with words that are zero.
 * front_bytes: room right before the words, at most three pointers.  NULL: no memory. */
weft_task *weft__create_owned(const struct weft_fiber *root, size_t front_bytes);
/* The same in the `bytes` bytes at `mem`, which whoever owns the task keeps until it has ended; NULL: they are too few or
 * misaligned, or the task wants a chunk of the arena beside them. */
weft_task *weft__create_owned_at(const struct weft_fiber *root, size_t front_bytes, void *mem, size_t bytes);

/* The chunks of tasks that have none (kept.h), which overlap: all zero, so full. */
extern WEFT_HIDDEN const char weft__no_arena[];
/* That, as long as no task has been remembered as destroyed (destroyed.h); then NULL.  Atomic. */
extern WEFT_HIDDEN const char *weft__no_arena_yet;

static inline void weft__begin_to_remember(void)
{
    __atomic_store_n(&weft__no_arena_yet, NULL, __ATOMIC_RELAXED);
}

/* The newest chunk, or one in weft__no_arena. */
static inline struct weft_arena *weft__arena(const weft_task *task)
{
    return (struct weft_arena *)(task->arena & ~(uintptr_t)WEFT_TASK_BITS);
}

static inline bool weft__has_arena(const weft_task *task)
{
    return WEFT_UNLIKELY((task->arena & WEFT_TASK_HAS_ARENA) != 0);
}

/* Others may ask for the bits meanwhile. */
static inline void weft__set_arena(weft_task *task, const struct weft_arena *chunk)
{
    uintptr_t has = (const char *)chunk == weft__no_arena ? 0 : WEFT_TASK_HAS_ARENA;
    uintptr_t others = task->arena & (WEFT_TASK_BITS & ~(uintptr_t)WEFT_TASK_HAS_ARENA);
    __atomic_store_n(&task->arena, (uintptr_t)chunk | has | others, __ATOMIC_RELAXED);
}

/* Its cleanups run, or have run.  Others may ask for the bits meanwhile. */
static inline void weft__set_destroying(weft_task *task, bool destroying)
{
    uintptr_t others = task->arena & ~(uintptr_t)WEFT_TASK_DESTROYING;
    __atomic_store_n(&task->arena, others | (destroying ? WEFT_TASK_DESTROYING : 0u), __ATOMIC_RELAXED);
}

/* arena.c ---------------------------------------------------------------------------------------- */

/* The bytes of arena under `root`, which has arena callees, when they are bounded, chunk header included;
 * else 0. */
size_t weft__inline_arena_bytes(const struct weft_fiber *root);
/* Makes `bytes` bytes of the task's own block its first chunk; at: aligned to WEFT_ARENA_ALIGN. */
void weft__arena_install(weft_task *task, void *at, size_t bytes);
/* Gives all chunks back; there is one at least. */
void weft__arena_release(weft_task *task);
/* task.c: where a chunk in the task's own block begins. */
struct weft_arena *weft__inline_arena(const weft_task *task, const struct weft_fiber *root);

/* Takes `bytes` bytes, a multiple of the pointer size, with `word` stored before them; NULL: no memory.
 * weft__block_pop gives them back, and frames, newest first. */
void *weft__block_push(weft_task *task, void *word, size_t bytes, size_t align);
void weft__block_pop(weft_task *task, void *block);

#define WEFT_ARENA_ALIGN 16
#define WEFT_ARENA_UNBOUNDED SIZE_MAX
/* Worst case of arena bytes under `root`, without chunk header; WEFT_ARENA_UNBOUNDED. */
size_t weft__arena_worst_case(const struct weft_fiber *root);

/* walk.c: the frames of a suspended task, innermost first. ---------------------------------------- */

struct weft_walk {
    const struct weft_site *site;
    void *frame; /* NULL: past the root frame */
    const void *root;
};

struct weft_walk weft__walk_first(const weft_task *task);
struct weft_walk weft__walk_next(struct weft_walk at);

#endif
