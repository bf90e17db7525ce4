// A fiber function neither throws nor catches: its unwind edges are the path of destruction.
// RUN: %weft_sema -std=c++17 -fexceptions -fcxx-exceptions -Xclang -verify %s
#define fiber __attribute__((__fiber__))
fiber void g();
fiber int f(int n) {
  try { // expected-error {{a fiber function cannot throw or catch C++ exceptions}} expected-note {{do it in a plain function that this one calls}}
    g();
  } catch (...) {
  }
  if (n)
    throw n; // expected-error {{a fiber function cannot throw or catch C++ exceptions}} expected-note {{do it in a plain}}
  return n;
}
int plain(int n) {
  try {
    throw n;
  } catch (int m) {
    return m;
  }
}
