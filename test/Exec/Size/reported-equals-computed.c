// H: the frame report names the same number of bytes for a task as weft_task_size computes, and slots by
// their variables. [computed equals reported]
// RUN: rm -f %t.report
// RUN: %weft-cc -O2 -fplugin-arg-weft-report=%t.report %s -o %t
// RUN: %t > %t.size
// RUN: grep 'reported_fiber' %t.report
// RUN: grep -w -f %t.size %t.report
// RUN: grep 'local text' %t.report
#include <stdio.h>
#include <string.h>
#include <weft/weft.h>
fiber int reported_fiber(int n);
fiber int reported_fiber(int n)
{
    char text[777];
    memset(text, n, sizeof text);
    weft_suspend();
    return text[n];
}
int main(void)
{
    printf("%zu\n", weft_task_size(reported_fiber));
    return 0;
}
