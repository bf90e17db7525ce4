/* mutex.h - What do the locks share?  Held by a task, or by plain code: then the lock's own address stands for
 * the holder. */
#ifndef WEFT_SCHED_MUTEX_H
#define WEFT_SCHED_MUTEX_H

#include "sched.h"

#include "halves.h"

/* Who holds a lock that the caller takes now. */
const void *weft__holder(const void *lock);
/* May the caller unlock what `holder` holds? */
bool weft__may_unlock(const void *lock, const void *holder);
/* Under the lock: makes the next waiter the holder, or frees the mutex. */
void weft__mutex_pass(weft_mutex *mutex);

#endif
