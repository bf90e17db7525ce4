// F: structs by value through several levels, each level changing its copy and suspending.
// RUN: %exec %s
#include "exec.h"
struct account { char owner[8]; long cents; struct { int day, month; } opened; };
struct bank { struct account accounts[3]; int count; };
static NOINLINE fiber struct account deposit(struct account a, long cents)
{
    a.cents += cents;
    SUSPEND();
    return a;
}
static NOINLINE fiber struct bank open_account(struct bank b, const char *owner, long cents)
{
    struct account *a = &b.accounts[b.count++];
    memset(a, 0, sizeof *a);
    strcpy(a->owner, owner);
    a->opened.day = b.count;
    *a = deposit(*a, cents);
    SUSPEND();
    return b;
}
static NOINLINE fiber long total(struct bank b)
{
    long sum = 0;
    for (int i = 0; i < b.count; i++) {
        SUSPEND();
        sum += b.accounts[i].cents;
        b.accounts[i].cents = 0;
    }
    return sum;
}
static fiber int test(void)
{
    struct bank b = {.count = 0};
    b = open_account(b, "ann", 100);
    b = open_account(open_account(b, "bob", 50), "cy", 7);
    long t = total(b);
    b.accounts[1] = deposit(b.accounts[1], t);
    trace("%s %ld %s %ld %s %ld day %d\n", b.accounts[0].owner, b.accounts[0].cents, b.accounts[1].owner,
          b.accounts[1].cents, b.accounts[2].owner, b.accounts[2].cents, b.accounts[2].opened.day);
    return (int)total(b);
}
EXEC(test(), 13)
