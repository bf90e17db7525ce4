// D, G: a buffered writer with a flush fiber, cleanups that flush nothing, and formatted output.
// RUN: %exec %s
#include "guard.h"
struct writer { char buffer[16]; size_t used; int flushes; char out[128]; size_t written; };
static NOINLINE fiber int flush(struct writer *w)
{
    size_t done = 0;
    while (done < w->used) {
        size_t n = w->used - done < 7 ? w->used - done : 7;
        memcpy(w->out + w->written, w->buffer + done, n);
        SUSPEND();
        w->written += n;
        done += n;
    }
    w->used = 0;
    return ++w->flushes;
}
static NOINLINE fiber int put(struct writer *w, const char *text)
{
    GUARD(g, (int)strlen(text));
    for (; *text; text++) {
        if (w->used == sizeof w->buffer && flush(w) < 0)
            return -1;
        w->buffer[w->used++] = *text;
    }
    return 0;
}
static fiber int test(void)
{
    struct writer w = {.used = 0};
    char line[32];
    for (int i = 0; i < 3; i++) {
        snprintf(line, sizeof line, "line %d of %d;", i, 3);
        if (put(&w, line))
            return -1;
    }
    int n = flush(&w);
    trace("%s\n", w.out);
    return n;
}
EXEC_DESTROY(test(), 7)
