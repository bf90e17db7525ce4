/* check.h - How does a test of the runtime say that something does not hold? */
#ifndef CHECK_H
#define CHECK_H

#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define UNUSED __attribute__((unused))

#define CHECK(CONDITION) \
    do { \
        if (!(CONDITION)) { \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #CONDITION); \
            exit(1); \
        } \
    } while (0)

#define CHECK_EQUAL(GOT, WANTED) \
    do { \
        long long got_ = (long long)(GOT), wanted_ = (long long)(WANTED); \
        if (got_ != wanted_) { \
            fprintf(stderr, "%s:%d: %s is %lld, not %lld\n", __FILE__, __LINE__, #GOT, got_, wanted_); \
            exit(1); \
        } \
    } while (0)

/* What happened, in order. */
static UNUSED char happened[4096];

static UNUSED void note(const char *what)
{
    strncat(happened, what, sizeof happened - strlen(happened) - 1);
}

#define CHECK_HAPPENED(WANTED) \
    do { \
        if (strcmp(happened, WANTED) != 0) { \
            fprintf(stderr, "%s:%d: happened: '%s', not '%s'\n", __FILE__, __LINE__, happened, WANTED); \
            exit(1); \
        } \
        happened[0] = 0; \
    } while (0)

/* Runs `body` in a subprocess and returns its wait status; what it says on standard error is in `said`. */
static UNUSED char said[8192];

static UNUSED int run_in_child(void (*body)(void))
{
    int ends[2], status = 0;
    CHECK(pipe(ends) == 0);
    fflush(NULL);
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        body();
        _exit(0);
    }
    close(ends[1]);
    size_t used = 0;
    for (ssize_t got; (got = read(ends[0], said + used, sizeof said - 1 - used)) > 0;)
        used += (size_t)got;
    said[used] = 0;
    close(ends[0]);
    CHECK(waitpid(child, &status, 0) == child);
    return status;
}

/* `body` aborts, and its message holds both texts. */
#define CHECK_ABORTS(BODY, CALL, WHY) \
    do { \
        int status_ = run_in_child(BODY); \
        if (!WIFSIGNALED(status_) || WTERMSIG(status_) != SIGABRT || !strstr(said, CALL) || \
            !strstr(said, WHY)) { \
            fprintf(stderr, "%s:%d: %s: status %x, said: %s\n", __FILE__, __LINE__, #BODY, status_, said); \
            exit(1); \
        } \
    } while (0)

#endif
