// D: strings built piece by piece in a local buffer over suspensions.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    char text[64] = "";
    const char *words[] = {"warp", "and", "weft", NULL};
    for (const char **w = words; *w; w++) {
        if (*text)
            strcat(text, " ");
        SUSPEND();
        strcat(text, *w);
    }
    char copy[sizeof text];
    memcpy(copy, text, sizeof text);
    SUSPEND();
    trace("%s|%s|%zu\n", text, copy, strlen(copy));
    return (int)strlen(text);
}
EXEC(test(), 4)
