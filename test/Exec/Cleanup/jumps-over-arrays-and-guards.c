// B G: goto, break, continue and switch leave and enter again blocks with guards and arrays of variable length, also from
// B G: statement expressions and operands; large results whose place is the argument, under cleanups that write it.
// B G: [jumps over arrays and guards]
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "guard.h"
struct big { long v[9]; };
static void spoil(struct big *b)
{
    trace("spoil %ld\n", b->v[0]);
    for (int i = 0; i < 9; i++)
        b->v[i] = -1;
}
static NOINLINE fiber struct big grown(int n, struct big in)
{
    __attribute__((cleanup(spoil))) struct big mine = in;
    GUARD(g, n);
    mine.v[n % 9] += n;
    SUSPEND();
    if (n <= 0)
        return mine;
    mine = grown(n - 1, mine);
    mine = ({
        __attribute__((cleanup(spoil))) struct big copy = mine;
        SUSPEND();
        copy;
    });
    return n & 1 ? grown(n < 2 ? 0 : n - 2, mine) : mine;
}
static fiber int jumps(int n)
{
    int round = 0, sum = 0;
again:;
    GUARD(a, 100 + round);
    int length = n + round;
    int values[length];
    values[length - 1] = round;
    escape(values);
    {
        GUARD(b, 200 + round);
        for (int i = 0;; i++) {
            GUARD(c, 300 + i);
            int more[i + 1];
            more[i] = i + later(values[length - 1]);
            escape(more);
            sum += more[i];
            if (i == 1 && round < 2) {
                round++;
                goto again;
            }
            if (i == 2)
                goto out;
            if (i == 0 && round == 1)
                continue;
            switch (round) {
            case 0: {
                GUARD(d, 400);
                SUSPEND();
                if (i)
                    break;
            } /* falls through */
            case 1: sum += 5; break;
            default: {
                GUARD(e, 500 + i);
                sum += ({
                    GUARD(f, 600);
                    later(sum) % 7;
                });
            }
            }
        }
    }
out:
    return sum + later(values[length - 1]);
}
static fiber int test(void)
{
    struct big all = {{0}};
    all = grown(4, all);
    int sum = 0;
    for (int i = 0; i < 9; i++)
        sum = sum * 3 + (int)all.v[i];
    GUARD(g, 1);
    return sum + jumps(3) * (maybe_later(1, sum & 1) ? 1 : jumps(2));
}
EXEC_DESTROY(test(), 26)
