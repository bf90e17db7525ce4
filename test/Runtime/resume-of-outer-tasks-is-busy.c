// While resumes nest, every task of the chain is busy, not only the innermost; afterwards each can be resumed again.
// [every task of nested resumes is busy]
// RUN: %runtime_gcc %s %runtime_core_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_core_sources -o %t.san && %t.san
#include "hand.h"

enum { DEPTH = 4 };
static weft_task *tasks[DEPTH];
static int reached;

static enum hand_next nest(int at, void *arg, int *result)
{
    int depth = (int)(intptr_t)arg;
    if (at)
        return *result = depth, HAND_RETURN;
    CHECK(weft_self() == tasks[depth]);
    for (int i = 0; i <= depth; i++)
        CHECK_EQUAL(weft_resume(tasks[i]), -EBUSY);
    if (depth + 1 < DEPTH)
        CHECK_EQUAL(weft_resume(tasks[depth + 1]), WEFT_SUSPENDED);
    CHECK(weft_self() == tasks[depth]);
    reached++;
    return HAND_SUSPEND;
}

int main(void)
{
    for (int i = 0; i < DEPTH; i++)
        tasks[i] = hand_create(nest, (void *)(intptr_t)i);
    CHECK_EQUAL(weft_resume(tasks[0]), WEFT_SUSPENDED);
    CHECK_EQUAL(reached, DEPTH);
    CHECK(!weft_self());
    for (int i = 0; i < DEPTH; i++) {
        CHECK_EQUAL(weft_resume(tasks[i]), WEFT_DONE);
        CHECK_EQUAL(*(int *)weft_result(tasks[i]), i);
        CHECK_EQUAL(weft_resume(tasks[i]), -EINVAL);
        weft_destroy(tasks[i]);
    }
    return 0;
}
