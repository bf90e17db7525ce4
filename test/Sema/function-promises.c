// Attributes that promise what a suspension breaks, or ask for what a fiber function has not, are errors.
// RUN: %weft_sema -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
#define with(a) __attribute__((a))
fiber int f1(int) with(nothrow); // expected-error {{fiber function 'f1' cannot be 'nothrow'}} expected-note {{remove 'nothrow': a fiber function may suspend, and may be destroyed while suspended}}
fiber int f2(int) with(const); // expected-error {{fiber function 'f2' cannot be 'const'}} expected-note {{remove 'const': a fiber}}
fiber int f3(int) with(pure); // expected-error {{fiber function 'f3' cannot be 'pure'}} expected-note {{remove 'pure': a fiber}}
with(__pure__) fiber int f4(int); // expected-error {{fiber function 'f4' cannot be 'pure'}} expected-note {{remove 'pure': a fiber}}
fiber int f5(int) with(leaf); // expected-error {{fiber function 'f5' cannot be 'leaf'}} expected-note {{remove 'leaf': a fiber}}
fiber int f6(int) with(returns_twice); // expected-error {{fiber function 'f6' cannot be 'returns_twice'}} expected-note {{remove 'returns_twice', or put it on a plain function that starts a task with weft_create or weft_run}}
fiber with(naked) void f7(void) { __asm__("ret"); } // expected-error {{fiber function 'f7' cannot be 'naked'}} expected-note {{remove 'naked', or put it on a plain}}
fiber int target(int x) { return x; }
fiber with(constructor) void f9(void) {} // expected-error {{fiber function 'f9' cannot be 'constructor'}} expected-note {{remove 'constructor', or put it on a plain}}
fiber with(destructor) void f10(void) {} // expected-error {{fiber function 'f10' cannot be 'destructor'}} expected-note {{remove 'destructor', or put it on a plain}}
void *resolver(void) { return 0; }
fiber int f11(int) with(ifunc("resolver")); // expected-error {{fiber function 'f11' cannot be 'ifunc'}} expected-note {{remove 'ifunc', or put it on a plain}}
fiber with(target_clones("avx2", "default")) int f12(int x) { return x; } // expected-error {{fiber function 'f12' cannot be 'target_clones'}} expected-note {{remove 'target_clones', or put it on a plain}}
fiber with(no_caller_saved_registers) int f13(int); // expected-error {{fiber function 'f13' cannot be 'no_caller_saved_registers'}} expected-note {{remove 'no_caller_saved_registers', or put it on a plain}}

/* Reported where it is written, not again where it is inherited. */
fiber int f1(int x) { return x; }

/* These say nothing that a fiber cannot keep. */
fiber with(noreturn) void exits(void);
fiber with(noinline) with(cold) with(section(".text.fibers")) with(visibility("hidden")) int fine(int x) { return x; }
fiber with(weak) with(warn_unused_result) int weak(int);
fiber with(always_inline) inline int inlined(int x) { return x; }
fiber int print(const char *, ...) with(format(printf, 1, 2)) with(nonnull(1));
