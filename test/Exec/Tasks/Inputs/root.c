// The other half of frame-of-root-in-other-file.c.
#include "guard.h"
fiber int far_root(int n);
static void show(int *p) { trace("-%d\n", *p); }
fiber int far_root(int n)
{
    __attribute__((cleanup(show))) int kept = n;
    char text[50];
    memset(text, n, sizeof text);
    trace("root %d begins\n", n);
    weft_suspend();
    trace("root %d ends\n", n);
    return text[49] * 10 + kept;
}
