// The convention that carries the mark is nobody else's, and a fiber function has no other.
// RUN: %weft_sema -Xclang -verify --target=x86_64-linux-gnu %s
// RUN: %weft_sema -w -Xclang -verify --target=x86_64-linux-gnu %s
#define fiber __attribute__((__fiber__))
fiber int first(int) __attribute__((ms_abi)); // expected-error {{'fiber' meets another calling convention on 'first'}} expected-note {{remove the other one}}
__attribute__((preserve_most)) fiber void second(void); // expected-error {{on 'second'}} expected-note {{remove the other one}}
fiber int same(int) __attribute__((sysv_abi));
__attribute__((intel_ocl_bicc)) int reserved(int); // expected-error {{'intel_ocl_bicc' is the convention that marks fiber functions}} expected-note {{write 'fiber' for a fiber function}}
