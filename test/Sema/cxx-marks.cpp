// The mark in C++: every kind of function that is no template, no constructor and no destructor.
// RUN: %weft_sema -std=c++17 -Xclang -verify %s
// RUN: %weft_sema -std=c++20 -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
using alias_t = int(int);
using marked_t fiber = int(int);
template <class A, class B> struct same { static constexpr bool value = false; };
template <class A> struct same<A, A> { static constexpr bool value = true; };

fiber int f(int);
extern "C" { fiber int in_c(int x) { return f(x); } }
namespace names {
[[weft::fiber_fn]] int scoped(int);
[[using weft: fiber_fn]] int with_using(int);
}
static_assert(same<decltype(f), fn_t>::value && same<decltype(in_c), fn_t>::value);
static_assert(same<decltype(names::scoped), fn_t>::value && same<decltype(names::with_using), fn_t>::value);
static_assert(same<marked_t, fn_t>::value && !same<alias_t, fn_t>::value);

struct methods {
  fiber int method(int);
  virtual fiber int virtual_method(int) { return f(1); }
  static fiber int static_method(int);
  fiber int inline_method() { return method(1) + virtual_method(2) + static_method(3); }
  fiber int operator()(int);
  fiber operator int();
  friend fiber int friend_function(methods &m) { return m(1) + int(m); }
  fiber int (*field)(int) = f;
  fiber int (methods::*member)(int);
  fiber methods(int); // expected-error {{a constructor or destructor cannot be a fiber function}} expected-note {{suspend in a member function that is called after construction or before destruction}}
  fiber ~methods(); // expected-error {{a constructor or destructor cannot be a fiber function}} expected-note {{suspend in a member function}}
};
static_assert(same<decltype(methods::static_method), fn_t>::value);
struct derived : methods {
  using methods::methods;
  fiber int virtual_method(int) override;
};
fiber int methods::method(int x) { return x; }
int methods::static_method(int x) { return x; } // expected-error {{'static_method' is a fiber function and is declared again without 'fiber'}} expected-note {{add 'fiber'}}
fiber int (&reference)(int) = f;
fiber int lambda(methods &m) {
  auto marked = [](int x) fiber { return f(x); };
  auto captures = [y = f(2)] { return y; };
  return marked(1) + captures() + reference(3) + m.field(4) + (m.*m.member)(5);
}

template <class T> fiber T function_template(T x); // expected-error {{'fiber' inside a template is not supported}} expected-note {{declare the fiber type with a typedef outside of the template and use its name here}}
template <class T> struct class_template {
  fiber int method(T); // expected-error {{'fiber' inside a template is not supported}} expected-note {{declare the fiber type}}
  fiber int (*field)(T); // expected-error {{'fiber' inside a template is not supported}} expected-note {{declare the fiber type}}
  fn_t *allowed;
};
auto generic_lambda = [](auto x) fiber { return x; }; // expected-error {{'fiber' inside a template is not supported}} expected-note {{declare the fiber type}}
fn_t *use(class_template<int> &c) { return c.allowed; }
