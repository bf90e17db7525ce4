// F: frames that compiled code takes from the arena, those that the runtime takes because of their alignment, arrays of
// F: variable length and calls through a pointer lie in one stack, over the ends of chunks, suspended or not.
// F: [frames of every kind over the ends of chunks]
// RUN: %exec --also valgrind %s
#include "exec.h"
#include <stdint.h>
struct wide { _Alignas(64) long words[8]; };
typedef fiber long visit(int depth, int way);
static visit *volatile unknown;
static NOINLINE fiber long leaf(int way)
{
    if (way % 3 == 0)
        SUSPEND();
    return way;
}
static fiber long usual(int depth, int way);
static NOINLINE fiber long wider(int depth, int way)
{
    struct wide mine = {{depth, way}};
    long below = usual(depth - 1, way * 5 + 1);
    REQUIRE((uintptr_t)&mine % 64 == 0);
    return below + mine.words[0] * 3 + mine.words[1];
}
static NOINLINE fiber long variable(int depth, int way)
{
    long array[1 + (way & 7)];
    array[way & 7] = depth;
    long below = usual(depth - 1, way + 7);
    return below + array[way & 7];
}
static NOINLINE fiber long usual(int depth, int way)
{
    if (depth <= 0)
        return leaf(way);
    long sum = 0;
    for (int i = 0; i < 2; i++) {
        switch ((way + i) & 3) {
        case 0: sum += wider(depth - 1, way + i); break;
        case 1: sum += variable(depth - 1, way - i); break;
        case 2: sum += unknown(depth - 1, way + 1); break;
        default: sum += usual(depth - 1, way + 3 * i);
        }
        sum = sum * 31 % 1000003;
    }
    return sum;
}
static fiber long straight(int depth)
{
    return depth ? straight(depth - 1) + 1 : usual(6, 3) + usual(5, 2);
}
static fiber int test(void)
{
    unknown = usual;
    /* So that the tree stands at many places of a chunk. */
    long sum = 0;
    for (int before = 0; before < 40; before++)
        sum = (sum * 7 + straight(before)) % 1000003;
    trace("%ld\n", sum);
    return (int)sum;
}
EXEC(test(), 400)
