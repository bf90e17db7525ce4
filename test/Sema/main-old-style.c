// A plain main is untouched; an old-style one and C++'s can be fiber, and one of both colours is an error.
// RUN: %weft_clang -w -std=gnu89 -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck %s
// RUN: %weft_clang -x c++ -DCXX -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck %s
// RUN: %weft_clang -DPLAIN -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck --check-prefix=PLAIN %s
// RUN: %weft_sema -DBOTH -Xclang -verify=both %s
#define fiber __attribute__((__fiber__))
// CHECK: define {{.*}}intel_ocl_bicc {{.*}}i32 @weft.main(i32
// PLAIN: define {{.*}}i32 @main(
#if defined(PLAIN)
int main(void) {}
#elif defined(BOTH)
int main(void); // both-note {{the earlier declaration is here}}
fiber int main(void) {} // both-error {{'main' is a plain function and is declared again with 'fiber'}}
#elif defined(CXX)
fiber int main(int argc, char **) { return argc; }
#else
fiber int main(argc, argv) int argc; char **argv; { return argc; }
#endif
