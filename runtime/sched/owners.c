/* owners.c - Which scheduler does a task belong to?
 *
 * A task holds the number of its scheduler, which is two bytes where a pointer would be eight.
 * A thread takes a free number when it first uses its scheduler, and gives it back at its end; a task that
 * outlives its scheduler's thread may then be destroyed by nobody, as before. */
#include "sched.h"

static struct weft_sched *schedulers[WEFT_MOST_SCHEDULERS]; /* by number - 1; atomic */
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t at_thread_end;

static const struct weft_owner hooks = {weft__leaving, weft__left};

static void give_number_back(void *scheduler)
{
    struct weft_sched *sched = scheduler;
    if (sched->source)
        sched->source->close(sched->source);
    sched->source = NULL;
    __atomic_store_n(&schedulers[sched->number - 1], NULL, __ATOMIC_RELEASE);
}

static void set_up(void)
{
    weft__owner = &hooks;
    if (pthread_key_create(&at_thread_end, give_number_back))
        weft__misuse("weft_spawn", NULL, NULL, "found no thread-specific key");
}

void weft__number_scheduler(struct weft_sched *sched)
{
    pthread_once(&once, set_up);
    for (unsigned i = 0; i < WEFT_MOST_SCHEDULERS; i++) {
        struct weft_sched *nobody = NULL;
        if (!__atomic_compare_exchange_n(&schedulers[i], &nobody, sched, false, __ATOMIC_ACQ_REL,
                                         __ATOMIC_RELAXED))
            continue;
        sched->number = (uint16_t)(i + 1);
        pthread_setspecific(at_thread_end, sched);
        return;
    }
    weft__misuse("weft_spawn", NULL, NULL, "found more than 4096 threads with schedulers");
}

struct weft_sched *weft__sched_of(const weft_task *task)
{
    if (!weft__is_owned(task))
        return NULL;
    return __atomic_load_n(&schedulers[weft__words(task)->owner - 1], __ATOMIC_ACQUIRE);
}
