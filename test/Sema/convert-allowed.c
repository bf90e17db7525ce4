// Ways around the colours: `void *`, integers, and an explicit cast to a fiber typedef; no warning for them.
// RUN: %weft_sema -Wall -Wcast-calling-convention -Wno-unused -Xclang -verify %s
// expected-no-diagnostics
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
typedef int plain_t(int);
fiber int f(int);
int g(int);
void takes(void *, fn_t *, plain_t *);
void variadic(int, ...);
typedef fiber long other_t(void *);

void around(fn_t *q, plain_t *p) {
  void *v = (void *)f;
  q = v;
  p = v;
  q = (void *)p;
  p = (void *)q;
  q = (fn_t *)g;
  q = (fn_t *)p;
  q = (__typeof__(f) *)g;
  fn_t **nested = (fn_t **)&p;
  other_t *other = (other_t *)q;
  q = (fn_t *)other;
  __UINTPTR_TYPE__ word = (__UINTPTR_TYPE__)q;
  q = (fn_t *)word;
  q = 0;
  _Bool set = q != 0 && !p;
  takes((void *)q, *nested, p);
  variadic(1, q, f, p);
  fn_t *const constant = f;
  q = constant;
  __auto_type same = q;
  (void)(set ? q : f);
  (void)(set ? q : 0);
  (void)(q == f);
  (void)((void *)q == (void *)p);
  same = q;
}
