// A: when every task is blocked, each is reported with its fiber backtrace on standard error; status 70. [backtrace lists the fiber callers]
// RUN: %weft-cc -O1 -g %s -o %t
// RUN: not %t 2> %t.err
// RUN: FileCheck %s < %t.err
// RUN: sh -c '%t 2> /dev/null; test $? = 70'
// CHECK-DAG: waits_for_ever
// CHECK-DAG: called_by_root
// CHECK-DAG: main
#include <weft/weft.h>
static __attribute__((noinline)) fiber void waits_for_ever(void) { weft_suspend(); }
static __attribute__((noinline)) fiber int called_by_root(weft_task *t) { return weft_join(t, NULL); }
fiber int main(void)
{
    int r = called_by_root(weft_spawn(waits_for_ever()));
    return r;
}
