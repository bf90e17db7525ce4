// F: an alias has the colour of its target, in either order of declaration and with warnings off.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
fiber int f(int n) { return n; } // expected-note {{give both the same colour: mark both 'fiber', or neither}}
int plain_alias(int n) __attribute__((alias("f"))); // expected-error {{'plain_alias' is an alias of 'f', which is a fiber function}}
fiber int fiber_alias(int n) __attribute__((alias("f")));
fiber int early(int n) __attribute__((alias("p"))); // expected-error {{'early' is an alias of 'p', which is a plain function}}
int p(int n) { return n; } // expected-note {{give both the same colour}}
int q(int n) __attribute__((alias("p")));
