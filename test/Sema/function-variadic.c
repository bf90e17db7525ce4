// A variadic fiber function can be declared, called and defined; small structures of large alignment cannot be
// passed to one, and on a target with another va_list it cannot be defined.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
// RUN: %weft_sema --target=aarch64-linux-gnu -Xclang -verify=other,expected %s
#define fiber __attribute__((__fiber__))
struct pair { _Alignas(16) long first; };
struct large { _Alignas(16) long first[4]; };
fiber int declared(int, ...);
fiber int (*pointer)(int, ...);
fiber int calls(void) { return declared(1, 2, 3.0) + pointer(4, "5"); }
fiber int aligned(struct pair p, struct large l) {
  declared(1, &p, l);
  pointer(1, 2, p); // expected-error {{an argument of type 'struct pair', which is aligned to 16 bytes, is passed to a variadic fiber function}} expected-note {{pass its address}}
  return 0;
}
fiber int wide(__int128 x) {
#if __clang_major__ < 20
  return declared(1, x); // expected-error {{an argument of type '__int128', which is aligned to 16 bytes, is passed to a variadic fiber function}} expected-note {{pass its address}}
#else
  return declared(1, x);
#endif
}
fiber int defined(int n, ...) { return n; } // other-error {{variadic fiber function 'defined' cannot be defined for this target}} other-note {{take a pointer to the values and their number instead of '...'}}
