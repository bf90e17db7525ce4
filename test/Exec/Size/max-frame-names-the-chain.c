// H: max-frame is an error when a task needs more, and names the calls that set it, through pointers as well.
// RUN: rm -f %t.o
// RUN: not %weft-cc -O1 -fplugin-arg-weft-max-frame=500 -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
// RUN: %weft-cc -O1 -fplugin-arg-weft-max-frame=2000 -c %s -o %t.o
#include <string.h>
#include <weft/weft.h>
void use(void *p);
static __attribute__((noinline)) fiber int fat_leaf(int n)
{
    char a[1000];
    use(a);
    weft_suspend();
    return a[n];
}
static __attribute__((noinline)) fiber int thin_middle(int n) { return fat_leaf(n) + n; }
fiber int thin_root(int n);
// CHECK-DAG: max-frame-names-the-chain.c:{{[0-9]+}}:{{[0-9]+}}: error: {{.*}}thin_root
// CHECK-DAG: thin_middle
// CHECK-DAG: fat_leaf
fiber int thin_root(int n) { return thin_middle(n) + n; }
weft_task *make(void);
weft_task *make(void) { return weft_create(thin_root(1)); }
// CHECK-DAG: error: {{.*}}'pointer_root'{{.*}} 'fat_leaf'
fiber int pointer_root(int n);
fiber int pointer_root(int n)
{
    fiber int (*leaf)(int) = n ? fat_leaf : thin_middle;
    return leaf(n);
}
weft_task *make_other(void);
weft_task *make_other(void) { return weft_create(pointer_root(1)); }
