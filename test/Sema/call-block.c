// The innermost function counts: a block in a fiber function is plain.
// RUN: %weft_sema -fblocks -Xclang -verify %s
#define fiber __attribute__((__fiber__))
fiber int f(int);
fiber int outer(void) {
  int (^block)(void) = ^{
    return f(1); // expected-error {{fiber function 'f' is called from plain block or lambda}} expected-note {{start a task with weft_create or weft_run}}
  };
  return block() + f(2);
}
