// Without -g, locations serve the pass's diagnostics only: later passes have none to keep.
// RUN: %weft-cc -O1 -S -emit-llvm %s -o - | FileCheck %s --implicit-check-not=DILocation --implicit-check-not=DISubprogram
// RUN: %weft-cc -O1 -g -S -emit-llvm %s -o - | FileCheck %s --check-prefix=KEPT
// RUN: %weft-cc -O1 -Rpass=nothing -S -emit-llvm %s -o - | FileCheck %s --check-prefix=KEPT
#include <weft/weft.h>

// CHECK: define {{.*}}@twice.ramp(
// KEPT: define {{.*}}@twice.ramp(
// KEPT: !DILocation(
fiber int twice(int n)
{
    weft_yield();
    return 2 * n;
}
int thrice(int n)
{
    return 3 * n;
}
