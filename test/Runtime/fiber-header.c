// The header and its verbs compile without a warning, in C11, C23 and C++17.
// RUN: %weft_clang -std=c11 -Wall -Wextra -pedantic -Werror -fsyntax-only %s
// RUN: %weft_clang -std=c23 -Wall -Wextra -pedantic -Werror -fsyntax-only %s
// RUN: %weft_clang -std=c11 -Wall -Wextra -pedantic -Werror -DWEFT_NO_KEYWORDS -fsyntax-only %s
// RUN: %weft_clang -x c++ -std=c++17 -Wall -Wextra -Werror -fsyntax-only %s
#include <weft/weft.h>

#include <weft/abi.h>

#ifdef WEFT_NO_KEYWORDS
#ifdef fiber
#error "WEFT_NO_KEYWORDS keeps the word"
#endif
#define MARK __attribute__((__fiber__))
#else
#define MARK fiber
#endif

struct pair {
    int a, b;
};

MARK int sum(struct pair pair, const int *more);
MARK int wait_all(weft_task *task);
int drive(void);

WEFT_TASK_STORAGE(at_file_scope, sum);
WEFT_TASK_STORAGE(never_used, sum);

MARK int sum(struct pair pair, const int *more)
{
    weft_suspend();
    return pair.a + pair.b + *more;
}

MARK int wait_all(weft_task *task)
{
    int value = 0;
    int error = weft_join(task, &value) || weft_join_until(task, NULL, WEFT_NEVER) || weft_yield();
    return error || weft_sleep_ns(1) || weft_sleep_ms(1) || weft_sleep_until(0);
}

MARK int everything(weft_chan *chan, uint64_t deadline_ns);

MARK int everything(weft_chan *chan, uint64_t deadline_ns)
{
    static weft_mutex mutex = WEFT_MUTEX_INIT;
    static weft_rwlock lock = WEFT_RWLOCK_INIT;
    static weft_cond cond = WEFT_COND_INIT;
    static weft_sem sem = WEFT_SEM_INIT(2);
    static weft_event event = WEFT_EVENT_INIT;
    static weft_group group = WEFT_GROUP_INIT;
    static weft_local local = WEFT_LOCAL_INIT(NULL);
    int value = 0;
    struct weft_case cases[] = {{WEFT_RECV, chan, &value, 0}, {WEFT_SEND, chan, &value, 0}};
    WEFT_SCOPE(scope);
    weft_scope_spawn(&scope, weft_chan_send(chan, &value));
    weft_task *child = weft_scope_spawn(&scope, weft_mutex_lock(&mutex));
    weft_set_name(child, "child");
    weft_local_set(&local, &value);
    bool deferred = weft_cancel_defer();
    int error = weft_chan_send_until(chan, &value, deadline_ns) || weft_chan_recv(chan, &value) ||
                weft_select(cases, 2) || weft_select_until(cases, 2, deadline_ns) ||
                weft_mutex_lock_until(&mutex, deadline_ns) || weft_rwlock_rdlock(&lock) ||
                weft_rwlock_wrlock_until(&lock, deadline_ns) || weft_cond_wait(&cond, &mutex) ||
                weft_sem_wait(&sem) || weft_event_wait_until(&event, deadline_ns) || weft_group_wait(&group);
    weft_cancel_resume(deferred);
    return error || weft_scope_join_until(&scope, deadline_ns) || !weft_name(weft_self()) || !weft_local_get(&local);
}

int drive(void)
{
    WEFT_TASK_STORAGE(at_block_scope, sum);
    static const int more = 1;
    struct pair pair = {1, 2};
    weft_task *here = weft_create_at(&at_block_scope, weft_task_size(sum), sum(pair, &more));
    weft_task *there = weft_create_at(at_file_scope, weft_task_size(sum), sum(pair, &more));
#ifdef __cplusplus
    weft_task *task = weft_create(sum(pair, &more));
#else
    weft_task *task = weft_create(sum((struct pair){1, 2}, (const int[]){1, 2}));
#endif
    weft_detach(weft_spawn(weft_sleep_ms(1)));
    weft_detach(weft_spawn_now(sum(pair, &more)));
    size_t align = weft_task_align(sum);
    weft_destroy(here);
    weft_destroy(there);
    weft_destroy(task);
    return weft_run(sum(pair, &more)) + (int)align;
}
