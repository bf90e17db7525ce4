// A: weft_create evaluates the arguments at once, in the creator, and the body runs at the first resume.
// OUT: argument created body 5
// RUN: %exec %s
#include "exec.h"
static int noisy(int n) { trace("argument "); return n; }
static fiber void body(int n) { trace("body %d\n", n); }
int main(void)
{
    weft_task *t = weft_create(body(noisy(5)));
    trace("created ");
    weft_resume(t);
    weft_destroy(t);
    return 0;
}
