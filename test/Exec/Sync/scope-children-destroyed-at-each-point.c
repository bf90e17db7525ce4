// G: a task whose children lie in its frame, destroyed, cancelled or out of time at each of its suspensions: each child
// G: that has begun cleans up once, and all memory is given back; the bytes are used again meanwhile by what follows.
// G: [such a parent destroyed, cancelled, out of time at every moment]
// OUT: destroyed: children began at most 2 3, all clean
// OUT: cancelled: all clean
// OUT: out of time: all clean
// RUN: %exec --levels "O0 O1 O2 O3 Os asan valgrind" %s
#include "exec.h"
#include "status.h"

static int began, cleaned, wrong;

static void tidy(char **text)
{
    for (int i = 0; i < 100; i++)
        wrong += (*text)[i] != (*text)[100];
    cleaned++;
}
static fiber void child(char mark)
{
    char bytes[101];
    memset(bytes, mark, sizeof bytes);
    char *mine __attribute__((cleanup(tidy), unused)) = bytes;
    began++;
    weft_cancel_defer();
    weft_yield();
    weft_yield();
    weft_sleep_ms(mark == 'x' ? 60000 : 0);
}
/* What lies where the children were. */
static fiber int after(char mark)
{
    char bytes[600];
    memset(bytes, mark, sizeof bytes);
    weft_yield();
    weft_yield();
    for (size_t i = 0; i < sizeof bytes; i++)
        wrong += bytes[i] != mark;
    return 0;
}
static fiber void body(char second, uint64_t deadline_ns)
{
    weft_yield();
    {
        WEFT_SCOPE(s);
        weft_scope_spawn(&s, child('a'));
        weft_yield();
        weft_scope_spawn(&s, child(second));
        weft_yield();
        weft_yield();
        weft_scope_join_until(&s, deadline_ns);
    }
    after('b');
    {
        WEFT_SCOPE(s);
        weft_scope_spawn(&s, child('c'));
        after('d');
    }
    after('e');
}
static fiber void turns(int n)
{
    for (int i = 0; i < n; i++)
        weft_yield();
}
static fiber void destroy_after_each_turn(char second)
{
    int most = 0;
    for (int k = 0; k < 30; k++) {
        began = cleaned = 0;
        weft_task *t = weft_spawn(body(second, WEFT_NEVER));
        turns(k);
        weft_destroy(t);
        turns(3);
        wrong += began != cleaned || began < most;
        most = began;
    }
    trace(" %d", most);
}
static fiber int root(void)
{
    trace("destroyed: children began at most");
    destroy_after_each_turn('x');
    destroy_after_each_turn('y');
    trace(wrong ? ", %d wrong\n" : ", all clean\n", wrong);
    for (int k = 0; k < 30; k++) {
        began = cleaned = 0;
        weft_task *t = weft_spawn(body('y', WEFT_NEVER));
        turns(k);
        weft_cancel(t);
        weft_join(t, NULL);
        wrong += began != cleaned || began != 3;
    }
    trace(wrong ? "cancelled: %d wrong\n" : "cancelled: all clean\n", wrong);
    began = cleaned = 0;
    weft_join(weft_spawn(body('y', 1)), NULL);
    wrong += began != cleaned || began != 3;
    trace(wrong ? "out of time: %d wrong\n" : "out of time: all clean\n", wrong);
    return 0;
}
POISON_MAIN(root())
