// fiber_bound(N): a positive constant, on fiber functions, the same in all declarations.
// RUN: %weft_sema -Wno-ignored-attributes -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
#define bound(n) __attribute__((__fiber_bound__(n)))
enum { N = 77, ZERO = 0 };
bound(64) fiber int first(int);
fiber int first(int) __attribute__((fiber_bound(64)));
fiber int enumerator(int) bound(N);
fiber bound(sizeof(int[9]) + 4) int expression(int x) { return x; }
typedef fiber int fn_t(int);
bound(8) fn_t by_typedef;

bound(0) fiber int zero(int); // expected-error {{'fiber_bound' takes a positive number of bytes that is known at compile time}} expected-note {{write for example fiber_bound(256)}}
bound(ZERO) fiber int zero_name(int); // expected-error {{takes a positive number}} expected-note {{write for example}}
bound(-1) fiber int negative(int); // expected-error {{takes a positive number}} expected-note {{write for example}}
int variable;
bound(variable) fiber int name(int); // expected-error {{takes a positive number}} expected-note {{write for example}}
bound(variable + 1) fiber int not_constant(int); // expected-error {{takes a positive number}} expected-note {{write for example}}
bound(unheard_of) fiber int unknown_name(int); // expected-error {{takes a positive number}} expected-note {{write for example}}
bound(1.5) fiber int floating(int); // expected-error {{takes a positive number}} expected-note {{write for example}}
bound("64") fiber int text(int); // expected-error {{takes a positive number}} expected-note {{write for example}}

bound(64) int plain(int); // expected-error {{'fiber_bound' is on 'plain', which is plain}} expected-note {{mark 'plain' 'fiber', or remove 'fiber_bound'}}
fiber int differs(int) bound(64); // expected-note {{give all declarations the same bound, or write it once}}
fiber int differs(int) bound(65); // expected-error {{'differs' has a fiber_bound of 65 bytes here and of 64 bytes in another declaration}}

fiber int (*pointer)(int) bound(64);
fiber int takes(fiber int (*f)(int) bound(64)) { return f(1); }
int (*plain_pointer)(int) bound(64); // expected-error {{'fiber_bound' is on 'plain_pointer', which is plain}} expected-note {{mark 'plain_pointer'}}
struct bound(64) on_tag { int x; }; // expected-error {{'fiber_bound' belongs on a function, a typedef, a field or a variable}} expected-note {{write it on the declaration of a fiber function, on a typedef of one, or on the field or variable}}
typedef fiber int type(int) bound(64);
struct slot { fiber int (*call)(int) bound(64); type *by_typedef; type *several[3]; };
typedef int plain_type(int) bound(64); // expected-error {{'fiber_bound' is on 'plain_type', which is plain}} expected-note {{mark 'plain_type' 'fiber', or remove 'fiber_bound'}}
struct plain_slot { int (*call)(int) bound(64); int number bound(8); }; // expected-error {{'fiber_bound' is on 'call', which is plain}} expected-note {{mark 'call'}} expected-error {{'fiber_bound' is on 'number', which is plain}} expected-note {{mark 'number'}}
void cast(void *p) { (void)(bound(64) int (*)(int))p; } // expected-error {{'fiber_bound' belongs on}} expected-note {{write it on}}
