/* notes.c - Where are the names, the numbers and the local values of tasks?
 *
 * In a hash table of the scheduler, by address of the task; WEFT_TASK_NOTED says that there is something to
 * find.  The table is given back with its last note.  In a pool it is used under the lock. */
#include "sched.h"

#include <string.h>

struct value {
    struct value *older;
    const weft_local *local;
    void *value;
};

struct weft_note {
    struct weft_note *next; /* in its bucket */
    const weft_task *task;
    struct value *newest;
    uint64_t id; /* 0: nobody has asked */
    char name[WEFT_MOST_NAME_BYTES + 1];
};

enum { FEWEST_BUCKETS = 16 };

static struct weft_note **bucket(const struct weft_notes *notes, const weft_task *task)
{
    uint64_t hash = (uint64_t)(uintptr_t)task * 0x9e3779b97f4a7c15;
    return &notes->buckets[(hash >> 32) & (notes->bucket_count - 1)];
}

/* Doubles the table; false: no memory, nothing changed. */
static bool grow(struct weft_notes *notes)
{
    struct weft_notes bigger = {.bucket_count =
                                    notes->bucket_count ? 2 * notes->bucket_count : FEWEST_BUCKETS,
                                .count = notes->count};
    bigger.buckets = weft__alloc(bigger.bucket_count * sizeof *bigger.buckets, _Alignof(max_align_t));
    if (!bigger.buckets)
        return false;
    memset(bigger.buckets, 0, bigger.bucket_count * sizeof *bigger.buckets);
    for (size_t i = 0; i < notes->bucket_count; i++)
        for (struct weft_note *note = notes->buckets[i], *next; note; note = next) {
            struct weft_note **at = bucket(&bigger, note->task);
            next = note->next;
            note->next = *at;
            *at = note;
        }
    if (notes->buckets)
        weft__free(notes->buckets, notes->bucket_count * sizeof *notes->buckets, _Alignof(max_align_t));
    *notes = bigger;
    return true;
}

/* NULL: it has none, or they went with its scheduler. */
static struct weft_note *find(const weft_task *task)
{
    const struct weft_sched *sched = weft__sched_of(task);
    if (!sched || !weft__has_flags(task, WEFT_TASK_NOTED))
        return NULL;
    struct weft_note *note = *bucket(&sched->notes, task);
    while (note->task != task)
        note = note->next;
    return note;
}

/* NULL: no memory. */
static struct weft_note *find_or_make(weft_task *task)
{
    struct weft_notes *notes = &weft__sched_of(task)->notes;
    struct weft_note *note = find(task);
    if (note)
        return note;
    note = weft__alloc(sizeof *note, _Alignof(max_align_t));
    if (!note)
        return NULL;
    if (notes->count == notes->bucket_count && !grow(notes)) {
        weft__free(note, sizeof *note, _Alignof(max_align_t));
        return NULL;
    }
    struct weft_note **at = bucket(notes, task);
    *note = (struct weft_note){.next = *at, .task = task};
    *at = note;
    notes->count++;
    weft__set_flags(task, WEFT_TASK_NOTED);
    return note;
}

static void forget(struct weft_notes *notes, weft_task *task)
{
    struct weft_note **at = bucket(notes, task);
    while ((*at)->task != task)
        at = &(*at)->next;
    struct weft_note *note = *at;
    *at = note->next;
    weft__free(note, sizeof *note, _Alignof(max_align_t));
    weft__clear_flags(task, WEFT_TASK_NOTED);
    if (--notes->count)
        return;
    weft__free(notes->buckets, notes->bucket_count * sizeof *notes->buckets, _Alignof(max_align_t));
    *notes = (struct weft_notes){.count = 0};
}

/* Takes the newest value out; false: there is none. */
static bool take_value(struct weft_sched *sched, const weft_task *task, struct value *taken)
{
    bool locked = weft__lock_lists(sched);
    struct weft_note *note = find(task);
    struct value *value = note->newest;
    if (value) {
        *taken = *value;
        note->newest = value->older;
    }
    weft__unlock(locked);
    if (value)
        weft__free(value, sizeof *value, _Alignof(max_align_t));
    return value;
}

void weft__end_notes(struct weft_sched *sched, weft_task *task)
{
    if (!weft__has_flags(task, WEFT_TASK_NOTED))
        return;
    struct weft_running here;
    weft__enter(&here, task);
    /* A destructor may set values, also of other variables. */
    for (struct value value; take_value(sched, task, &value);)
        if (value.value && value.local->destroy)
            value.local->destroy(value.value);
    weft__leave(&here);
    bool locked = weft__lock_lists(sched);
    forget(&sched->notes, task);
    weft__unlock(locked);
}

/* Names ------------------------------------------------------------------------------------------ */

const char *weft__given_name(const weft_task *task)
{
    const struct weft_note *note = find(task);
    return note && note->name[0] ? note->name : NULL;
}

const char *weft_name(const weft_task *task)
{
    const struct weft_sched *sched = weft__sched_of(task);
    const char *name = NULL;
    if (sched) {
        bool locked = weft__lock_lists(sched);
        name = weft__given_name(task);
        weft__unlock(locked);
    }
    if (!name)
        name = weft__root(task)->name;
    return name ? name : "";
}

static int set_name(weft_task *task, const char *name)
{
    if (weft__words(task)->wait == WEFT_WAIT_ENDED)
        return -EINVAL;
    struct weft_note *note = find_or_make(task);
    if (!note)
        return -ENOMEM;
    size_t length = name ? strlen(name) : 0;
    length = length < WEFT_MOST_NAME_BYTES ? length : WEFT_MOST_NAME_BYTES;
    memmove(note->name, name ? name : "", length);
    note->name[length] = 0;
    return 0;
}

int weft_set_name(weft_task *task, const char *name)
{
    if (!weft__is_mine(task))
        return -EINVAL;
    bool locked = weft__lock_lists(weft__mine);
    int status = set_name(task, name);
    weft__unlock(locked);
    return status;
}

/* Numbers ---------------------------------------------------------------------------------------- */

static uint64_t id_of(weft_task *task)
{
    static uint64_t newest; /* atomic */
    struct weft_note *note = weft__words(task)->wait == WEFT_WAIT_ENDED ? NULL : find_or_make(task);
    if (note && !note->id)
        note->id = __atomic_add_fetch(&newest, 1, __ATOMIC_RELAXED);
    return note ? note->id : 0;
}

uint64_t weft_task_id(weft_task *task)
{
    if (!weft__is_mine(task))
        return 0;
    bool locked = weft__lock_lists(weft__mine);
    uint64_t id = id_of(task);
    weft__unlock(locked);
    return id;
}

/* Values ----------------------------------------------------------------------------------------- */

static struct value *find_value(const weft_task *task, const weft_local *local)
{
    const struct weft_note *note = task && weft__is_owned(task) ? find(task) : NULL;
    struct value *value = note ? note->newest : NULL;
    while (value && value->local != local)
        value = value->older;
    return value;
}

void *weft_local_get(const weft_local *local)
{
    const weft_task *self = weft_self();
    /* Its own values are changed by nobody else; the table that they are found by is. */
    if (!self || !weft__is_owned(self))
        return NULL;
    bool locked = weft__lock_lists(weft__mine);
    const struct value *value = find_value(self, local);
    void *found = value ? value->value : NULL;
    weft__unlock(locked);
    return found;
}

static int set_value(weft_task *self, const weft_local *local, void *new_value)
{
    struct value *value = find_value(self, local);
    if (value) {
        value->value = new_value;
        return 0;
    }
    struct weft_note *note = find_or_make(self);
    value = note ? weft__alloc(sizeof *value, _Alignof(max_align_t)) : NULL;
    if (!value)
        return -ENOMEM;
    *value = (struct value){note->newest, local, new_value};
    note->newest = value;
    return 0;
}

int weft_local_set(const weft_local *local, void *new_value)
{
    weft_task *self = weft_self();
    if (!self || !weft__is_owned(self))
        return -EINVAL;
    bool locked = weft__lock_lists(weft__mine);
    int status = set_value(self, local, new_value);
    weft__unlock(locked);
    return status;
}
