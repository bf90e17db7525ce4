// A plain function or pointer where a fiber one is wanted is an error; a cast to a fiber typedef says it is one.
// RUN: %weft_sema -Xclang -verify=weft -Wno-incompatible-function-pointer-types -Wno-incompatible-pointer-types %s
// RUN: %weft_sema -w -Xclang -verify=weft -Wno-incompatible-function-pointer-types -Wno-incompatible-pointer-types %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
typedef int plain_t(int);
int g(int); // weft-note 5 {{mark 'g' 'fiber'; if it is one already, cast it to a fiber typedef}}
fn_t *q;
plain_t *p;
void takes(fn_t *);

fn_t *global = g; // weft-error {{plain function 'g' is used where a fiber function is wanted}}
struct s { int before; fn_t *call; } field = {.call = &g}; // weft-error {{plain function 'g' is used where a fiber function is wanted}}
fn_t *conversions(struct s *s) {
  q = g; // weft-error {{plain function 'g' is used where a fiber function is wanted}}
  q = p; // weft-error {{a plain function pointer is converted to a fiber one}} weft-note {{mark what is converted 'fiber'; if it is one already, cast it to a fiber typedef}}
  takes(g); // weft-error {{plain function 'g' is used where a fiber function is wanted}}
  fn_t **nested = &p; // weft-error {{a plain function pointer is converted}} weft-note {{mark what is converted}}
  return g; // weft-error {{plain function 'g' is used where a fiber function is wanted}}
}
