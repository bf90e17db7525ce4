/* children.h - Which fibers of another file does scope-children-of-other-files.c spawn? */
#ifndef CHILDREN_H
#define CHILDREN_H
#include <string.h>
#include <weft/weft.h>
#define BOUND(BYTES) __attribute__((fiber_bound(BYTES)))

struct six {
    long v[6];
};
/* The file that defines them promises nothing, and the last two take more than is promised here. */
#ifdef CHILDREN_ARE_ELSEWHERE
#define PROMISED(BYTES) BOUND(BYTES)
#else
#define PROMISED(BYTES)
#endif
extern int sum;
PROMISED(24) fiber void adds(int n);
PROMISED(96) fiber void adds_many(long a, char b, struct six c, double d, const int *e);
PROMISED(80) fiber struct six gives_six(int n);
PROMISED(24) fiber double gives_double(float n);
PROMISED(160) fiber void is_aligned(int n);
PROMISED(40) fiber void takes_more(int n);
PROMISED(160) fiber void is_aligned_to_64(int n);
#endif
