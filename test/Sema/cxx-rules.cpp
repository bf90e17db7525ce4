// The colour rules in C++, where clang itself rejects implicit conversions.
// RUN: %weft_sema -std=c++17 -Xclang -verify %s
// RUN: %weft_sema -std=c++20 -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
fiber int f(int);
int g(int);
struct s {
  fiber int method(int);
  virtual fiber int virtual_method(int);
  fiber int operator()(int);
  fiber operator int();
  fiber int (s::*member)(int);
};
int plain(s &o) { // expected-note 6 {{mark 'plain' 'fiber'}}
  return f(1) // expected-error {{fiber function 'f' is called from plain function 'plain'}}
         + o.method(1) // expected-error {{fiber function 'method' is called from plain function 'plain'}}
         + o.virtual_method(2) // expected-error {{fiber function 'virtual_method' is called from plain function 'plain'}}
         + o(3) // expected-error {{fiber function 'operator()' is called from plain function 'plain'}}
         + (int)o // expected-error {{fiber function 'operator int' is called from plain function 'plain'}}
         + (o.*o.member)(4); // expected-error {{a fiber function pointer is called from plain function 'plain'}}
}
fiber int with_lambda() {
  auto inner = [](int x) { return f(x); }; // expected-error {{fiber function 'f' is called from plain block or lambda}} expected-note {{start a task with weft_create or weft_run}}
  return inner(1);
}
int global = f(1); // expected-error {{a fiber function is called outside of any function}} expected-note {{call it in a fiber function, or start a task with weft_run in a plain one}}
template <class T> int calls(T *p) { return p(1); } // expected-error {{a fiber function pointer is called from plain function}} expected-note {{mark 'calls}}
fiber int instantiates() { return calls(f); }
bool unevaluated = noexcept(f(1));
decltype(f(1)) also_unevaluated;

int (*implicit)(int) = f; // expected-error {{cannot initialize a variable of type}}
fn_t *implicit_too = g; // expected-error {{cannot initialize a variable of type}}
auto cast = reinterpret_cast<int (*)(int)>(f); // expected-error {{fiber function 'f' is used where a plain function is wanted}} expected-note {{mark the destination}}
auto c_style = (int (*)(int))f; // expected-error {{fiber function 'f' is used where a plain function is wanted}} expected-note {{mark the destination}}
auto to_fiber = reinterpret_cast<fn_t *>(g);
auto through_void = (int (*)(int))(void *)f;
fiber int promises() noexcept; // expected-error {{fiber function 'promises' cannot be 'noexcept'}} expected-note {{remove 'noexcept'}}
