// Positions that nobody should write: never a crash, never a lost mark.  The exact words are not the point.
// RUN: not %weft_sema -std=gnu17 -w -fblocks %s > %t 2>&1
// RUN: FileCheck --check-prefix=ALIVE %s < %t
// RUN: FileCheck %s < %t
// ALIVE-NOT: PLEASE submit a bug report
// ALIVE-NOT: Stack dump
// ALIVE: errors generated
#define fiber __attribute__((__fiber__))
typedef int fn(int);
typedef fiber fn fiber_fn_t;
typedef fiber_fn_t twice;
typedef fiber twice thrice;
fiber thrice four_times;
fiber __typeof__(four_times) by_typeof;
fiber int (*((*(nested))))(int);
fiber int (*(*(*deep)[2])[3])(int);
fiber int (*(*returns)(int))(int);
int (*(*fiber inner)(int))(int);
fiber _Atomic(fn *) atomic;
fiber fn *restrict *volatile *const qualified;
fiber fiber int repeated(int);
__attribute__((__fiber__, __fiber__, unused)) int listed(int);
__attribute__((unused, __fiber__)) __attribute__((cold)) int spread(int);
int trailing_list(int), second(int) fiber, *third;
fiber int empty_arguments() __attribute__((__fiber__()));
// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: {{.*}}takes no arguments
__attribute__((__fiber__(1))) int with_argument(int);
void vla(int n, fiber int (*a[n])(int), fiber int (*b[static 3])(int), fiber fn c[2]) {}
void loops(int n) {
  // CHECK: [[@LINE+1]]:{{[0-9]+}}: error: 'fiber' needs a function or a pointer to one, and 'i' has type 'int'
  for (fiber int i = 0; i < n; ++i) fiber;
  switch (n) { fiber case 1: fiber default: break; }
  if (n) fiber { n = 1; } else fiber return;
  fiber __label__ l;
}
// CHECK: [[@LINE+1]]:{{[0-9]+}}: error: 'fiber' cannot mark this declaration
enum fiber e { A fiber, B fiber = 3 } fiber;
struct fiber s { int x; } fiber;
struct { fiber struct { int y; }; fiber union { int (*z)(int); } w; } anonymous;
fiber asm("");
fiber _Static_assert(1, "");
fiber extern int (*unfinished[])(int);
fiber int (^block)(int);
fiber int (^(*pointer_to_block))(int);
fiber auto int nothing;
fiber undeclared_type oops(int);
fiber int (*)(int);
fiber fn fn_array[3];
fiber int returns_array(int)[3];
fiber __int128 wide(_Complex double, long double);
fiber static inline _Noreturn void specifiers(void) { for (;;) ; }
int parameter_list(fiber, int);
int kr(a, b) fiber int (*a)(int); fiber int b; { return b; }
void *expression = (fiber int (*(*)(fiber fn *))(int))0;
int size = sizeof(struct { fiber fn *p; }) + sizeof(fiber fn *);
#pragma clang attribute push(__attribute__((__fiber__)), apply_to = function)
int pragma(int);
#pragma clang attribute pop
fiber int unfinished(int
