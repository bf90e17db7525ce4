/* drive.h - How is a task that nobody schedules run to its end? */
#ifndef DRIVE_H
#define DRIVE_H

#include "../common/bench.h"

#include <weft/weft.h>

static inline u64 result_of(weft_task *task)
{
    u64 result = *(u64 *)weft_result(task);
    weft_destroy(task);
    return result;
}

static NOINLINE __attribute__((__unused__)) u64 drive(weft_task *task)
{
    while (weft_resume(task) == WEFT_SUSPENDED)
        continue;
    return result_of(task);
}

#endif
