// `fiber` on what has no function type is an error that names the declaration and its type.
// RUN: %weft_sema -fblocks -Xclang -verify %s
// RUN: %weft_sema -fblocks -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
fiber int number; // expected-error {{'fiber' needs a function or a pointer to one, and 'number' has type 'int'}}
// expected-note@-1 {{write it on a function, or on a typedef, field, parameter or variable whose type is a function or a pointer to one}}
fiber int *pointer; // expected-error {{'pointer' has type 'int *'}} expected-note {{write it on a function}}
fiber int array[3]; // expected-error {{'array' has type 'int[3]'}} expected-note {{write it on a function}}
fiber void *untyped; // expected-error {{'untyped' has type 'void *'}} expected-note {{write it on a function}}
struct fields { fiber int field; fiber int bits : 3; }; // expected-error {{'field' has type 'int'}} expected-error {{'bits' has type 'int'}} expected-note 2 {{write it on a function}}
typedef fiber int number_t; // expected-error {{'number_t' has type 'int'}} expected-note {{write it on a function}}
void takes(fiber int parameter); // expected-error {{'parameter' has type 'int'}} expected-note {{write it on a function}}
fiber int function(void), second; // expected-error {{'second' has type 'int'}} expected-note {{write it on a function}}
fiber int (^block)(int); // expected-error {{'block' has type 'int (^)(int)'}} expected-note {{write it on a function}}
struct fiber tag; // expected-error {{'fiber' cannot mark this declaration, which has no function type}} expected-note {{write it on a function}}
enum { enumerator fiber }; // expected-error {{'fiber' cannot mark this declaration}} expected-note {{write it on a function}}
void body(void) {
  fiber int local; // expected-error {{'local' has type 'int'}} expected-note {{write it on a function}}
label: fiber // expected-error {{'fiber' cannot mark this declaration}} expected-note {{write it on a function}}
  goto label;
}
