/* aborts.h - Does misuse abort, and does the message name the call?
 *
 * ABORTS(STATEMENT, NAME) runs STATEMENT in a child process and prints whether it ended by SIGABRT with
 * NAME in what it wrote to standard error. */
#ifndef ABORTS_H
#define ABORTS_H

#include "exec.h"
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static UNUSED void aborts_report(pid_t child, int from, const char *name)
{
    char text[4096];
    size_t used = 0;
    ssize_t n;
    int status;
    while (used < sizeof text - 1 && (n = read(from, text + used, sizeof text - 1 - used)) > 0)
        used += (size_t)n;
    text[used] = 0;
    close(from);
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGABRT)
        trace("no abort in %s: status %#x: %s\n", name, status, text);
    else if (!strstr(text, name))
        trace("the abort does not name %s: %s\n", name, text);
    else
        trace("aborts and names %s\n", name);
}

#define ABORTS(STATEMENT, NAME) \
    do { \
        int ends[2]; \
        fflush(stdout); \
        if (pipe(ends)) \
            exit(9); \
        pid_t child = fork(); \
        if (child == 0) { \
            dup2(ends[1], 2); \
            close(ends[0]); \
            close(ends[1]); \
            STATEMENT; \
            _exit(0); \
        } \
        close(ends[1]); \
        aborts_report(child, ends[0], NAME); \
    } while (0)

#endif
