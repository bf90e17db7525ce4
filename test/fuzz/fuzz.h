/* fuzz.h - What do all files of a random program share?
 *
 * A program notes what it does, in the order in which it does it, in one hash; the fiber build and its twin (-DFUZZ_TWIN)
 * must come to the same.  `fuzz_fuel` bounds its calls and loops.  FUZZ_SCHEDULED: its tasks belong to a scheduler. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNUSED __attribute__((unused))
#define NOINLINE __attribute__((noinline))
#define CLEANUP(FUNCTION) __attribute__((cleanup(FUNCTION), unused))

#ifdef FUZZ_TWIN
#include "twin.h"
#define BOUND(BYTES)
#define BOUND_LOOSE(BYTES)
#define CALL(KIND, F, X, Y) KIND##_enter, &(struct KIND##_call){F, X, Y}, sizeof(struct KIND##_call)
#define CREATE_AT(HELD, F, ...) weft_create(__VA_ARGS__)
#else
#include <weft/weft.h>
/* BOUND: a frame that is larger is an error: the driver tries a larger scale then, and at last none.
 * BOUND_LOOSE: where the definition is not seen, and may be larger. */
#ifdef FUZZ_BOUND_SCALE
#define BOUND(BYTES) __attribute__((fiber_bound((BYTES) * FUZZ_BOUND_SCALE)))
#define BOUND_LOOSE(BYTES) __attribute__((fiber_bound(BYTES)))
#else
#define BOUND(BYTES)
#define BOUND_LOOSE(BYTES)
#endif
#define CALL(KIND, F, X, Y) CALL_##KIND(F, X, Y)
#define CREATE_AT(HELD, F, ...) \
    weft_create_at(fuzz_memory(&(HELD), weft_task_size(F), weft_task_align(F)), weft_task_size(F), __VA_ARGS__)
#endif

typedef unsigned U;

extern U fuzz_hash;
extern int fuzz_fuel;
extern bool fuzz_destroying;
extern U fuzz_suspensions;

void note(const char *what, U value);

/* The compiler cannot know that it is `value`. */
static NOINLINE UNUSED U opaque(U value)
{
    __asm__ volatile("" : "+r"(value));
    return value;
}

#define ESCAPE(ADDRESS) __asm__ volatile("" : : "r"(ADDRESS) : "memory")

/* Plain clang itself passes an object misaligned, where its caller has an array of variable length. */
#ifdef FUZZ_TWIN
#define REQUIRE_ALIGNED(ADDRESS, BYTES) ESCAPE(ADDRESS)
#else
#define REQUIRE_ALIGNED(ADDRESS, BYTES) \
    (opaque((U)((uintptr_t)(ADDRESS) % (BYTES))) ? note("misaligned", BYTES) : (void)0)
#endif

#ifdef FUZZ_SCHEDULED
#define SUSPEND() (note("suspend", fuzz_suspensions++), (void)weft_yield())
#else
#define SUSPEND() (note("suspend", fuzz_suspensions++), weft_suspend())
#endif

/* Types of results and arguments ------------------------------------------------------------------ */

struct big { U v[11]; };
struct small { U a, b; };
struct pair { unsigned long a, b; };
struct aligned { _Alignas(64) U v[16]; };
typedef U vector __attribute__((vector_size(16)));
typedef __int128 wide;
typedef fiber U word_function(U, U);

/* Locals with cleanups ---------------------------------------------------------------------------- */

/* Vectors and copies of loops take much compile time, and test LLVM. */
#define PLAIN_LOOP _Pragma("clang loop vectorize(disable) unroll(disable)")

struct guard { U n; };
struct view { U *at, n; };

static UNUSED void guard_end(struct guard *guard)
{
    note("guard", guard->n);
    guard->n = 9999;
}

static UNUSED void view_end(struct view *view)
{
    U sum = 0;
    PLAIN_LOOP
    for (U i = 0; i < view->n; i++)
        sum = sum * 3 + view->at[i];
    note("view", sum);
}

static UNUSED fiber void guard_end_later(struct guard *guard)
{
    note("guard ends", guard->n);
    if (!fuzz_destroying && guard->n % 3 == 0)
        SUSPEND();
    note("guard ended", guard->n);
    guard->n = 8888;
}

#define GUARD(NAME, N) CLEANUP(guard_end) struct guard NAME = {N}
#define GUARD_LATER(NAME, N) CLEANUP(guard_end_later) struct guard NAME = {N}
#define ARRAY(NAME, COUNT, FIRST) \
    U NAME##_n = 1 + ((COUNT) & 31); \
    U NAME[NAME##_n]; \
    PLAIN_LOOP \
    for (U i_ = 0; i_ < NAME##_n; i_++) \
        NAME[i_] = (FIRST) + i_; \
    CLEANUP(view_end) struct view NAME##_view = {NAME, NAME##_n}

/* Tasks ------------------------------------------------------------------------------------------- */

struct held {
    weft_task *task;
    char *memory; /* of weft_create_at, guarded */
    size_t bytes;
};

/* Nothing but cleanups runs in there. */
void fuzz_destroy(weft_task *task);
void *fuzz_memory(struct held *held, size_t bytes, size_t align);
void held_end(struct held *held);
/* Resumes it, if it has not ended. */
void held_turn(struct held *held);

#define HOLD(NAME) CLEANUP(held_end) struct held NAME = {0}

/* The task's block is known only here, and it may become code. */
static UNUSED void quiet_end(weft_task **task)
{
    weft_destroy(*task);
}

/* Kinds of functions: result, and the type of the second argument. ---------------------------------- */

#ifdef FUZZ_TWIN
#define KIND(KIND, RESULT, SECOND) \
    struct KIND##_call { \
        RESULT (*f)(U, SECOND); \
        U x; \
        SECOND y; \
    }; \
    static UNUSED void KIND##_enter(void *call, void *result) \
    { \
        struct KIND##_call *made = call; \
        *(RESULT *)result = made->f(made->x, made->y); \
    }
KIND(word, U, U)
KIND(big, struct big, struct big)
KIND(small, struct small, struct small)
KIND(pair, struct pair, struct pair)
KIND(aligned, struct aligned, struct aligned)
KIND(vector, vector, vector)
KIND(wide, wide, wide)
KIND(extended, long double, long double)
KIND(real, double, double)
KIND(callback, U, word_function *)
struct none_call { void (*f)(U, U *); U x; U *y; };
static UNUSED void none_enter(void *call, UNUSED void *result)
{
    struct none_call *made = call;
    made->f(made->x, made->y);
}
struct variadic_call { U (*f)(int, ...); U x, y; };
static UNUSED void variadic_enter(void *call, void *result)
{
    struct variadic_call *made = call;
    *(U *)result = made->f(2, made->x, made->y);
}
#else
#define CALL_word(F, X, Y) F(X, Y)
#define CALL_big(F, X, Y) F(X, Y)
#define CALL_small(F, X, Y) F(X, Y)
#define CALL_pair(F, X, Y) F(X, Y)
#define CALL_aligned(F, X, Y) F(X, Y)
#define CALL_vector(F, X, Y) F(X, Y)
#define CALL_wide(F, X, Y) F(X, Y)
#define CALL_extended(F, X, Y) F(X, Y)
#define CALL_real(F, X, Y) F(X, Y)
#define CALL_callback(F, X, Y) F(X, Y)
#define CALL_none(F, X, Y) F(X, Y)
#define CALL_variadic(F, X, Y) F(2, X, Y)
#endif

#endif
