// The header and its verbs compile without a warning, in C11, C23 and C++17.
// RUN: %weft_clang -std=c11 -Wall -Wextra -pedantic -Werror -fsyntax-only %s
// RUN: %weft_clang -std=c23 -Wall -Wextra -pedantic -Werror -fsyntax-only %s
// RUN: %weft_clang -std=c11 -Wall -Wextra -pedantic -Werror -DWEFT_NO_KEYWORDS -fsyntax-only %s
// RUN: %weft_clang -x c++ -std=c++17 -Wall -Wextra -Werror -fsyntax-only %s
#include <weft/weft.h>

#include <weft/abi.h>

#ifdef WEFT_NO_KEYWORDS
#ifdef fiber
#error "WEFT_NO_KEYWORDS keeps the word"
#endif
#define MARK __attribute__((__fiber__))
#else
#define MARK fiber
#endif

struct pair {
    int a, b;
};

MARK int sum(struct pair pair, const int *more);
MARK int wait_all(weft_task *task);
int drive(void);

WEFT_TASK_STORAGE(at_file_scope, sum);
WEFT_TASK_STORAGE(never_used, sum);

MARK int sum(struct pair pair, const int *more)
{
    weft_suspend();
    return pair.a + pair.b + *more;
}

MARK int wait_all(weft_task *task)
{
    int value = 0;
    int error = weft_join(task, &value) || weft_join_until(task, NULL, WEFT_NEVER) || weft_yield();
    return error || weft_sleep_ns(1) || weft_sleep_ms(1) || weft_sleep_until(0);
}

int drive(void)
{
    WEFT_TASK_STORAGE(at_block_scope, sum);
    static const int more = 1;
    struct pair pair = {1, 2};
    weft_task *here = weft_create_at(&at_block_scope, weft_task_size(sum), sum(pair, &more));
    weft_task *there = weft_create_at(at_file_scope, weft_task_size(sum), sum(pair, &more));
#ifdef __cplusplus
    weft_task *task = weft_create(sum(pair, &more));
#else
    weft_task *task = weft_create(sum((struct pair){1, 2}, (const int[]){1, 2}));
#endif
    weft_detach(weft_spawn(weft_sleep_ms(1)));
    weft_detach(weft_spawn_now(sum(pair, &more)));
    size_t align = weft_task_align(sum);
    weft_destroy(here);
    weft_destroy(there);
    weft_destroy(task);
    return weft_run(sum(pair, &more)) + (int)align;
}
