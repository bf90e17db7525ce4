/* proposal.c - Four functions, two sleeps and a result that is an error.
 *
 * usage: proposal [fail|succeed] [SCALE]
 *
 * main calls foo, which adds up random numbers through bar, sleeps for a second, and calls fum, which sleeps
 * for two.  All of them are fiber functions: calls look like calls, and the whole task is one block of memory
 * whose size is known at compile time.
 *
 * fail (the default): main's result is an error, shown with its value; the exit status is 1.
 * succeed: the value is the result; the exit status is 0.
 * SCALE: a factor for the sleeps, 1 if not given. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <weft/weft.h>

static double time_scale = 1.0;

static uint32_t scaled_ms(double seconds)
{
    return (uint32_t)(seconds * 1000.0 * time_scale);
}

/* Looks like any function and never suspends: it costs its task nothing. */
fiber int64_t bar(int64_t v)
{
    for (int i = 0; i < 10; i++)
        v += random();
    return v;
}

/* Returns how often it has slept, or a negative errno. */
fiber int fum(void)
{
    int v = 0;
    int error = weft_sleep_ms(scaled_ms(2.0));
    if (error)
        return error;
    v += 1;
    return v;
}

/* Returns a number as text, which the caller frees; NULL when it was cancelled or has no memory. */
fiber char *foo(int64_t x, const char *y)
{
    int64_t a = x + (int64_t)strlen(y);
    int64_t b = 0;
    for (const char *ch = y; *ch != '\0'; ch++)
        b += bar(a + *ch);

    if (weft_sleep_ms(scaled_ms(1.0)) != 0)
        return NULL;
    if (fum() < 0)
        return NULL;

    enum { TEXT_BYTES = 24 }; /* a sign, 19 digits, and the end */
    char *text = malloc(TEXT_BYTES);
    if (text)
        snprintf(text, TEXT_BYTES, "%" PRId64, b);
    return text;
}

enum outcome { FAIL, SUCCEED, USAGE };

/* Reads the arguments; sets time_scale. */
static enum outcome wanted(int argc, char **argv)
{
    enum outcome outcome = FAIL;
    for (int i = 1; i < argc; i++) {
        char *end;
        if (strcmp(argv[i], "fail") == 0) {
            outcome = FAIL;
        } else if (strcmp(argv[i], "succeed") == 0) {
            outcome = SUCCEED;
        } else {
            time_scale = strtod(argv[i], &end);
            if (*end != '\0' || end == argv[i] || !(time_scale >= 0.0 && time_scale <= 1000.0))
                return USAGE;
        }
    }
    return outcome;
}

/* The entry point of the task. */
fiber int main(int argc, char **argv)
{
    enum outcome outcome = wanted(argc, argv);
    if (outcome == USAGE) {
        fprintf(stderr, "usage: proposal [fail|succeed] [SCALE]\n");
        return 2;
    }
    char *res = foo(1, "fiber");
    if (!res) {
        fprintf(stderr, "proposal: foo has no result\n");
        return EXIT_FAILURE;
    }
    if (outcome == SUCCEED)
        printf("proposal: %s\n", res);
    else
        fprintf(stderr, "proposal: exception: %s\n", res);
    free(res);
    return outcome == SUCCEED ? EXIT_SUCCESS : EXIT_FAILURE;
}
