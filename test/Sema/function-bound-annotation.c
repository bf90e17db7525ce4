// A bound reaches IR as an annotation of definitions, of declarations that are called or whose address is taken,
// also when the call comes first.
// RUN: %weft_clang -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck %s
#define fiber __attribute__((__fiber__))
#define bound(n) __attribute__((__fiber_bound__(n)))
// CHECK-DAG: [[DEFINED:@[.a-z0-9]+]] = {{.*}}c"weft.bound=11\00"
// CHECK-DAG: [[CALLED:@[.a-z0-9]+]] = {{.*}}c"weft.bound=12\00"
// CHECK-DAG: [[TAKEN:@[.a-z0-9]+]] = {{.*}}c"weft.bound=13\00"
// CHECK-DAG: [[LATER:@[.a-z0-9]+]] = {{.*}}c"weft.bound=14\00"
// CHECK-DAG: [[PROTOTYPE:@[.a-z0-9]+]] = {{.*}}c"weft.bound=15\00"
// CHECK: @llvm.global.annotations =
// CHECK-DAG: { ptr @defined, ptr [[DEFINED]],
// CHECK-DAG: { ptr @called, ptr [[CALLED]],
// CHECK-DAG: { ptr @taken, ptr [[TAKEN]],
// CHECK-DAG: { ptr @later, ptr [[LATER]],
// CHECK-DAG: { ptr @prototype, ptr [[PROTOTYPE]],
bound(11) fiber int defined(int x) { return x; }
bound(12) fiber int called(int);
bound(13) fiber int taken(int);
fiber int later(int);
bound(15) fiber int prototype(int);
fiber int prototype(int x) { return x; }
fiber int (*pointer)(int) = taken;
fiber int user(void) { return called(1) + later(2); }
bound(14) fiber int later(int);
