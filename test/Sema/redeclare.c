// A function has one colour in all of its declarations.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
fiber int fiber_then_plain(int);
int fiber_then_plain(int x) { return x; } // expected-error {{'fiber_then_plain' is a fiber function and is declared again without 'fiber'}} expected-note {{add 'fiber' to this declaration, or remove it from the earlier one}}
int plain_then_fiber(int); // expected-note {{the earlier declaration is here: add 'fiber' to it, or remove it from the later one}}
fiber int plain_then_fiber(int x) { return fiber_then_plain(x); } // expected-error {{'plain_then_fiber' is a plain function and is declared again with 'fiber'}}
fn_t by_typedef;
int by_typedef(int x) { return x; } // expected-error {{'by_typedef' is a fiber function and is declared again without 'fiber'}} expected-note {{add 'fiber'}}
void in_a_block(void) {
  int by_typedef(int); // expected-error {{'by_typedef' is a fiber function and is declared again without 'fiber'}} expected-note {{add 'fiber'}}
}
fiber int variable_not_function;  // expected-error {{has type 'int'}} expected-note {{write it on}}

/* The same colour, written differently. */
fiber int same(int);
int same(int) fiber;
fn_t same;
__typeof__(same) same;
extern __typeof__(same) *pointer;
fiber int (*pointer)(int);
fiber int same(int x) { return x; }
typedef fiber int fn_t(int);

/* Variables and typedefs: clang's own check, which no option silences. */
extern fiber int (*fiber_variable)(int); // expected-note {{previous declaration is here}}
extern int (*fiber_variable)(int); // expected-error {{redeclaration of 'fiber_variable' with a different type: 'int (*)(int)' vs 'int (*)(int) __attribute__((fiber))'}}
typedef fiber int fiber_typedef(int); // expected-note {{previous definition is here}}
typedef int fiber_typedef(int); // expected-error {{typedef redefinition with different types}}
