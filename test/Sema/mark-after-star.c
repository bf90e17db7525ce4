// After the `*` of a returned function pointer the mark has two readings, so it is an error; elsewhere it has one.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
int (*fiber get(int))(int); // expected-error {{'fiber' after this '*' could mean 'get' or the function pointer that it returns}} expected-note {{for 'get', write 'fiber' first in the declaration; for what it returns, use a 'typedef fiber ...'}}
int (*fiber (*pointer)(int))(int); // expected-error {{could mean 'pointer' or}} expected-note {{for 'pointer', write}}
typedef int (*fiber type(int))(int); // expected-error {{could mean 'type' or}} expected-note {{for 'type', write}}
void takes(int (*fiber (*parameter)(int))(int)); // expected-error {{could mean 'parameter' or}} expected-note {{for 'parameter', write}}

fiber int (*first(int))(int);
int (*last(int))(int) fiber;
int *fiber data(void);
int (*fiber variable)(int);
int (*(*fiber inner)(int))(int);
fn_t *returns_fiber(int);
fiber fn_t *both(int);
fiber int check(void) { return first(1)(2) + last(1)(2) + *data() + variable(1) + inner(1)(2) + both(1)(2); }
int plain(void) { return (returns_fiber(1) != 0) + (inner != 0); }
