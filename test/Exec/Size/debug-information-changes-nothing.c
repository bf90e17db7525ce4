// J: -g does not change the size of a task at any level. [debug info changing the layout]
// RUN: mkdir -p %t.dir
// RUN: for level in 0 1 2 3 s; do %weft-cc -O$level %s -o %t.dir/plain && %weft-cc -O$level -g %s -o %t.dir/debug && %t.dir/plain > %t.dir/plain.out && %t.dir/debug > %t.dir/debug.out && cmp %t.dir/plain.out %t.dir/debug.out || exit 1; done
// RUN: FileCheck %s < %t.dir/debug.out
// CHECK: first {{[0-9]+}} second {{[0-9]+}}
#include <stdio.h>
#include <string.h>
#include <weft/weft.h>
static fiber int first(int n)
{
    char text[100];
    memset(text, n, sizeof text);
    for (int i = 0; i < n; i++) {
        int twice = i * 2;
        weft_suspend();
        text[i] += twice;
    }
    return text[n - 1];
}
static fiber double second(double x)
{
    double y = x * 2;
    int r = first((int)y);
    double z = r / y;
    weft_suspend();
    return z + x;
}
int main(void)
{
    printf("first %zu second %zu\n", weft_task_size(first), weft_task_size(second));
    return 0;
}
