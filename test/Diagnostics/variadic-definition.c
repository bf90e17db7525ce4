// A variadic fiber whose va_list lives over a suspension is an error that names the function or the list.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O1 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
#include <stdarg.h>
#include <weft/weft.h>
// CHECK: variadic-definition.c:{{[0-9]+}}:{{[0-9]+}}: error: {{.*(variadic|va_list|variable arguments)}}
fiber int sum(int n, ...);
fiber int sum(int n, ...)
{
    va_list list;
    int total = 0;
    va_start(list, n);
    for (int i = 0; i < n; i++) {
        weft_suspend();
        total += va_arg(list, int);
    }
    va_end(list);
    return total;
}
