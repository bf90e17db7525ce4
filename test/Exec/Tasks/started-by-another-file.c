// F: tasks begin at functions of another file that share one start part: of results in a register, in memory and none,
// that suspend, end at once or hand over.
// OUT: 11 12 13 24 3.5 4.5 hello 5 hello 6 1567 1248
// RUN: %exec --also valgrind --with %S/Inputs/roots.c %s
#include "exec.h"
#include "Inputs/roots.h"
#define RUN(TYPE, CALL) \
    ({ \
        weft_task *t = weft_create(CALL); \
        exec_drive(t, -1u); \
        TYPE r = *(TYPE *)weft_result(t); \
        weft_destroy(t); \
        r; \
    })
int main(void)
{
    poison_install();
    trace("%d %d ", RUN(int, plus_one(10)), RUN(int, plus_two(10)));
    trace("%d %d ", RUN(int, at_once(10)), RUN(int, plus_one(23)));
    trace("%g %g ", RUN(struct pair, first(1.5)).b, RUN(struct pair, second(1.5)).b);
    weft_task *t = weft_create(say(5)), *u = weft_create(say_too(6));
    exec_drive(t, -1u);
    exec_drive(u, -1u);
    weft_destroy(t);
    weft_destroy(u);
    trace("%d %d\n", RUN(int, loops(7)), RUN(int, loops_too(8)));
    poison_check();
    return 0;
}
