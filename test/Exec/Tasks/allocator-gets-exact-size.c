// H: one allocation per task, of exactly weft_task_size bytes.
// OUT: equal, 1 block
// RUN: %exec %s
#include "exec.h"
static fiber int deep(int n) { char a[300]; memset(a, n, 300); weft_suspend(); return a[n]; }
static fiber int middle(int n) { int r = deep(n); return r + deep(n + 1); }
static fiber int root(int n) { weft_suspend(); return middle(n) * n; }
int main(void)
{
    poison_install();
    weft_task *t = weft_create(root(3));
    exec_drive(t, 2);
    trace("%s, %d block\n", poison_bytes == weft_task_size(root) ? "equal" : "different", poison_live);
    exec_drive(t, -1u);
    weft_destroy(t);
    poison_check();
    return 0;
}
