// A variadic fiber function can be declared and called, and not yet defined.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
fiber int declared(int, ...);
fiber int (*pointer)(int, ...);
fiber int calls(void) { return declared(1, 2, 3.0) + pointer(4, "5"); }
fiber int defined(int n, ...) { return n; } // expected-error {{variadic fiber function 'defined' cannot be defined yet}} expected-note {{take a pointer to the values and their number instead of '...'}}
