// A fiber function as cleanup handler needs a fiber function around it.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
#define cleanup(fn) __attribute__((cleanup(fn)))
fiber void fiber_handler(int *p);
void plain_handler(int *p);
void plain(void) {
  int a cleanup(plain_handler);
  int b cleanup(fiber_handler); // expected-error {{cleanup handler 'fiber_handler' is a fiber function and 'b' lives in a plain function}} expected-note {{use a plain handler, or mark the enclosing function 'fiber'}}
}
fiber void allowed(void) {
  int a cleanup(plain_handler);
  int b cleanup(fiber_handler);
}
