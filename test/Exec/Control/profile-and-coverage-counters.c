// J: profile counters and a sanitizer's calls stand in blocks that suspend, also between a value and its use. [PGO counters in the suspending block] [sanitizer calls in the suspending block]
// RUN: env LLVM_PROFILE_FILE=/dev/null %exec --levels "O0 O2" --flags -fprofile-instr-generate %s
// RUN: %exec --levels "O0 O2" --flags "-fsanitize-coverage=trace-pc-guard -DCALLBACKS" %s
// RUN: %exec --levels "O0 O2" --flags "-finstrument-functions -DCALLBACKS" %s
#include "exec.h"
#ifdef CALLBACKS
#define PLAIN __attribute__((no_sanitize("coverage"), no_instrument_function))
static unsigned long passed;
PLAIN void __sanitizer_cov_trace_pc_guard_init(uint32_t *from, uint32_t *to);
PLAIN void __sanitizer_cov_trace_pc_guard_init(uint32_t *from, uint32_t *to)
{
    while (from < to)
        *from++ = 1;
}
PLAIN void __sanitizer_cov_trace_pc_guard(uint32_t *guard);
PLAIN void __sanitizer_cov_trace_pc_guard(uint32_t *guard) { passed += *guard; }
PLAIN void __cyg_profile_func_enter(void *function, void *from);
PLAIN void __cyg_profile_func_enter(void *function, void *from) { passed += function != from; }
PLAIN void __cyg_profile_func_exit(void *function, void *from);
PLAIN void __cyg_profile_func_exit(void *function, void *from) { passed += function != from; }
#endif
static NOINLINE fiber int step(int n)
{
    if (n & 1)
        SUSPEND();
    return n * 3;
}
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 5; i++) {
        int kept = sum + i;
        sum = (i & 2 ? step(i) : kept) + step(i + 1) * kept;
        SUSPEND();
    }
#ifdef CALLBACKS
    REQUIRE(passed != 0);
#endif
    return sum;
}
EXEC(test(), 9)
