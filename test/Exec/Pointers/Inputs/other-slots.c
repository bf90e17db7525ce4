/* Implementers with larger frames than those in the calls' file. */
#include "exec.h"
#include "slots.h"
static fiber int large(int n)
{
    char text[500];
    memset(text, n & 63, sizeof text);
    SUSPEND();
    return text[n & 255];
}
static fiber struct four large_four(int n)
{
    long words[64] = {n};
    SUSPEND();
    return (struct four){{words[0], 1, 2, words[n & 31]}};
}
struct outer other_outer = {large, large, large_four};
static struct outer made = {large, large, large_four};
struct outer *other_made(int i)
{
    return i & 1 ? &made : &other_outer;
}
void other_fill(struct outer *o)
{
    o->thin = large;
}
void other_fill_bytes(void *o)
{
    memcpy(o, &made, sizeof made);
}
