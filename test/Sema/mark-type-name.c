// `fiber` where it reaches no declaration is an error that says to write a typedef; under -w too.
// RUN: %weft_sema -Xclang -verify=weft,both,clang %s
// RUN: %weft_sema -w -Xclang -verify=weft,both %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
void *source;
int arguments(int, ...);

void names(void) {
  fn_t *p = (fiber int (*)(int))source;
  // weft-error@-1 {{'fiber' marks no declaration here and would be lost}}
  // weft-note@-2 {{in a type name, use a name that 'typedef fiber ...' declares}}
  // weft-error@-3 {{a plain function pointer is converted to a fiber one}}
  // weft-note@-4 {{mark what is converted 'fiber'}}
  // both-error@-5 {{incompatible function pointer types}}
  // clang-warning@-6 {{attribute ignored when parsing type}}
  (void)sizeof(fiber int (*)(int)); // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}
  (void)_Alignof(fiber int (*)(int)); // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}
  (void)(fiber int (*[])(int)){0}; // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}
  (void)_Generic(p, fiber int (*)(int): 0, default: 1); // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}
  __typeof__(fiber int (*)(int)) q; // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}
  (void)__builtin_types_compatible_p(fiber int (int), fn_t); // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}
  arguments(1, (fiber int (*)(int))source); // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}
}

#define CAST(p) ((fiber int (*)(int))(p))
void by_macro(void) { (void)CAST(source); } // weft-error {{marks no declaration}} weft-note {{in a type name}} clang-warning {{ignored}}

fiber struct tag; // weft-error {{marks no declaration}} weft-note {{put 'fiber' on the declaration}} clang-warning {{is ignored}}
fiber struct body { int x; }; // weft-error {{marks no declaration}} weft-note {{put 'fiber' on the declaration}} clang-warning {{is ignored}}
fiber; // weft-error {{marks no declaration}} weft-note {{put 'fiber' on the declaration}}
struct with_nothing { fiber int; int x; }; // weft-error {{marks no declaration}} weft-note {{put 'fiber' on the declaration}} clang-warning {{declaration does not declare anything}}
