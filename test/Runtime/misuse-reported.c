// Misuse of a task is an error value, or an abort that names the call and the task, never undefined.
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
#include "hand.h"

#include <weft/weft.h>

static enum hand_next suspend(int at, void *arg, int *result)
{
    (void)arg;
    *result = at;
    return at == 1 ? HAND_RETURN : HAND_SUSPEND;
}

static enum hand_next resume_self(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    *result = weft_resume(weft_self());
    return HAND_RETURN;
}

/* Resumes the task that resumed it. */
static enum hand_next resume_arg(int at, void *arg, int *result)
{
    (void)at;
    *result = weft_resume(arg);
    return HAND_RETURN;
}

static enum hand_next resume_nested(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    weft_task *inner = hand_create(resume_arg, weft_self());
    CHECK_EQUAL(weft_resume(inner), WEFT_DONE);
    *result = *(int *)weft_result(inner);
    weft_destroy(inner);
    return HAND_RETURN;
}

static int result_of(hand_body *body)
{
    weft_task *task = hand_create(body, NULL);
    CHECK_EQUAL(weft_resume(task), WEFT_DONE);
    int result = *(int *)weft_result(task);
    weft_destroy(task);
    return result;
}

static void error_values(void)
{
    CHECK_EQUAL(result_of(resume_self), -EBUSY);
    CHECK_EQUAL(result_of(resume_nested), -EBUSY);
    weft_task *task = hand_create(suspend, NULL);
    CHECK_EQUAL(weft_cancel(task), -EINVAL);
    CHECK_EQUAL(weft_wake(task), -EINVAL);
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    CHECK_EQUAL(weft_resume(task), WEFT_DONE);
    CHECK_EQUAL(weft_resume(task), -EINVAL);
    weft_destroy(task);
    task = hand_pack(weft__spawn_begin(&hand_fiber), suspend, NULL, NULL);
    weft__spawn_commit(task);
    CHECK_EQUAL(weft_resume(task), -EBUSY);
    weft_destroy(task);
}

/* Aborts ----------------------------------------------------------------------------------------- */

static void destroy_twice(void)
{
    weft_task *task = hand_create(suspend, NULL);
    weft_destroy(task);
    weft_destroy(task);
}

static void destroy_ended_twice(void)
{
    weft_task *task = hand_create(suspend, NULL);
    weft_resume(task);
    weft_resume(task);
    weft_destroy(task);
    weft_destroy(task);
}

static void destroy_twice_in_callers_memory(void)
{
    static _Alignas(16) char room[512];
    weft_task *task = weft__create_at_begin(&hand_fiber, room, sizeof room);
    hand_pack(task, suspend, NULL, NULL);
    weft_destroy(task);
    memset(room, 0xFF, sizeof room);
    weft_destroy(task);
}

static void destroy_twice_after_others(void)
{
    enum { REMEMBERED = 4 };
    weft_task *tasks[REMEMBERED];
    for (int i = 0; i < REMEMBERED; i++)
        tasks[i] = hand_create(suspend, NULL);
    for (int i = 0; i < REMEMBERED; i++)
        weft_destroy(tasks[i]);
    weft_destroy(tasks[0]);
}

static enum hand_next destroy_self(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    (void)result;
    weft_destroy(weft_self());
    return HAND_RETURN;
}

static void destroy_running(void)
{
    weft_resume(hand_create(destroy_self, NULL));
}

static enum hand_next destroy_arg(int at, void *arg, int *result)
{
    (void)at;
    (void)result;
    weft_destroy(arg);
    return HAND_RETURN;
}

static enum hand_next destroy_nested(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    *result = weft_resume(hand_create(destroy_arg, weft_self()));
    return HAND_RETURN;
}

static void destroy_resumer(void)
{
    weft_resume(hand_create(destroy_nested, NULL));
}

static void clean_self(void *arg)
{
    (void)arg;
    weft_destroy(weft_self());
}

static void destroy_in_cleanup(void)
{
    weft_task *task = hand_pack(weft__create_begin(&hand_fiber), suspend, clean_self, NULL);
    weft_resume(task);
    weft_destroy(task);
}

static void suspending_cleanup(void *arg)
{
    /* close_it lies in frames[0], and calls weft_sleep_ns in frames[1]. */
    static const struct weft_fiber closer = {.name = "close_it"};
    static const struct weft_fiber sleeper = {.name = "weft_sleep_ns"};
    static const struct hand_site sleep = {&sleeper, {0}};
    static const struct hand_site call = {&closer, {.callee_offset = sizeof(void *)}};
    static const struct weft_site *frames[2] = {(const struct weft_site *)-1, &call.site};
    weft_task *task = weft_self();
    struct hand_frame *frame = weft__root_frame(task);
    struct hand_site pending = {&hand_fiber, {.line = task->site->line}};
    if (arg) {
        hand_suspend(task, &frames[1], &sleep.site);
        pending.site.callee_offset = 64; /* of a copy of the frame that lies where the offset says */
        frame = (void *)((char *)frames - 64);
    }
    weft__suspend_in_destroy(task, frame, &pending.site);
}

static void suspend_in_destroy(void)
{
    weft_task *task = hand_pack(weft__create_begin(&hand_fiber), suspend, suspending_cleanup, "");
    weft_resume(task);
    weft_destroy(task);
}

/* The compiler made the handler part of the function. */
static void suspend_inlined_in_destroy(void)
{
    weft_task *task = hand_pack(weft__create_begin(&hand_fiber), suspend, suspending_cleanup, NULL);
    weft_resume(task);
    weft_destroy(task);
}

static void detach_created(void)
{
    weft_detach(hand_create(suspend, NULL));
}

static void run_in_task_body(void)
{
    weft_task *task = hand_pack(weft__run_begin(&hand_fiber), suspend, NULL, NULL);
    weft__run_commit(task);
    weft__run_end(task);
}

static enum hand_next run_nested(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    (void)result;
    run_in_task_body();
    return HAND_RETURN;
}

static void run_in_task(void)
{
    weft_task *task = hand_pack(weft__run_begin(&hand_fiber), run_nested, NULL, NULL);
    weft__run_commit(task);
}

static void run_without_memory(void)
{
    memory_count();
    memory.fail_at = 1;
    weft__run_begin(&hand_fiber);
}

int main(void)
{
    error_values();
    CHECK_ABORTS(destroy_twice, "weft_destroy: task 0x", "(hand) was destroyed already");
    CHECK_ABORTS(destroy_ended_twice, "weft_destroy: task 0x", "(hand) was destroyed already");
    CHECK_ABORTS(destroy_twice_in_callers_memory, "weft_destroy: task 0x", "(hand) was destroyed already");
    CHECK_ABORTS(destroy_twice_after_others, "weft_destroy: task 0x", "(hand) was destroyed already");
    CHECK_ABORTS(destroy_running, "weft_destroy: task 0x", "(hand) is running");
    CHECK_ABORTS(destroy_resumer, "weft_destroy: task 0x", "(hand) is running");
    CHECK_ABORTS(destroy_in_cleanup, "weft_destroy: task 0x", "(hand) is being destroyed");
    CHECK_ABORTS(suspend_in_destroy, "weft_destroy: task 0x",
                 "(hand): cleanup handler close_it of hand would suspend, line 11\n");
    CHECK_ABORTS(suspend_inlined_in_destroy, "weft_destroy: task 0x",
                 "(hand): cleanup handler of hand would suspend, line 11\n");
    CHECK_ABORTS(detach_created, "weft_detach: task 0x", "(hand) belongs to no scheduler");
    CHECK_ABORTS(run_in_task, "weft_run: task 0x", "(hand) runs under the scheduler already");
    CHECK_ABORTS(run_without_memory, "weft_run: task 0x", "found no memory");
    return 0;
}
