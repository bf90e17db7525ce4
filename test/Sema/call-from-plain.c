// Calling a fiber function from a plain one: an error at the call, a note at the caller that says what to do.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
fiber int f(int);
struct ops { fn_t *read; } *o;
fn_t *pick(void);

int plain(void) { // expected-note 6 {{mark 'plain' 'fiber', or start a task with weft_create or weft_run}}
  fn_t *p = f;
  f(1); // expected-error {{fiber function 'f' is called from plain function 'plain'}}
  (*f)(1); // expected-error {{fiber function 'f' is called from plain function 'plain'}}
  p(2); // expected-error {{a fiber function pointer is called from plain function 'plain'}}
  pick()(3); // expected-error {{a fiber function pointer is called from plain function 'plain'}}
  return o->read(4) // expected-error {{a fiber function pointer is called from plain function 'plain'}}
         + ({ f(5); }); // expected-error {{fiber function 'f' is called from plain function 'plain'}}
}

int main(void) { // expected-note {{mark 'main' 'fiber', or start a task with weft_create or weft_run}}
  return f(1);   // expected-error {{fiber function 'f' is called from plain function 'main'}}
}

#define INDIRECTLY(x) f(x)
static inline int once(void) { // expected-note {{mark 'once' 'fiber'}}
  return INDIRECTLY(1); // expected-error {{fiber function 'f' is called from plain function 'once'}}
}

int repeated[2];
struct pair { int a, b; };
void initialiser(void) { // expected-note 2 {{mark 'initialiser' 'fiber'}}
  struct pair p = {.b = f(1), .a = 2}; // expected-error {{'f' is called from plain function 'initialiser'}}
  int lengths[f(2)]; // expected-error {{'f' is called from plain function 'initialiser'}}
}

fiber int allowed(int n) {
  fn_t *p = f;
  struct pair pair = {.b = f(1), .a = 2};
  int lengths[f(2)];
  return f(1) + (*f)(2) + p(3) + pick()(4) + o->read(5) + ({ f(6); }) + allowed(n - 1) + pair.a + lengths[0];
}
