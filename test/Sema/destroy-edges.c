// From the first fiber definition on, a fiber call under a cleanup is an invoke; a file without one, or a header
// on its own, is compiled as ever.  -fexceptions of the user stays.
// RUN: %weft_clang -DFIBER -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck %s
// RUN: %weft_clang -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck --check-prefix=NONE %s
// RUN: %weft_clang -fexceptions -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck --check-prefix=USER %s
#define fiber __attribute__((__fiber__))
#define cleanup(fn) __attribute__((cleanup(fn)))
fiber int f(int);
void handler(int *);
void plain(int);
#ifdef FIBER
// CHECK-LABEL: @under_cleanup(
// CHECK: invoke intel_ocl_bicc i32 @f(i32 noundef 1)
// CHECK: landingpad { ptr, i32 }
// CHECK-NEXT: cleanup
// CHECK: call{{.*}} void @handler(
// CHECK: resume
fiber int under_cleanup(void) {
  int a cleanup(handler);
  return f(1);
}
#endif
// NONE-NOT: invoke
// NONE: call void @plain(
// NONE-NOT: invoke
// USER: invoke void @plain(
void ordinary(void) {
  int a cleanup(handler);
  plain(1);
}
