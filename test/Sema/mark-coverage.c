// Coverage shows clang the tokens of macro definitions too; an attribute there marks nothing and is no error.
// RUN: %weft_sema -fprofile-instr-generate -fcoverage-mapping -Xclang -verify %s
#define fiber __attribute__((__fiber__))
#define unused_macro [[weft::fiber]]
#define twice(x) x x
fiber int f(int n);
twice(fiber int g(int n);)
int plain(int n) { return f(n); } // expected-error {{fiber function 'f' is called from plain function 'plain'}} expected-note {{mark 'plain' 'fiber'}}
int cast(void *p) { return ((fiber int (*)(int))p)(1); } // expected-error {{'fiber' marks no declaration here}} expected-note {{in a type name}} expected-warning {{ignored when parsing type}}
