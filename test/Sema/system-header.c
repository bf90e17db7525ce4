// Rules hold in system headers and in macros of theirs, under -w too.
// RUN: %weft_sema -w -Xclang -verify %s
# 1 "system.h" 1 3
#define fiber __attribute__((__fiber__))
#define CAST(p) ((fiber int (*)(int))(p))
fiber int f(int);
static inline int header(void) { return f(1); } // expected-error {{fiber function 'f' is called from plain function 'header'}} expected-note {{mark 'header' 'fiber'}}
# 9 "system-header.c" 2
void user(void *p) { (void)CAST(p); } // expected-error {{'fiber' marks no declaration here}} expected-note {{in a type name}}
