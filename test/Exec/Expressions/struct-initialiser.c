// C: fiber calls in struct initialisers, nested and designated; padding does not matter. [in a struct initialiser]
// RUN: %exec %s
#include "exec.h"
struct inner { char tag; long value; };
struct outer { struct inner first; int n; struct inner list[2]; };
static fiber int test(void)
{
    struct outer o = {
        .n = later(5),
        .first = {later('a'), later(1000)},
        .list = {{'b', later(-1)}, {.value = later(-2), .tag = later('c')}},
    };
    trace("%c %ld %d %c %ld %c %ld\n", o.first.tag, o.first.value, o.n, o.list[0].tag, o.list[0].value,
          o.list[1].tag, o.list[1].value);
    return o.n;
}
EXEC(test(), 6)
