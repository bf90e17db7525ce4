// A: readers share, a writer is alone, and nobody overtakes a writer that waits.
// OUT: r1 r2 | w waits, r3 waits | try EBUSY EBUSY | /r1 /r2 w /w r3 r4 /r3 /r4
// OUT: writer gone: r6 in
// OUT: writer cancelled: r8 in
// OUT: EPERM EDEADLK EDEADLK
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_rwlock l = WEFT_RWLOCK_INIT;
static fiber void reader(int n, int turns)
{
    if (weft_rwlock_rdlock(&l))
        return;
    trace("r%d ", n);
    for (int i = 0; i < turns; i++)
        weft_yield();
    trace("/r%d%s", n, n == 4 ? "\n" : " ");
    weft_rwlock_unlock(&l);
}
static fiber void writer(void)
{
    if (weft_rwlock_wrlock(&l))
        return;
    trace("w ");
    weft_yield();
    trace("/w ");
    weft_rwlock_unlock(&l);
}
static fiber void quiet_reader(bool *in) { *in = weft_rwlock_rdlock(&l) == 0 && weft_rwlock_unlock(&l) == 0; }
/* A writer waits between readers and leaves without the lock: the readers behind it come in. */
static fiber void writer_leaves(bool cancelled)
{
    bool in = false;
    weft_rwlock_rdlock(&l);
    weft_task *w = weft_spawn(writer()), *r = weft_spawn(quiet_reader(&in));
    weft_yield();
    REQUIRE(!in);
    if (cancelled)
        weft_cancel(w);
    else
        weft_destroy(w);
    if (cancelled)
        weft_join(w, NULL);
    weft_join(r, NULL);
    trace("writer %s: r%d %s\n", cancelled ? "cancelled" : "gone", cancelled ? 8 : 6, in ? "in" : "out");
    weft_rwlock_unlock(&l);
}
static fiber int root(void)
{
    weft_task *t[5] = {weft_spawn(reader(1, 2)), weft_spawn(reader(2, 2)), weft_spawn(writer()), weft_spawn(reader(3, 1)), weft_spawn(reader(4, 1))};
    weft_yield();
    trace("| w waits, r3 waits | try %s %s | ", status_name(weft_rwlock_try_rdlock(&l)), status_name(weft_rwlock_try_wrlock(&l)));
    for (int i = 0; i < 5; i++)
        weft_join(t[i], NULL);
    writer_leaves(false);
    writer_leaves(true);
    trace("%s ", status_name(weft_rwlock_unlock(&l)));
    weft_rwlock_wrlock(&l);
    trace("%s ", status_name(weft_rwlock_rdlock(&l)));
    trace("%s\n", status_name(weft_rwlock_wrlock(&l)));
    REQUIRE(weft_rwlock_unlock(&l) == 0);
    REQUIRE(weft_rwlock_try_rdlock(&l) == 0 && weft_rwlock_try_rdlock(&l) == 0);
    REQUIRE(weft_rwlock_unlock(&l) == 0 && weft_rwlock_unlock(&l) == 0 && weft_rwlock_unlock(&l) == -EPERM);
    return 0;
}
POISON_MAIN(root())
