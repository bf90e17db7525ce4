/* leaks.c - Which tasks did nobody join, detach or destroy?
 *
 * With WEFT_LEAKS=1 in the environment, all tasks of schedulers are remembered from their making to their release, and
 * those that are left when the process exits are told:
 *
 *     weft: 1 task was neither joined, detached nor destroyed
 *     task 0x5581 (reader) "connection 5": has ended
 *
 * The memory of such a task is still its own, so that it can be asked.  Without the variable nothing is remembered. */
#include "sched.h"

#include <stdlib.h>

enum { BUCKETS = 1024 };

struct entry {
    struct entry *next;
    const weft_task *task;
};

static struct entry *buckets[BUCKETS]; /* under the lock */
static bool silent;

static struct entry **bucket(const weft_task *task)
{
    return &buckets[(uintptr_t)task / sizeof(struct weft_words) % BUCKETS];
}

static size_t count_left(void)
{
    size_t count = 0;
    for (size_t i = 0; i < BUCKETS; i++)
        for (const struct entry *entry = buckets[i]; entry; entry = entry->next)
            count++;
    return count;
}

static void say(const weft_task *task)
{
    struct weft_text text = {.length = 0};
    const char *name = weft__given_name(task);
    weft__text_task(&text, task, weft__root(task));
    if (name) {
        weft__text_string(&text, " \"");
        weft__text_string(&text, name);
        weft__text_string(&text, "\"");
    }
    weft__text_string(&text,
                      weft__words(task)->wake == WEFT_WAKE_ENDED ? ": has ended\n" : ": has not ended\n");
    weft__text_say(&text);
}

/* No atexit: in a shared library that holds this file it would be the C library's hidden one. */
__attribute__((__destructor__)) static void report(void)
{
    if (!weft__watches_tasks)
        return;
    bool locked = weft__lock();
    size_t count = silent ? 0 : count_left();
    if (count) {
        struct weft_text text = {.length = 0};
        weft__text_string(&text, "weft: ");
        weft__text_number(&text, count);
        weft__text_string(&text, count == 1 ? " task was" : " tasks were");
        weft__text_string(&text, " neither joined, detached nor destroyed\n");
        weft__text_say(&text);
        for (size_t i = 0; i < BUCKETS; i++)
            for (const struct entry *entry = buckets[i]; entry; entry = entry->next)
                say(entry->task);
    }
    weft__unlock(locked);
}

void weft__watch_leaks(void)
{
    const char *wish = getenv("WEFT_LEAKS");
    if (wish && *wish && !(wish[0] == '0' && !wish[1]))
        weft__watches_tasks = true;
}

void weft__forget_leaks(void)
{
    silent = true;
}

void weft__remember_task(const weft_task *task)
{
    struct entry *entry = malloc(sizeof *entry);
    if (!entry)
        return;
    bool locked = weft__lock();
    *entry = (struct entry){*bucket(task), task};
    *bucket(task) = entry;
    weft__unlock(locked);
}

void weft__released(const weft_task *task)
{
    bool locked = weft__lock();
    struct entry **at = bucket(task), *entry;
    while (*at && (*at)->task != task)
        at = &(*at)->next;
    entry = *at;
    if (entry)
        *at = entry->next;
    weft__unlock(locked);
    free(entry);
}
