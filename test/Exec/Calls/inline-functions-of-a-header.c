// F: `static inline`, `inline` with one `extern inline`, and a function that is always inlined and defined nowhere else, from a header that two files include;
// the address is the same in both.
// F: [inline functions of a header that two files include]
// RUN: %exec --flags -Wno-static-in-inline --with %S/Inputs/inline-other.c %s
#include "exec.h"
#include "Inputs/inline.h"
extern inline fiber int everywhere(int n);
fiber int in_other_file(int n, header_fn *mine);
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++)
        sum = sum * 5 + counted(i) + everywhere(i) + in_other_file(i, everywhere);
    return sum;
}
EXEC(test(), 18)
