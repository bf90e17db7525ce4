/* stress.c - How is an ordinary program driven whose functions `stress=` has turned into fibers?
 *
 * 1. Each entry makes a task of its body and resumes it until it ends; before each resume the dead part of
 *    the machine stack is overwritten, and so is a new task's frame, so that a value that should have been
 *    kept in the frame is missed.
 * 2. weft__stress_now says where a suspension really happens: always at first, later now and then, so that
 *    a long loop still ends.
 * 3. Constructors hand over each module's table of entries and bodies, for calls through pointers.
 *
 * WEFT_STRESS_REPORT=1 in the environment prints the number of tasks and resumes to standard error at exit. */
#include <weft/abi.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int weft_resume(weft_task *task);
void weft_destroy(weft_task *task);

struct entry {
    const void *entry;
    const struct weft_fiber *body;
};

struct table {
    struct table *next;
    const struct entry *entries;
    uint64_t count;
};

static struct table *tables;
static uint64_t asked, resumes, tasks;

/* Suspensions that surely happen before they are thinned out, and how much. */
enum { SURE_SUSPENSIONS = 50000, THINNING = 211 };

bool weft__stress_now(void);
weft_task *weft__stress_begin(const struct weft_fiber *root);
void weft__stress_commit(weft_task *task);
void weft__stress_end(weft_task *task);
const struct weft_fiber *weft__stress_body(const void *entry);
void weft__stress_register(struct table *table, const struct entry *entries, uint64_t count);

bool weft__stress_now(void)
{
    return ++asked < SURE_SUSPENSIONS || asked % THINNING == 0;
}

static void print_report(void)
{
    fprintf(stderr, "weft: %llu tasks, %llu resumes\n", (unsigned long long)tasks,
            (unsigned long long)resumes);
}

void weft__stress_register(struct table *table, const struct entry *entries, uint64_t count)
{
    if (!tables && getenv("WEFT_STRESS_REPORT"))
        atexit(print_report);
    table->entries = entries;
    table->count = count;
    table->next = tables;
    tables = table;
}

const struct weft_fiber *weft__stress_body(const void *entry)
{
    for (const struct table *t = tables; t; t = t->next)
        for (uint64_t i = 0; i < t->count; i++)
            if (t->entries[i].entry == entry)
                return t->entries[i].body;
    return NULL;
}

__attribute__((noinline)) static void scribble_stack(void)
{
    volatile unsigned char dead[4096];
    for (size_t i = 0; i < sizeof dead; i++)
        dead[i] = 0xA5;
}

weft_task *weft__stress_begin(const struct weft_fiber *root)
{
    weft_task *task = weft__create_begin(root);
    if (!task) {
        fputs("weft: no memory for a stressed call\n", stderr);
        abort();
    }
    tasks++;
    unsigned char *frame = weft__root_frame(task);
    memset(frame + sizeof(void *), 0x5A, root->root_bytes - sizeof(void *));
    return task;
}

void weft__stress_commit(weft_task *task)
{
    int status;
    do {
        scribble_stack();
        resumes++;
        status = weft_resume(task);
    } while (status == WEFT_SUSPENDED);
    if (status != WEFT_DONE) {
        fprintf(stderr, "weft: a stressed call ended with status %d\n", status);
        abort();
    }
}

void weft__stress_end(weft_task *task)
{
    weft_destroy(task);
}
