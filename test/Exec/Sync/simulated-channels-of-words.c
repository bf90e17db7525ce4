// G: simulated-channels.c with elements of eight bytes, for which the blocking calls have a way of their own.
// OUT: sends: all hold
// OUT: selects: all hold
// OUT: destroys: all hold
// OUT: scopes: all hold
// OUT: gates: all hold
// RUN: %exec --levels "O2 asan" %s
#define ELEM int64_t
#include "simulated-channels.c"
