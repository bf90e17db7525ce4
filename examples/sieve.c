/* sieve.c - A chain of tasks that hand numbers on through channels, until only primes are left.
 *
 * usage: sieve [COUNT]          prints the first COUNT primes, 25 when there is no COUNT
 *
 *     count_up --2 3 4 5 6 7...--> indivisible by 2 --3 5 7 9...--> indivisible by 3 --5 7 11...--> ...
 *
 * The first number that comes out of the last channel is the next prime, and becomes another stage.  The stages
 * belong to a scope: when main has enough primes, it leaves them all behind by cancelling the scope, which makes
 * their sends and receives fail. */
#include <stdio.h>
#include <stdlib.h>
#include <weft/weft.h>

static fiber void count_up(weft_chan *out)
{
    for (int n = 2; weft_chan_send(out, &n) == 0; n++)
        continue;
}

static fiber void indivisible(int prime, weft_chan *in, weft_chan *out)
{
    int n;
    while (weft_chan_recv(in, &n) == 0)
        if (n % prime != 0 && weft_chan_send(out, &n) != 0)
            return;
}

/* Prints `count` primes.  stages: `count` + 1 places for the channels between the stages, all NULL at first.
 * Returns 0, or -1 when there is no memory. */
static fiber int print_primes(size_t count, weft_chan **stages)
{
    WEFT_SCOPE(scope);
    stages[0] = weft_chan_create(sizeof(int), 0);
    if (!stages[0] || !weft_scope_spawn(&scope, count_up(stages[0])))
        return -1;
    for (size_t i = 0; i < count; i++) {
        int prime;
        weft_chan_recv(stages[i], &prime);
        printf("%d\n", prime);
        stages[i + 1] = weft_chan_create(sizeof(int), 0);
        if (!stages[i + 1] || !weft_scope_spawn(&scope, indivisible(prime, stages[i], stages[i + 1])))
            return -1;
    }
    return 0;
}

fiber int main(int argc, char **argv)
{
    char *end = NULL;
    long count = argc == 2 ? strtol(argv[1], &end, 10) : 25;
    if (argc > 2 || count < 0 || count > 100000 || (end && (*end != '\0' || end == argv[1]))) {
        fprintf(stderr, "usage: sieve [COUNT]\n");
        return 2;
    }
    weft_chan **stages = calloc((size_t)count + 1, sizeof *stages);
    int error = stages ? print_primes((size_t)count, stages) : -1;
    /* No stage is left that could use a channel. */
    for (long i = 0; stages && i <= count; i++)
        weft_chan_destroy(stages[i]);
    free(stages);
    if (error)
        fprintf(stderr, "sieve: no memory\n");
    return error || fflush(stdout) == EOF ? EXIT_FAILURE : EXIT_SUCCESS;
}
