/* abi.h - What do compiled fiber functions and the runtime agree on?
 *
 * The records that the compiler emits (struct weft_fiber, struct weft_site), the head of every task
 * (struct weft_task), and the runtime functions that compiled code calls.  lib/Support/ABI.h mirrors
 * this file for the compiler; test/ABI compares the two, so a change here is a change there.
 *
 * A task is one block:
 *
 *     task  | padding | struct weft_task | root frame ...... | pad to 16 | arena chunk? |
 *     frame | return site | arguments, spills, locals, callees' frames (layout known to its function) |
 *
 * The first word of a frame is its *return site*: the site of the call that the function returns to.  That of
 * the root frame names the root function.  A frame that is aligned to more than a pointer has a multiple of that right
 * behind its return site; so the frame of an aligned callee begins at a multiple from the caller's, and the padding,
 * which makes the root frame aligned, is none up to four pointers.
 * The frame of a function that one call leads to (WEFT_FIBER_SOLE) has no return site, and is aligned from its start on.
 * Plain C11 that any compiler reads; no attribute, no plugin. */
#ifndef WEFT_ABI_H
#define WEFT_ABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define WEFT_NORETURN [[noreturn]]
extern "C" {
#else
#define WEFT_NORETURN _Noreturn
#endif

#ifdef __GNUC__
#define WEFT_UNLIKELY(CONDITION) __builtin_expect(!!(CONDITION), 0)
#define WEFT_LIKELY(CONDITION) __builtin_expect(!!(CONDITION), 1)
/* Declares a word that may have any value, and costs no instruction: that of a resume which no callee made. */
#define WEFT_ANY_WORD(NAME) \
    uintptr_t NAME;         \
    __asm__ volatile("" : "=r"(NAME)) /* not outside of a loop, where it would need a register */
/* Hides what is known of a number: what is done with it behind this is not put together with what was done before. */
#define WEFT_HIDE(NAME) __asm__ volatile("" : "+r"(NAME))
/* Of a function that is declared without: for inlining only, its other definition is in the library.  The library's
 * file defines this as nothing. */
#ifndef WEFT_INLINE
#ifdef __cplusplus
#define WEFT_INLINE inline
#else
#define WEFT_INLINE extern __inline__ __attribute__((__gnu_inline__))
#endif
#endif
/* Offset from the thread pointer, without a call, also in position-independent code. */
#define WEFT_THREAD(TYPE) __thread TYPE __attribute__((__tls_model__("initial-exec")))
#else
#define WEFT_UNLIKELY(CONDITION) (CONDITION)
#define WEFT_LIKELY(CONDITION) (CONDITION)
#define WEFT_ANY_WORD(NAME) uintptr_t NAME = 0
#define WEFT_HIDE(NAME) ((void)0)
#define WEFT_THREAD(TYPE) _Thread_local TYPE
#endif

typedef struct weft_task weft_task;
struct weft_fiber;
struct weft_site;
struct weft_arena;

/* What weft_resume and resume parts return. */
#define WEFT_SUSPENDED 0
#define WEFT_DONE 1

/* A resume part: goes on at `site` in `frame`, and returns WEFT_SUSPENDED or WEFT_DONE.  When its function ends it
 * jumps to the return site; when it suspends it leaves the place in task->site and task->leaf, where it need not
 * store again what is there already, and returns WEFT_SUSPENDED.
 * value: what the callee of this site returned, where that fits a machine word (else it lies in the
 * callee's frame at its result_offset); meaningless at a site that is not a call. */
typedef int weft_resume_part(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value);

/* A destroy part: runs the cleanups that are pending at `site` of one frame, and returns. */
typedef void weft_destroy_part(weft_task *task, void *frame, const struct weft_site *site);

/* A site: one suspension point of one function.  Read-only, emitted by the compiler.  Those of a function lie behind
 * each other, and in front of the first lies the address of its descriptor. */
struct weft_site {
    weft_resume_part *resume;
    int32_t callee_offset; /* bytes from this frame to the callee's; WEFT_CALLEE_IN_ARENA */
    uint32_t index;        /* which of the sites it lies among */
    uint32_t line;         /* source line in its function, 0 when unknown */
    uint16_t column;
    uint16_t has_cleanups; /* the destroy part of its function has something to do here */
};

/* A function whose code the compiler made part of another, around one of its sites. */
struct weft_inlined {
    const char *function; /* NULL: the end of a list */
    uint32_t line;        /* source line in it, 0 when unknown */
    uint32_t site;        /* the site's index */
};

/* No frame now: see weft__frame_push. */
#define WEFT_FRAME_LATER ((void *)1)

/* The callee's frame lies in the arena; the word before it holds the caller's frame. */
#define WEFT_CALLEE_IN_ARENA 1 /* no frame begins there */

enum {
    WEFT_FIBER_RESULT_IN_VALUE = 1u << 0, /* the result travels in `value` of the resume part */
    WEFT_FIBER_ENTRY = 1u << 1,           /* `fiber main`: without a result the process ends with status 70 */
    WEFT_FIBER_SOLE = 1u << 2, /* one call leads here: its frame has no return site, `start` is that */
    WEFT_FIBER_RESULT_IS_WORD = 1u << 3 /* RESULT_IN_VALUE, and it is as wide */
};

/* A descriptor, `f.fiber`: what a fiber function pointer points at.  Of a function that nobody names but its own sites
 * there is no more than the first fields. */
struct weft_fiber {
    const char *name;
    weft_destroy_part *destroy;         /* NULL: nothing to clean up at any of its sites */
    const struct weft_inlined *inlined; /* by site, innermost first; NULL: none */
    const struct weft_site *start; /* two: where a new task rooted here begins (unpacks arguments, calls the
                                      ramp), and the return site of the root frame (weft__root_done).
                                      WEFT_FIBER_SOLE: the site of the call.  NULL: neither */
    uint32_t frame_bytes;          /* its frame, embedded callees included; multiple of the pointer size */
    uint8_t flags;                 /* WEFT_FIBER_* */
    uint8_t frame_align_log2; /* the alignment, at least the pointer's, of what lies behind the return site */
    uint16_t step; /* of tasks that are a small block and nothing more, its bytes and half of 16 less one,
                           rounded down to 16; else 0 (core/kept.h) */
    void (*ramp)(void); /* {result, suspended}(task, frame, arguments...); compiled code only;
                           NULL: nobody has a pointer to this descriptor with which to call it */
    const struct weft_fiber *const *arena_callees; /* NULL-ended: fibers that take their frame from the arena
                                                      under this one, behind the address of a size_t that caches
                                                      their worst case, 0: not computed; NULL: none */
    uint32_t root_bytes;    /* frame, packed arguments and result when it is the root of a task */
    uint32_t result_offset; /* from the frame; valid when root_bytes > 0 and result_bytes > 0 */
    uint32_t result_bytes;  /* 0 for void */
    uint32_t
        fit; /* compiled code compares it with the bytes that it has reserved: frame_bytes, and bit 28, 29
                     or 30 for a frame that is aligned to 2, 4 or 8 pointers; UINT32_MAX: fits nowhere */
};

/* Packed arguments of a new task start one pointer after the root frame's start, laid out as a C struct
 * of the arguments in order (aggregates passed by value in memory: the value itself), which is aligned there. */

/* The compiler knows the words and the size.  A task of a scheduler has a record of its own in front of
 * this one (runtime/core); the root frame follows right behind. */
struct weft_task {
    const struct weft_site
        *site;       /* where to go on; of a task that may not be resumed, one that says why not */
    void *leaf;      /* the frame of that site: the innermost one; at the end its result, or NULL */
    uintptr_t arena; /* newest chunk, or one that is full where there is none; its low bits are WEFT_TASK_* */
};

enum {
    WEFT_TASK_OWNED = 1u << 0, /* a scheduler's: its words lie in front of it */
    WEFT_TASK_CALLER_MEMORY =
        1u << 1, /* made by weft_create_at, or a child in its parent's frame: it has no block */
    WEFT_TASK_DESTROYING = 1u << 2, /* its cleanups run */
    WEFT_TASK_HAS_ARENA = 1u << 3,  /* its chunk is one */
    WEFT_TASK_BITS = 15u            /* chunks are aligned to 16 bytes */
};

/* A chunk of an arena (runtime/core/arena.c).  Compiled code moves the top of the newest one: up by a frame and the word
 * before it where that does not go beyond the end, else by weft__frame_push or weft__frame_move; down to the word
 * before the frame that it gives back, and where that is `first` the rest is weft__frame_move's. */
struct weft_arena {
    char *top;   /* free from here on; multiple of the pointer size */
    char *end;   /* of the chunk */
    char *first; /* the top without the chunk's first frame; NULL in the oldest chunk, which stays */
    struct weft_arena *older, *newer;
};

/* Why the library goes on with a resume: what joins the status of a resume part, which is less. */
enum {
    WEFT_NO_STACK = 2,  /* the task comes back to go on at once, with the machine stack back (core/drive.c) */
    WEFT_NO_MEMORY = 4, /* it could not have a frame */
    WEFT_NESTED = 8     /* it has not run: another one runs */
};

/* What runs in this thread. */
struct weft_current {
    uintptr_t minus_task; /* 0 - the address of the running task, the innermost one; 0 outside tasks */
    uintptr_t rare;       /* 0, or WEFT_NO_STACK or WEFT_NO_MEMORY, which its driver has not seen yet */
};
extern WEFT_THREAD(struct weft_current) weft__current;

/* weft_resume subtracts its task's address from minus_task, which makes that the running one.  Did another one run, when
 * `before` stood there?  From 0 the subtraction borrows, and from 0 - another task's address it does not, as long as two
 * such addresses add up without overflow: in programs, which have the lower half.  So it is its own test. */
#if defined __x86_64__ && defined __LP64__ && __STDC_HOSTED__
#define WEFT_IS_NESTED(BEFORE, TASK) ((BEFORE) >= (uintptr_t)(TASK))
#else
#define WEFT_IS_NESTED(BEFORE, TASK) ((BEFORE) != 0)
#endif

/* A ramp with a frame from the arena may be entered while the stack pointer is less than WEFT_STACK_WINDOW bytes above
 * this (runtime/core/drive.c). */
extern WEFT_THREAD(uintptr_t) weft__stack_floor;
#define WEFT_STACK_WINDOW ((uintptr_t)4 * 65536)

/* The rest of weft_resume (task.h).  status: WEFT_NESTED, with the address subtracted, or what `task` came back with. */
int weft__resume_rare(weft_task *task, int status);

/* What compiled code calls; defined in runtime/core unless it says otherwise. ------------------- */

/* The resume part of the return site of a root frame: stores `value` and ends the task. */
weft_resume_part weft__root_done;
/* The same where that is compiled, and the result stored in its place, which is `frame`; NULL: there is none.  `site` and
 * `value` may be anything. */
weft_resume_part weft__root_returned;

/* The resume part of the return site of a frame whose ramp runs its resume part: leaves `value` in task->leaf and
 * returns WEFT_DONE to the ramp. */
weft_resume_part weft__ramp_done;

/* The site of an ended task; of one that ended without its function's return; of a scheduler's while it does not
 * run, whose own site is in its words.  They resume nothing and return -EINVAL, -EINVAL, -EBUSY. */
extern const struct weft_site weft__ended_site, weft__failed_site, weft__owned_site;

/* weft_result of a task of a scheduler at weft__ended_site. */
void *weft__owned_result(weft_task *task);

/* Address of the root frame. */
void *weft__root_frame(weft_task *task);

/* Takes a frame for `callee` from the task's arena and stores caller_frame in the word before it.
 * Returns NULL when there is no memory, and WEFT_FRAME_LATER when the machine stack is used up: then the
 * caller suspends just before the call, and the driver resumes it at once. */
void *weft__frame_push(weft_task *task, void *caller_frame, const struct weft_fiber *callee);
/* What is rare of the arena, behind one name so that one function of each module can keep its registers for it.
 * callee: the same for a recursion that is a loop, which needs no machine stack: not WEFT_FRAME_LATER.
 * NULL: gives back the newest frame, which must be `frame`, and returns it. */
void *weft__frame_move(weft_task *task, void *frame, const struct weft_fiber *callee);
/* Storage of a variable-length array or alloca of the running task, from its arena: a stack with its frames.
 * *newest: the activation's newest block, NULL at first.  align: a power of two.  push returns NULL when there
 * is no memory, push_or_abort names `function` and aborts; pop gives blocks back until *newest is `until`. */
void *weft__storage_push(void **newest, size_t bytes, size_t align, const char *function);
void *weft__storage_push_or_abort(void **newest, size_t bytes, size_t align, const char *function);
void weft__storage_pop(void **newest, void *until);

/* Leaves the task at `site` to be ended with -ENOMEM as soon as control is back in the driver; WEFT_SUSPENDED. */
int weft__no_memory(weft_task *task, void *frame, const struct weft_site *site);

/* The cleanup handler that `frame` called at `site` has suspended (its leaf is stored) while its task is
 * destroyed, or finds no memory for its arena frame: names handler, function and task, and aborts. */
WEFT_NORETURN void weft__suspend_in_destroy(weft_task *task, void *frame, const struct weft_site *site);

/* Exact bytes and alignment of a task rooted at `root`, arena chunk included; folded by the compiler
 * where it knows them. */
size_t weft__task_size(const struct weft_fiber *root);
size_t weft__task_align(const struct weft_fiber *root);

/* Verbs: the two halves of `weft_create(CALL)` and its like.  `_begin` makes the task with `site`,
 * `leaf`, `root` set and the root frame's return site stored; compiled code then packs the arguments;
 * `_commit`, where there is one, hands it on.  NULL from `_begin`: nothing is packed, no commit. */
weft_task *weft__create_begin(const struct weft_fiber *root);
weft_task *weft__create_at_begin(const struct weft_fiber *root, void *mem, size_t bytes);
/* in runtime/sched: */
weft_task *weft__spawn_begin(const struct weft_fiber *root);
void weft__spawn_commit(weft_task *task);
weft_task *weft__spawn_now_begin(const struct weft_fiber *root);
void weft__spawn_now_commit(weft_task *task);
struct weft_sched;
weft_task *weft__spawn_on_begin(const struct weft_fiber *root, struct weft_sched *sched);
void weft__spawn_on_commit(weft_task *task);
struct weft_scope;
weft_task *weft__scope_spawn_begin(const struct weft_fiber *root, struct weft_scope *scope);
/* The same in the `bytes` bytes at `block`, which lie in the frame of the function that has the scope and stay untouched
 * until it has been left; if the task does not fit, or `bytes` is 0, it gets a block of its own. */
weft_task *weft__scope_spawn_at_begin(const struct weft_fiber *root, struct weft_scope *scope, void *block,
                                      size_t bytes);
void weft__scope_spawn_commit(weft_task *task);
weft_task *weft__run_begin(const struct weft_fiber *root); /* never NULL: no memory ends the process */
void weft__run_commit(weft_task *task); /* runs to the end; compiled code reads the result */
void weft__run_end(weft_task *task);    /* frees it */

#ifdef __cplusplus
}
#endif
#endif
