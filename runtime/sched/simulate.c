/* simulate.c - How is a schedule tested that a real machine shows once in a million runs?
 *
 * A simulated scheduler takes any ready task instead of the first one, chosen by a seeded generator, and its
 * clock stands still until every task waits: then it is the next deadline.  The same seed gives the same
 * schedule.  For tests; no public interface. */
#include "sched.h"

struct weft_simulation weft__simulation;

void weft__simulate(uint64_t seed)
{
    weft__simulation = (struct weft_simulation){.random = seed, .now_ns = 1};
}

uint64_t weft__simulated_random(void)
{
    /* splitmix64 (Steele, Lea, Flood 2014): any seed will do. */
    uint64_t x = weft__simulation.random += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

void weft__simulate_choice(struct weft_queue *ready)
{
    uint64_t count = 0;
    for (const struct weft_queue *link = ready->next; link != ready; link = link->next)
        count++;
    struct weft_queue *chosen = ready->next;
    for (uint64_t left = weft__simulated_random() % count; left; left--)
        chosen = chosen->next;
    weft__list_remove(chosen);
    weft__list_append(ready->next, chosen); /* behind the last of the ring that the first is the head of */
}
