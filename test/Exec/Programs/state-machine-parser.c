// B: a byte-wise protocol parser: computed states, nested switches, a loop over packets.
// RUN: %exec %s
#include "exec.h"
struct input { const unsigned char *bytes; size_t at, count; };
static NOINLINE fiber int get(struct input *in)
{
    if (in->at % 5 == 4)
        SUSPEND();
    return in->at < in->count ? in->bytes[in->at++] : -1;
}
static NOINLINE fiber int packet(struct input *in, unsigned *sum)
{
    int kind = get(in), length = 0, shift = 0, c;
    if (kind < 0)
        return 0;
    do {
        c = get(in);
        length |= (c & 0x7f) << shift;
        shift += 7;
    } while (c & 0x80);
    unsigned char body[32];
    for (int i = 0; i < length; i++) {
        switch (kind) {
        case 1:
            if ((c = get(in)) == 0x7d) {
        case 3:
                c = get(in) ^ 0x20;
            }
            break;
        case 2:
            c = get(in) + get(in);
            break;
        default:
            goto bad;
        }
        body[i] = (unsigned char)c;
    }
    for (int i = 0; i < length; i++)
        *sum = *sum * 31 + body[i];
    trace("packet %d of %d: %u\n", kind, length, *sum);
    return 1;
bad:
    trace("bad kind %d\n", kind);
    return -1;
}
static fiber int test(void)
{
    static const unsigned char bytes[] = {1, 3, 'a', 0x7d, 'b', 'c', 2, 2, 1, 2, 3, 4, 3, 0x81, 0, 'x', 1, 0, 9, 1, 1};
    struct input in = {bytes, 0, sizeof bytes};
    unsigned sum = 1;
    int r, packets = 0;
    while ((r = packet(&in, &sum)) > 0)
        packets++;
    trace("%d %u\n", packets, sum);
    return r;
}
EXEC(test(), 4)
