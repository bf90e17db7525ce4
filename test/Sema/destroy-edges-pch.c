// A PCH keeps marks and is not given exceptions; a fiber function that it defines gets its destroy edges in the
// file that uses it.
// RUN: %weft_clang -x c-header %s -o %t.pch
// RUN: %weft_clang -include-pch %t.pch -DUSE -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck %s
// RUN: %weft_clang -include-pch %t.pch -fsyntax-only -DWRONG -Xclang -verify %s
#if !defined(USE) && !defined(WRONG)
#define fiber __attribute__((__fiber__))
fiber int f(int);
void handler(int *);
static inline fiber int in_header(int x) {
  int a __attribute__((cleanup(handler)));
  return f(x);
}
#elif defined(USE)
// CHECK: define internal intel_ocl_bicc i32 @in_header(
// CHECK: invoke intel_ocl_bicc i32 @f(
fiber int (*use)(int) = in_header;
#else
int f(int); // expected-error {{'f' is a fiber function and is declared again without 'fiber'}} expected-note {{add 'fiber'}}
int plain(void) { return in_header(1); } // expected-error {{fiber function 'in_header' is called from plain function 'plain'}} expected-note {{mark 'plain' 'fiber'}}
#endif
