/* lock.h - What keeps threads apart that use the same channel, lock or task?
 *
 * One lock of the process, "the lock".  A wait may be ended by whatever is waited for, by its deadline, by a cancel
 * or by a destroy, and a select waits in many channels at once; under one lock that is decided in one step, whoever
 * comes.  It is held for some ten instructions, never while a task or a callback runs, and not taken at all as long
 * as the process has one thread: then a call costs one test of a byte.
 *
 * Order: the lock of a source, then the lock, then that of an inbox. */
#ifndef WEFT_SCHED_LOCK_H
#define WEFT_SCHED_LOCK_H

#include <pthread.h>
#include <stdbool.h>

#ifdef __has_include
#if __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#define WEFT_ONE_THREAD (__libc_single_threaded)
#endif
#endif
#ifndef WEFT_ONE_THREAD
#define WEFT_ONE_THREAD 0
#endif

extern pthread_mutex_t weft__the_lock;

/* Returns what weft__unlock needs: nobody makes or ends a thread between the two, but the answer stays the same. */
static inline bool weft__lock(void)
{
    if (WEFT_ONE_THREAD)
        return false;
    pthread_mutex_lock(&weft__the_lock);
    return true;
}

static inline void weft__unlock(bool locked)
{
    if (locked)
        pthread_mutex_unlock(&weft__the_lock);
}

#endif
