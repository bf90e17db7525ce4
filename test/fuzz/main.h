/* main.h - The part of a random program that is in its first file: destroys its root at suspension after suspension.
 *
 * The program defines FUZZ_FUEL, and fuzz_reset(), which sets its variables to what they are at the beginning. */
#ifdef FUZZ_TWIN
#include "twin-tasks.h"
static void poison_install(void) {}
static void poison_check(void) {}
#else
#include "poison.h"
#endif

U fuzz_hash, fuzz_suspensions;
int fuzz_fuel;
bool fuzz_destroying;

/* FUZZ_LOUD in the environment prints all notes, to find where two builds part. */
void note(const char *what, U value)
{
    static int is_loud = -1;
    if (is_loud < 0)
        is_loud = getenv("FUZZ_LOUD") != NULL;
    if (is_loud)
        printf("  %s %u\n", what, value);
    for (; *what; what++)
        fuzz_hash = fuzz_hash * 31 + (U)*what;
    fuzz_hash = fuzz_hash * 16777619u ^ value;
}

void fuzz_destroy(weft_task *task)
{
    bool outer = fuzz_destroying;
    fuzz_destroying = true;
    weft_destroy(task);
    fuzz_destroying = outer;
}

/* Overwrites the dead part of the machine stack. */
static NOINLINE __attribute__((no_sanitize("address"))) void scribble(void)
{
    unsigned long dead[1024];
    for (size_t i = 0; i < sizeof dead / sizeof *dead; i++)
        dead[i] = 0xc9c9c9c9c9c9c9c9;
    ESCAPE(dead);
}

void held_end(struct held *held)
{
    fuzz_destroy(held->task);
    held->task = NULL;
#ifndef FUZZ_TWIN
    if (held->memory)
        poison_free(NULL, held->memory, held->bytes);
#endif
}

void held_turn(struct held *held)
{
    if (!held->task || weft_done(held->task))
        return;
    scribble();
    int status = weft_resume(held->task);
    scribble();
    note("turn", (U)status);
}

#ifndef FUZZ_TWIN
void *fuzz_memory(struct held *held, size_t bytes, size_t align)
{
    held->bytes = bytes;
    return held->memory = poison_alloc(NULL, bytes, align);
}
#endif

static fiber U fuzz_root(U x, U y);
static void fuzz_reset(void);

static void reset(void)
{
    fuzz_hash = 1;
    fuzz_fuel = FUZZ_FUEL;
    fuzz_suspensions = 0;
    fuzz_destroying = false;
    fuzz_reset();
}

static void report(U k, bool is_done, U result)
{
    poison_check();
    printf("%u: hash %u, %s %u, %u suspensions\n", k, fuzz_hash, is_done ? "result" : "destroyed", result, fuzz_suspensions);
    fflush(stdout);
}

#ifdef FUZZ_SCHEDULED

static fiber U drive(U k, U unused)
{
    U result = unused;
    weft_task *task = weft_spawn(CALL(word, fuzz_root, 3, 5));
    for (U i = 0; i < k && !weft_done(task); i++)
        weft_yield();
    bool is_done = weft_done(task);
    if (is_done) {
        U values[32]; /* the twin copies more */
        weft_join(task, values);
        result = values[0];
    } else {
        fuzz_destroy(task);
    }
    note(is_done ? "joined" : "destroyed", result);
    return is_done;
}

static bool run_until(U k)
{
#ifdef FUZZ_TWIN
    bool is_done = *(U *)twin_run(CALL(word, drive, k, 0));
#else
    bool is_done = weft_run(drive(k, 0));
#endif
    report(k, is_done, 0);
    return is_done;
}

#else

static bool run_until(U k)
{
    int status = 0;
    U result = 0;
    weft_task *task = weft_create(CALL(word, fuzz_root, 3, 5));
    for (U i = 0; i < k && status == 0; i++) {
        scribble();
        status = weft_resume(task);
        scribble();
    }
    if (status < 0)
        printf("weft_resume: %d\n", status);
    bool is_done = weft_done(task);
    if (is_done)
        result = *(U *)weft_result(task);
    fuzz_destroy(task);
    report(k, is_done, result);
    return is_done;
}

#endif

int main(void)
{
    poison_install();
    for (U k = 0; k < 400; k = k < 12 ? k + 1 : k * 5 / 4) {
        reset();
        if (run_until(k))
            break;
    }
    return 0;
}
