// C: unevaluated operands that name a fiber call do not suspend.
// RUN: %exec %s
#include "exec.h"
static fiber long long wide(void) { SUSPEND(); return 5; }
static fiber int test(void)
{
    __typeof__(wide()) v = 3;
    int bytes = (int)sizeof(wide());
    int kind = _Generic(wide(), long long: 1, default: 0);
    v += wide();
    trace("%lld %d %d\n", v, bytes, kind);
    return bytes;
}
EXEC(test(), 1)
