/* exec.h - How does one source run as a fiber program and as its plain twin?
 *
 * A program defines fiber functions, suspends with SUSPEND(), prints with trace() and ends with one of
 *
 *   EXEC(CALL, N)          runs CALL, which returns int, to its end; it suspends exactly N times
 *   EXEC_DESTROY(CALL, N)  the same N + 2 times, destroyed at every point: before its first run, at
 *                          each of its N suspensions, and after its end; CALL returns int
 *
 * In the twin (-DWEFT_TWIN) `fiber` is nothing and SUSPEND() only counts; to destroy it at suspension k,
 * the twin runs on a thread that calls pthread_exit() there, which unwinds and so runs the pending
 * cleanups.  Both print result and count, so a program that suspends too rarely or too often fails.
 *
 * The fiber build also looks for memory that is used wrongly: task memory is exactly as aligned as asked,
 * is filled with a pattern before use and after release, stands between guard bytes, and must be given
 * back with the size it was asked for; between two resumes the dead machine stack is overwritten and its
 * depth changes. */
#ifndef EXEC_H
#define EXEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define trace printf
#define UNUSED __attribute__((unused))
#define NOINLINE __attribute__((noinline))

/* Says what does not hold; the twin does not say it, so the outputs differ. */
#define REQUIRE(CONDITION) \
    ((CONDITION) ? (void)0 : (void)trace("line %d: not so: %s\n", __LINE__, #CONDITION))

__attribute__((weak)) unsigned exec_suspensions;

static UNUSED int exec_report(int result, unsigned suspensions, unsigned expected)
{
    trace("result %d, suspended %u times\n", result, suspensions);
    if (suspensions != expected)
        trace("the program states %u suspensions\n", expected);
    return suspensions != expected;
}

#ifdef WEFT_TWIN /* ------------------------------------------------------------------------------ */

#include <pthread.h>

#define fiber
#define SUSPEND() exec_suspend()

/* 0: never destroyed; k: destroyed at its k-th suspension. */
__attribute__((weak)) unsigned exec_destroy_at;

static UNUSED void exec_suspend(void)
{
    if (++exec_suspensions == exec_destroy_at)
        pthread_exit(NULL);
}

#define EXEC(CALL, N) \
    int main(void) \
    { \
        int result = (CALL); \
        return exec_report(result, exec_suspensions, N); \
    }

#define EXEC_DESTROY(CALL, N) \
    static void *exec_thread(void *unused) \
    { \
        (void)unused; \
        trace("result %d\n", (CALL)); \
        return NULL; \
    } \
    int main(void) \
    { \
        trace("destroyed before its first run\n"); \
        for (unsigned at = 1; at <= (N) + 1; at++) { \
            pthread_t thread; \
            exec_suspensions = 0; \
            exec_destroy_at = at; \
            trace("destroyed at %u\n", at); \
            pthread_create(&thread, NULL, exec_thread, NULL); \
            pthread_join(thread, NULL); \
        } \
        return exec_report(0, exec_suspensions, N); \
    }

#else /* with weft ------------------------------------------------------------------------------- */

#include "poison.h"
#include <weft/weft.h>

#define SUSPEND() weft_suspend()

/* Overwrites the machine stack that a resume part used. */
static NOINLINE UNUSED __attribute__((no_sanitize("address"))) void exec_scribble(void)
{
    unsigned long dead[2048];
    for (size_t i = 0; i < sizeof dead / sizeof *dead; i++)
        dead[i] = 0xc9c9c9c9c9c9c9c9;
    __asm__ volatile("" : : "r"(dead) : "memory");
}

static NOINLINE UNUSED int exec_resume_deeper(weft_task *task)
{
    char between[336];
    __asm__ volatile("" : : "r"(between) : "memory");
    int status = weft_resume(task);
    __asm__ volatile("" : : "r"(between) : "memory");
    return status;
}

/* Resumes `task` until it ended or suspended `most` times; returns how often it suspended. */
static UNUSED unsigned exec_drive(weft_task *task, unsigned most)
{
    unsigned suspensions = 0;
    while (suspensions < most) {
        exec_scribble();
        int status = suspensions % 2 ? exec_resume_deeper(task) : weft_resume(task);
        exec_scribble();
        REQUIRE(weft_self() == NULL);
        REQUIRE(weft_done(task) == (status == WEFT_DONE));
        if (status == WEFT_DONE)
            return suspensions;
        if (status != WEFT_SUSPENDED) {
            trace("weft_resume: %d\n", status);
            return suspensions;
        }
        suspensions++;
    }
    return suspensions;
}

static UNUSED weft_task *exec_created(weft_task *task)
{
    if (!task)
        trace("weft_create: no task\n");
    return task;
}

#define EXEC(CALL, N) \
    int main(void) \
    { \
        poison_install(); \
        weft_task *task = exec_created(weft_create(CALL)); \
        unsigned suspensions = exec_drive(task, -1u); \
        int result = *(int *)weft_result(task); \
        weft_destroy(task); \
        poison_check(); \
        return exec_report(result, suspensions, N); \
    }

#define EXEC_DESTROY(CALL, N) \
    int main(void) \
    { \
        unsigned suspensions = 0; \
        poison_install(); \
        for (unsigned at = 0; at <= (N) + 1; at++) { \
            weft_task *task; \
            if (at) \
                trace("destroyed at %u\n", at); \
            else \
                trace("destroyed before its first run\n"); \
            task = exec_created(weft_create(CALL)); \
            suspensions = exec_drive(task, at); \
            if (weft_done(task)) \
                trace("result %d\n", *(int *)weft_result(task)); \
            weft_destroy(task); \
            exec_scribble(); \
            poison_check(); \
        } \
        return exec_report(0, suspensions, N); \
    }

#endif /* ---------------------------------------------------------------------------------------- */

/* Suspends, then returns `value`. */
static UNUSED fiber int later(int value)
{
    SUSPEND();
    return value;
}

/* A fiber that does not suspend when `suspends` is false. */
static UNUSED fiber int maybe_later(int value, bool suspends)
{
    if (suspends)
        SUSPEND();
    return value;
}

/* An ordinary function that the compiler cannot see through. */
static UNUSED NOINLINE int plain(int value)
{
    __asm__ volatile("" : "+r"(value));
    return value;
}

/* Makes the bytes at `address` known to code outside. */
static inline UNUSED void escape(const volatile void *address)
{
    __asm__ volatile("" : : "r"(address) : "memory");
}

static UNUSED bool aligned(const volatile void *address, size_t bytes)
{
    escape(address);
    return (uintptr_t)address % bytes == 0;
}

#endif
