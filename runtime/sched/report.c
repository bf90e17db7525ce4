/* report.c - What does a deadlock look like to the user?
 *
 *     weft: deadlock: 2 tasks are blocked and nothing can wake them
 *     task 0x5581 (reader) "connection 5":
 *         #0 weft_join
 *         #1 next_line, line 12
 *         #2 reader, line 30
 *
 * Tasks in the order in which they began to wait. */
#include "sched.h"

#include <stdlib.h>

enum { MOST_FRAMES = 64 };

static void say_frame(const struct weft_site *site, uint64_t number)
{
    struct weft_text text = {.length = 0};
    weft__text_string(&text, "    #");
    weft__text_number(&text, number);
    weft__text_string(&text, " ");
    weft__text_string(&text, site->function->name);
    if (site->line) {
        weft__text_string(&text, ", line ");
        weft__text_number(&text, site->line);
    }
    weft__text_string(&text, "\n");
    weft__text_say(&text);
}

static void say_backtrace(const weft_task *task)
{
    uint64_t number = 0;
    for (struct weft_walk at = weft__walk_first(task); at.frame; at = weft__walk_next(at)) {
        if (number < MOST_FRAMES)
            say_frame(at.site, number);
        number++;
    }
    if (number > MOST_FRAMES) {
        struct weft_text text = {.length = 0};
        weft__text_string(&text, "    and ");
        weft__text_number(&text, number - MOST_FRAMES);
        weft__text_string(&text, " more\n");
        weft__text_say(&text);
    }
}

WEFT_NORETURN void weft__report_deadlock(const struct weft_sched *sched)
{
    struct weft_text head = {.length = 0};
    weft__text_string(&head, "weft: deadlock: ");
    weft__text_number(&head, sched->waiting.count);
    weft__text_string(&head, sched->waiting.count == 1 ? " task is" : " tasks are");
    weft__text_string(&head, " blocked and nothing can wake ");
    weft__text_string(&head, sched->waiting.count == 1 ? "it\n" : "them\n");
    weft__text_say(&head);
    for (const struct weft_words *words = sched->waiting.first; words; words = words->next) {
        const weft_task *task = weft__task_of(words);
        struct weft_text text = {.length = 0};
        const char *name = weft__given_name(task);
        weft__text_task(&text, task, weft__root(task));
        weft__text_string(&text, name ? " \"" : "");
        weft__text_string(&text, name ? name : "");
        weft__text_string(&text, name ? "\":\n" : ":\n");
        weft__text_say(&text);
        say_backtrace(task);
    }
    exit(WEFT_EXIT_STATUS);
}
