// `fiber main` is weft.main in IR, so that nothing is `main` when the pass did not run; it stays main for clang.
// RUN: %weft_sema -Wall -Xclang -verify %s
// RUN: %weft_sema -Wall -ffreestanding -Wno-return-type -Xclang -verify %s
// RUN: %weft_clang -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck %s
// expected-no-diagnostics
#define fiber __attribute__((__fiber__))
fiber int f(int);
fiber int main(int argc, char **argv);
fiber int uses(void) { return main(0, 0); }
// CHECK: call intel_ocl_bicc i32 @weft.main(i32 noundef 0, ptr noundef null)
// CHECK: define {{.*}}intel_ocl_bicc i32 @weft.main(i32 noundef %{{.*}}, ptr noundef %{{.*}})
// CHECK: call intel_ocl_bicc i32 @weft.main(
// CHECK: call intel_ocl_bicc i32 @f(
// CHECK-NOT: @main
fiber int main(int argc, char **argv) {
  if (argc > 1)
    f(main(argc - 1, argv + 1));
}
