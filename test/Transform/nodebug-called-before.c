// A function with `nodebug` that a static one calls before: clang gives it the declaration's place in the debug information.
// RUN: %weft-cc -O0 -g -c %s -o /dev/null
// RUN: %weft-cc -O2 -g -S -emit-llvm %s -o - | FileCheck %s
// CHECK: define {{.*}}@late.ramp({{.*}}) {{.*}}#{{[0-9]+}} {
#include <weft/weft.h>
long opaque(long);
fiber void late(long n);
static fiber void early(long n) { late(n); }
__attribute__((nodebug, noinline)) fiber void late(long n)
{
    weft_suspend();
    opaque(n);
}
fiber void root(void) { early(3); }
