// G: frames without cleanups lie between frames with cleanups.
// RUN: %exec %s
#include "guard.h"
static NOINLINE fiber int d(int n) { SUSPEND(); return n; }
static NOINLINE fiber int c(int n) { GUARD(g, n); return d(n) + d(n); }
static NOINLINE fiber int b(int n) { int r = c(n); SUSPEND(); return r; }
static NOINLINE fiber int a(int n) { GUARD(g, n); return b(n + 1) + d(n); }
static fiber int test(void) { return a(1); }
EXEC_DESTROY(test(), 4)
