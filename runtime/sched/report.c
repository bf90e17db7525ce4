/* report.c - What does a deadlock look like to the user?
 *
 *     weft: deadlock: 2 tasks are blocked and nothing can wake them
 *     task 0x5581 (reader) "connection 5":
 *         #0 weft_join
 *         #1 next_line, line 12
 *         #2 reader, line 30
 *
 * Tasks of all schedulers, each's in the order in which they began to wait. */
#include "chan.h"

enum { MOST_FRAMES = 64 };

static void say_function(const char *name, uint32_t line, uint64_t number)
{
    struct weft_text text = {.length = 0};
    if (number >= MOST_FRAMES)
        return;
    weft__text_string(&text, "    #");
    weft__text_number(&text, number);
    weft__text_string(&text, " ");
    weft__text_string(&text, name);
    if (line) {
        weft__text_string(&text, ", line ");
        weft__text_number(&text, line);
    }
    weft__text_string(&text, "\n");
    weft__text_say(&text);
}

/* A frame may be one of several functions.  Returns the number of the next. */
static uint64_t say_frame(const struct weft_site *site, uint64_t number)
{
    const struct weft_fiber *function = weft__function(site);
    for (const struct weft_inlined *in = function->inlined; in && in->function; in++)
        if (in->site == site->index)
            say_function(in->function, in->line, number++);
    say_function(function->name, site->line, number++);
    return number;
}

static void say_backtrace(const weft_task *task)
{
    uint64_t number = 0;
    for (struct weft_walk at = weft__walk_first(task); at.frame; at = weft__walk_next(at))
        number = say_frame(at.site, number);
    if (number > MOST_FRAMES) {
        struct weft_text text = {.length = 0};
        weft__text_string(&text, "    and ");
        weft__text_number(&text, number - MOST_FRAMES);
        weft__text_string(&text, " more\n");
        weft__text_say(&text);
    }
}

static void say_task(const weft_task *task)
{
    struct weft_text text = {.length = 0};
    const char *name = weft__given_name(task);
    weft__text_task(&text, task, weft__root(task));
    weft__text_string(&text, name ? " \"" : "");
    weft__text_string(&text, name ? name : "");
    weft__text_string(&text, name ? "\":\n" : ":\n");
    weft__text_say(&text);
    say_backtrace(task);
}

static bool is_queued(const struct weft_queue *link)
{
    const weft_task *task = ((const struct weft_waiter *)link)->task;
    return weft__words(task)->wait == WEFT_WAIT_QUEUED && weft__sched_of(task);
}

/* Those of `queue`, of a channel, that no scheduler has in its list; returns how many. */
static size_t say_queued(const struct weft_queue *queue, bool say)
{
    size_t count = 0;
    for (const struct weft_queue *link = queue->next; link && link != queue; link = link->next)
        if (is_queued(link)) {
            count++;
            if (say)
                say_task(((const struct weft_waiter *)link)->task);
        }
    return count;
}

static size_t say_waiting(const struct weft_queue *list, bool say)
{
    size_t count = 0;
    for (const struct weft_queue *link = list->next; link != list; link = link->next, count++)
        if (say)
            say_task(weft__task_of(weft__words_at(link)));
    return count;
}

/* Each blocked task, or none; returns how many. */
static size_t say_tasks(bool say)
{
    size_t count = 0;
    for (size_t i = 0; i < WEFT_MOST_SCHEDULERS; i++)
        if (weft__schedulers[i])
            count += say_waiting(&weft__schedulers[i]->waiting, say);
    const struct weft_queue *all = &weft__channels;
    for (const struct weft_queue *link = all->next; link && link != all; link = link->next) {
        const weft_chan *chan =
            (const weft_chan *)(const void *)((const char *)link - offsetof(weft_chan, link));
        count += say_queued(&chan->receivers, say) + say_queued(&chan->senders, say);
    }
    return count;
}

void weft__report_deadlock(void)
{
    size_t count = say_tasks(false);
    struct weft_text head = {.length = 0};
    weft__text_string(&head, "weft: deadlock: ");
    weft__text_number(&head, count);
    weft__text_string(&head, count == 1 ? " task is" : " tasks are");
    weft__text_string(&head, " blocked and nothing can wake ");
    weft__text_string(&head, count == 1 ? "it\n" : "them\n");
    weft__text_say(&head);
    say_tasks(true);
}
