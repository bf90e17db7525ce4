// A: with WEFT_LEAKS=1 tasks that nobody joins, detaches or destroys are listed at the exit, and no others.
// RUN: %weft-cc %s -o %t
// RUN: env WEFT_LEAKS=1 %t 2>&1 | FileCheck %s
// RUN: %t 2>&1 | FileCheck --check-prefix=QUIET %s
// RUN: env WEFT_LEAKS=0 %t 2>&1 | FileCheck --check-prefix=QUIET %s
// RUN: env WEFT_LEAKS=1 WEFT_THREADS=3 %t 2>&1 | FileCheck %s
// RUN: env WEFT_LEAKS=1 %t tidy 2>&1 | FileCheck --check-prefix=QUIET %s
// CHECK: says this
// CHECK-NEXT: weft: 2 tasks were neither joined, detached nor destroyed
// CHECK-DAG: task 0x{{[0-9a-f]+}} (forgotten): has ended
// CHECK-DAG: task 0x{{[0-9a-f]+}} (forgotten){{( "late")?}}: has ended
// CHECK-NOT: {{.}}
// QUIET: says this
// QUIET-NOT: {{.}}
#include <stdio.h>
#include <weft/weft.h>
static fiber int forgotten(int x)
{
    weft_yield();
    return x;
}
fiber int main(int argc, char **argv)
{
    (void)argv;
    weft_task *joined = weft_spawn(forgotten(1)), *destroyed = weft_spawn(forgotten(2));
    weft_detach(weft_spawn(forgotten(3)));
    weft_join(joined, NULL);
    weft_destroy(destroyed);
    WEFT_SCOPE(scope);
    weft_scope_spawn(&scope, forgotten(4));
    if (argc == 1) {
        weft_spawn(forgotten(5));
        weft_task *named = weft_spawn(forgotten(6));
        weft_set_name(named, "late");
    }
    weft_scope_join(&scope);
    printf("says this\n");
    fflush(stdout);
    return 0;
}
