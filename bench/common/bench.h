/* bench.h - What do all contenders in C and C++ share?
 *
 * The pieces of work that must be identical, and the interface of a workload: `u64 w_NAME(u64 n)` does n
 * operations and returns a checksum that every contender must agree on.  main.c calls the one that its command
 * line names; a contender links the workloads that it has.  ../README.md says what one operation is. */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>
#include <stdlib.h>

typedef uint64_t u64;

#define NOINLINE __attribute__((__noinline__))
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
/* Two cycles of latency that no compiler folds over a loop. */
#define STEP(s, i) (((s) ^ (i)) + 3)

enum { RECURSION_ARG = 20, RECURSION_CALLS = 21891 }; /* calls that fib(20) makes */
enum { COLD_TASKS = 1000000 };

#ifdef __cplusplus
extern "C" {
#endif

/* A value that no argument ever has: guards suspensions that do not happen. */
extern u64 never;
/* Bytes per task, from workloads that know. */
extern u64 bench_bytes;

/* Restrict what is timed to the part between them; and tell a memory trace where it begins and ends. */
void bench_begin(void);
void bench_end(void);
u64 bench_rss_bytes(void);

/* Opaque to optimisers, because they are in another file. */
void buffer_fill(unsigned char *buffer, u64 x); /* 64 bytes */
u64 buffer_sum(const unsigned char *buffer);
u64 bar(u64 c); /* the proposal's: adds ten random numbers and never suspends */
extern u64 proposal_random, proposal_v;

/* Indices 0 … count - 1 in an order that no cache foresees, always the same; the caller frees them. */
uint32_t *random_order(u64 count);
/* How many tasks there are for n resumes of the workload `cold`. */
static inline u64 cold_tasks(u64 n)
{
    return n < COLD_TASKS ? n : (u64)COLD_TASKS;
}

/* A value that the optimiser cannot compute again, so that it has to be kept. */
static inline u64 opaque(u64 x)
{
    __asm__ volatile("" : "+r"(x));
    return x;
}

u64 w_yield(u64 n);
u64 w_depth(u64 n, int depth);
u64 w_call(u64 n);
u64 w_calli(u64 n);
u64 w_callptr(u64 n);
u64 w_trait1(u64 n);
u64 w_trait2(u64 n);
u64 w_trait8(u64 n);
u64 w_spawn(u64 n);
u64 w_memory(u64 n);
u64 w_cold(u64 n);
u64 w_generator(u64 n);
u64 w_proposal(u64 n);
u64 w_recursion(u64 n);
u64 w_channel(u64 n);

#ifdef __cplusplus
}
#endif
#endif
