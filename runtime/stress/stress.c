/* stress.c - How is an ordinary program driven whose functions `stress=` has turned into fibers?
 *
 * 1. Each entry makes a task of its body and resumes it until it ends; before each resume the dead part of
 *    the machine stack is overwritten, and so is each frame before its call, so that a value that should have been
 *    kept in the frame is missed.
 * 2. weft__stress_left says where a suspension really happens: everywhere at first, later now and then, so
 *    that a long loop still ends.
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
static uint64_t resumes, tasks;

/* Suspensions that surely happen before they are thinned out, and how much; of a frame, what is overwritten. */
enum { SURE_SUSPENSIONS = 50000, THINNING = 211, SCRIBBLED_BYTES = 1024 };

extern int64_t weft__stress_left;

weft_task *weft__stress_begin(const struct weft_fiber *root);
void weft__stress_commit(weft_task *task);
void weft__stress_end(weft_task *task);
const struct weft_fiber *weft__stress_body(const void *entry);
void weft__stress_register(struct table *table, const struct entry *entries, uint64_t count);
void weft__stress_fresh(unsigned char *at, uint64_t bytes);
void weft__stress_pushed(unsigned char *frame, const struct weft_fiber *callee);

/* Points that are passed before the next one suspends; the compiled program counts down.  Threads share it: a
 * lost step moves a suspension, no more. */
int64_t weft__stress_left = 1;

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

/* The first of the `bytes` bytes of a frame at `at`. */
void weft__stress_fresh(unsigned char *at, uint64_t bytes)
{
    memset(at, 0x5A, bytes < SCRIBBLED_BYTES ? (size_t)bytes : SCRIBBLED_BYTES);
}

/* The frame's first word is the return site, which a root's has already. */
static void scribble_behind_site(unsigned char *frame, uint64_t bytes)
{
    weft__stress_fresh(frame + sizeof(void *), bytes - sizeof(void *));
}

/* Small numbers are no frames (weft__frame_push, weft__frame_move). */
void weft__stress_pushed(unsigned char *frame, const struct weft_fiber *callee)
{
    if ((uintptr_t)frame > 1)
        scribble_behind_site(frame, callee->frame_bytes);
}

weft_task *weft__stress_begin(const struct weft_fiber *root)
{
    weft_task *task = weft__create_begin(root);
    if (!task) {
        fputs("weft: no memory for a stressed call\n", stderr);
        abort();
    }
    tasks++;
    scribble_behind_site(weft__root_frame(task), root->root_bytes);
    return task;
}

void weft__stress_commit(weft_task *task)
{
    int status;
    do {
        scribble_stack();
        resumes++;
        if (weft__stress_left <= 0)
            weft__stress_left = resumes < SURE_SUSPENSIONS ? 1 : THINNING;
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
