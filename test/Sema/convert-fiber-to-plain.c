// A fiber function or pointer where a plain one is wanted is an error in every conversion; under -w too.
// RUN: %weft_sema -Xclang -verify=weft -Wno-incompatible-function-pointer-types -Wno-incompatible-pointer-types -Wno-pointer-type-mismatch -Wno-compare-distinct-pointer-types -Wno-unused-value %s
// RUN: %weft_sema -w -Xclang -verify=weft -Wno-incompatible-function-pointer-types -Wno-incompatible-pointer-types %s
// RUN: not %weft_sema -w %s 2>&1 | FileCheck %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
typedef int plain_t(int);
fiber int f(int);
fn_t *q;
plain_t *p;
void takes(plain_t *);

// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: fiber function 'f' is used where a plain function is wanted
plain_t *global = f; // weft-error {{fiber function 'f' is used where a plain function is wanted}} weft-note {{mark the destination 'fiber' as well; in a cast, name a fiber typedef}}
plain_t *address = &f; // weft-error {{fiber function 'f' is used}} weft-note {{mark the destination}}
plain_t *list[] = {f}; // weft-error {{fiber function 'f' is used}} weft-note {{mark the destination}}
struct s { int before; plain_t *call; } field = {.call = f}; // weft-error {{fiber function 'f' is used}} weft-note {{mark the destination}}

plain_t *conversions(struct s *s, int c) {
  plain_t *initialised = q; // weft-error {{a fiber function pointer is converted to a plain one}} weft-note {{mark the destination}}
  p = q; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
  p = c ? q : 0; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
  p = (s->before, q); // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
  s->call = f; // weft-error {{fiber function 'f' is used}} weft-note {{mark the destination}}
  *s = (struct s){1, q}; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
  takes(f); // weft-error {{fiber function 'f' is used}} weft-note {{mark the destination}}
  takes(q); // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
  p = (plain_t *)f; // weft-error {{fiber function 'f' is used}} weft-note {{mark the destination}}
  p = (int (*)(int))q; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
  (void)(void (*)(void))q; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
  (void)(c ? p : q); // weft-error {{one arm of this conditional is a fiber function pointer and the other a plain one}} weft-note {{give both the same colour, or convert both to 'void *'}}
  (void)(p ?: q); // weft-error {{one arm of this conditional}} weft-note {{give both the same colour}}
  (void)(p == q); // weft-error {{a fiber function pointer is compared with a plain one}} weft-note {{give both the same colour, or convert both to 'void *'}}
  (void)(f != p); // weft-error {{a fiber function pointer is compared with a plain one}} weft-note {{give both the same colour}}
  return q; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
}

/* Inside other types. */
plain_t **nested = &q; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
typedef fn_t *pair_t[2];
pair_t pair;
plain_t *(*array)[2] = &pair; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
fn_t *returns_fiber(void);
plain_t *(*returned)(void) = returns_fiber; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
void takes_fiber(fn_t *);
void (*parameter)(plain_t *) = takes_fiber; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
void nested_cast(void) {
  (void)(plain_t **)&q; // weft-error {{a fiber function pointer is converted}} weft-note {{mark the destination}}
}
