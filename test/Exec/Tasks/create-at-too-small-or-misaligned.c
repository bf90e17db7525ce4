// A: weft_create_at returns NULL and EINVAL when memory is too small, misaligned or NULL, and writes nothing.
// OUT: EINVAL EINVAL EINVAL
// OUT: fits
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
#include <stdlib.h>
static fiber int work(long double x)
{
    _Alignas(32) char a[40] = "text";
    weft_suspend();
    return a[0] + (int)x;
}
static const char *outcome(weft_task *t) { return !t && errno == EINVAL ? "EINVAL" : "other"; }
int main(void)
{
    size_t bytes = weft_task_size(work), align = weft_task_align(work);
    char *memory = aligned_alloc(align, (bytes + 2 * align) / align * align);
    REQUIRE(align >= 16);
    errno = 0;
    trace("%s ", outcome(weft_create_at(memory, bytes - 1, work(1))));
    errno = 0;
    trace("%s ", outcome(weft_create_at(memory + align / 2, bytes, work(1))));
    errno = 0;
    trace("%s\n", outcome(weft_create_at(NULL, bytes, work(1))));
    weft_task *t = weft_create_at(memory, bytes, work(1));
    trace("%s\n", t ? "fits" : "does not fit");
    exec_drive(t, -1u);
    REQUIRE(*(int *)weft_result(t) == 't' + 1);
    weft_destroy(t);
    free(memory);
    return 0;
}
