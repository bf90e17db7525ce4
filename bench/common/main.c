/* main.c - How is a contender in C or C++ run?
 *
 * usage: CONTENDER WORKLOAD N
 *
 * Does N operations of the workload and prints `ns_per_operation checksum bytes_per_task`; 0 bytes: not known.
 * Status 3: this contender does not have the workload.  From 4,096 operations on, a sixteenth of them goes first
 * to warm up; smaller counts are for counting instructions. */
#include "bench.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* What this contender does not link is NULL. */
#pragma weak w_yield
#pragma weak w_depth
#pragma weak w_call
#pragma weak w_calli
#pragma weak w_callptr
#pragma weak w_trait1
#pragma weak w_trait2
#pragma weak w_trait8
#pragma weak w_spawn
#pragma weak w_memory
#pragma weak w_cold
#pragma weak w_generator
#pragma weak w_proposal
#pragma weak w_recursion
#pragma weak w_channel

u64 never, bench_bytes;
u64 proposal_random, proposal_v;

/* Its address is printed for memory traces: a store to it is the beginning or the end of the timed part. */
static volatile u64 mark;
static double begin_ns, end_ns;

static double now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

void bench_begin(void)
{
    end_ns = 0;
    begin_ns = now_ns();
    mark = 1;
}

void bench_end(void)
{
    mark = 2;
    end_ns = now_ns();
}

u64 bench_rss_bytes(void)
{
    unsigned long size = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file)
        return 0;
    if (fscanf(file, "%lu %lu", &size, &resident) != 2)
        resident = 0;
    fclose(file);
    return (u64)resident * (u64)sysconf(_SC_PAGESIZE);
}

void buffer_fill(unsigned char *buffer, u64 x)
{
    for (int i = 0; i < 64; i++)
        buffer[i] = (unsigned char)(x + (u64)i);
}

u64 buffer_sum(const unsigned char *buffer)
{
    u64 sum = 0;
    for (int i = 0; i < 64; i++)
        sum += buffer[i];
    return sum;
}

u64 bar(u64 c)
{
    u64 sum = c;
    for (int i = 0; i < 10; i++) {
        proposal_random = proposal_random * 6364136223846793005u + 1442695040888963407u;
        sum += proposal_random >> 33;
    }
    return sum;
}

uint32_t *random_order(u64 count)
{
    uint32_t *order = malloc((count + 1) * sizeof *order);
    u64 random = 88172645463325252u;
    if (!order)
        abort();
    for (u64 i = 0; i < count; i++) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        u64 j = random % (i + 1);
        order[i] = order[j];
        order[j] = (uint32_t)i;
    }
    return order;
}

static const struct workload {
    const char *name;
    u64 (*run)(u64 n);
} workloads[] = {
    {"yield", w_yield},         {"call", w_call},       {"calli", w_calli},         {"callptr", w_callptr},
    {"trait1", w_trait1},       {"trait2", w_trait2},   {"trait8", w_trait8},       {"spawn", w_spawn},
    {"memory", w_memory},       {"cold", w_cold},       {"generator", w_generator}, {"proposal", w_proposal},
    {"recursion", w_recursion}, {"channel", w_channel},
};

static const struct workload *find(const char *name)
{
    for (size_t i = 0; i < sizeof workloads / sizeof *workloads; i++)
        if (workloads[i].run && strcmp(workloads[i].name, name) == 0)
            return &workloads[i];
    return NULL;
}

static u64 run(const struct workload *workload, u64 n, int depth)
{
    return depth ? w_depth(n, depth) : workload->run(n);
}

int main(int argc, char **argv)
{
    static volatile u64 from_outside = UINT64_MAX;
    never = from_outside;
    if (argc != 3) {
        fprintf(stderr, "usage: %s WORKLOAD N\n", argv[0]);
        return 2;
    }
    const char *name = argv[1];
    u64 n = strtoull(argv[2], NULL, 10);
    int depth = strncmp(name, "depth", 5) == 0 ? atoi(name + 5) : 0;
    const struct workload *workload = find(name);
    if (depth ? !w_depth || depth > 128 : !workload) {
        puts("unsupported");
        return 3;
    }
    if (getenv("BENCH_MARK"))
        fprintf(stderr, "mark %p\n", (void *)&mark);
    bool heavy = strcmp(name, "memory") == 0 || strcmp(name, "cold") == 0;
    if (n >= 4096 && !heavy)
        run(workload, n / 16, depth);
    begin_ns = now_ns();
    end_ns = 0;
    u64 sum = run(workload, n, depth);
    if (end_ns == 0)
        end_ns = now_ns();
    double operations = (double)n * (strcmp(name, "recursion") ? 1 : RECURSION_CALLS);
    printf("%.4f %016llx %llu\n", n ? (end_ns - begin_ns) / operations : 0.0, (unsigned long long)sum,
           (unsigned long long)bench_bytes);
    return 0;
}
