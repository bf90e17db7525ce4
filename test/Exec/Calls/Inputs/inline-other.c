#include "exec.h"
#include "inline.h"
fiber int in_other_file(int n, header_fn *theirs);
fiber int in_other_file(int n, header_fn *theirs)
{
    REQUIRE(theirs == everywhere);
    return counted(n) * 100 + theirs(n) + everywhere(n + 1) + only_inlined(n);
}
