// A, B: a decoder that suspends inside multi-byte sequences and rejects bad ones by goto.
// RUN: %exec %s
#include "exec.h"
struct bytes { const unsigned char *p, *end; unsigned reads; };
static fiber int byte(struct bytes *b)
{
    if (++b->reads % 3 == 0)
        SUSPEND();
    return b->p < b->end ? *b->p++ : -1;
}
static NOINLINE fiber long rune(struct bytes *b)
{
    int c = byte(b), more;
    long v;
    if (c < 0x80)
        return c;
    if (c >= 0xf0) more = 3, v = c & 7;
    else if (c >= 0xe0) more = 2, v = c & 15;
    else if (c >= 0xc0) more = 1, v = c & 31;
    else goto bad;
    while (more-- > 0) {
        if (((c = byte(b)) & 0xc0) != 0x80)
            goto bad;
        v = v << 6 | (c & 63);
    }
    return v;
bad:
    return 0xfffd;
}
static fiber int test(void)
{
    static const unsigned char text[] = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\xa7\xb5\xff z";
    struct bytes b = {text, text + sizeof text - 1, 0};
    long r;
    int n = 0;
    while ((r = rune(&b)) >= 0) {
        trace("U+%04lX ", r);
        n++;
    }
    trace("\n");
    return n;
}
EXEC(test(), 4)
