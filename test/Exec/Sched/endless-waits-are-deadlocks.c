// A: a sleep without an end, a select without cases, and a task that fiber main leaves behind parked are deadlocks: status
// A: 70, and the report names the call. [waits without an end are deadlocks]
// RUN: %weft-cc -O1 -Wall -Wextra -Werror %s -o %t
// RUN: sh -c '%t until 2> %t.err; test $? = 70' && grep -q weft_sleep_until %t.err
// RUN: sh -c '%t ns 2> %t.err; test $? = 70' && grep -q weft_sleep_ns %t.err
// RUN: sh -c '%t select 2> %t.err; test $? = 70' && grep -q weft_select %t.err
// RUN: sh -c '%t left 2> %t.err; test $? = 70' && grep -q parked %t.err && grep -q '1 task is' %t.err
// RUN: sh -c '%t exit; test $? = 3'
#include <stdlib.h>
#include <string.h>
#include <weft/weft.h>
static fiber void parked(void) { weft_suspend(); }
fiber int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    if (!strcmp(what, "until"))
        return weft_sleep_until(WEFT_NEVER);
    if (!strcmp(what, "ns"))
        return weft_sleep_ns(UINT64_MAX);
    if (!strcmp(what, "select"))
        return weft_select(NULL, 0);
    weft_detach(weft_spawn(parked()));
    weft_yield();
    if (!strcmp(what, "exit"))
        exit(3);
    return 0;
}
