// What is never evaluated calls nothing; what has a variable length is evaluated.
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
fiber int f(int);
fiber void none(void);

void unevaluated(int *p) {
  (void)sizeof(f(1));
  (void)_Alignof(f(1));
  __typeof__(f(1)) a;
  __auto_type b = sizeof(f(1));
  (void)_Generic(f(1), int: 0);
  (void)_Generic(1, int: 0, float: f(1));
  (void)__builtin_choose_expr(1, 2, f(1));
  (void)__builtin_constant_p(f(1));
  (void)__builtin_object_size(p + sizeof f(1), 0);
  (void)__builtin_types_compatible_p(__typeof__(none()), void);
}

void evaluated(int *p) { // expected-note 6 {{mark 'evaluated' 'fiber'}}
  (void)sizeof(char[f(1)]); // expected-error {{'f' is called from plain function 'evaluated'}}
  (void)sizeof(*(int (*)[f(1)])p); // expected-error {{'f' is called from plain function 'evaluated'}}
  __typeof__(int[f(1)]) *a; // expected-error {{'f' is called from plain function 'evaluated'}}
  (void)_Generic(1, int: f(1)); // expected-error {{'f' is called from plain function 'evaluated'}}
  (void)__builtin_choose_expr(0, 2, f(1)); // expected-error {{'f' is called from plain function 'evaluated'}}
  (void)__builtin_expect(f(1), 1); // expected-error {{'f' is called from plain function 'evaluated'}}
}
