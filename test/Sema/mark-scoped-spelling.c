// [[weft::fiber_fn]] and [[weft::fiber]] mark like the GNU spelling, and are errors where they are for the type.
// RUN: %weft_sema -std=c11 -Xclang -verify %s
// RUN: %weft_sema -std=c23 -Xclang -verify %s
// RUN: %weft_sema -std=c23 -w -Xclang -verify %s
#pragma clang diagnostic ignored "-Wc23-extensions"
typedef __attribute__((__fiber__)) int fn_t(int);
[[weft::fiber_fn]] int before(int);
[[weft::fiber]] int other_name(int);
int at_name [[weft::fiber_fn]] (int);
[[maybe_unused, weft::fiber_fn]] int second(int);
[[weft::fiber_fn]] int (*variable)(int) = before;
struct ops { [[weft::fiber_fn]] int (*read)(int); };
typedef int typedef_t [[weft::fiber_fn]] (int);
void parameter([[weft::fiber_fn]] int (*callback)(int));
fn_t *same[] = {before, other_name, at_name, second, (typedef_t *)0};
_Static_assert(__builtin_types_compatible_p(__typeof__(variable), fn_t *), "variable is fiber");

// A position that C23 gives to the type: an error of clang and of ours, never dropped.
int behind(int) [[weft::fiber_fn]]; // expected-error {{attribute cannot be applied to types}}
// expected-error@-1 {{'fiber' marks no declaration here and would be lost}} expected-note@-1 {{in a type name}}
int [[weft::fiber_fn]] on_int(int); // expected-error {{attribute cannot be applied to types}}
// expected-error@-1 {{'fiber' marks no declaration here and would be lost}} expected-note@-1 {{in a type name}}
