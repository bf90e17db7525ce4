/* owners.c - Which scheduler does a task belong to?
 *
 * A task holds the number of its scheduler, which is two bytes where a pointer would be eight.
 * A thread takes a free number when it first uses its scheduler, and gives it back at its end; a task that
 * outlives its scheduler's thread may then be destroyed by nobody, as before. */
#include "sched.h"

struct weft_sched *weft__schedulers[WEFT_MOST_SCHEDULERS];
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t at_thread_end;

static const struct weft_owner hooks = {weft__arrest, weft__leaving, weft__left, weft__ended, weft__released};

static void give_number_back(void *scheduler)
{
    struct weft_sched *sched = scheduler;
    if (sched->source)
        sched->source->close(sched->source);
    sched->source = NULL;
    bool locked = weft__lock();
    __atomic_store_n(&weft__schedulers[sched->number - 1], NULL, __ATOMIC_RELEASE);
    weft__unlock(locked);
}

static void set_up(void)
{
    weft__owner = &hooks;
    weft__watch_leaks();
    if (pthread_key_create(&at_thread_end, give_number_back))
        weft__misuse("weft_spawn", NULL, NULL, "found no thread-specific key");
}

void weft__number_scheduler(struct weft_sched *sched)
{
    pthread_once(&once, set_up);
    bool locked = weft__lock();
    size_t i = 0;
    while (i < WEFT_MOST_SCHEDULERS && weft__schedulers[i])
        i++;
    if (i == WEFT_MOST_SCHEDULERS)
        weft__misuse("weft_spawn", NULL, NULL, "found more than 4096 threads with schedulers");
    sched->number = (uint16_t)(i + 1);
    __atomic_store_n(&weft__schedulers[i], sched, __ATOMIC_RELEASE);
    weft__unlock(locked);
    pthread_setspecific(at_thread_end, sched);
}
