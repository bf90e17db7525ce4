// A signal may come in the middle of the allocator: under stress no function that may be a handler, or that one may call,
// is a fiber; those that only the program calls are. [a signal in the middle of the allocator, under stress]
// RUN: %weft-cc -O0 -S -emit-llvm -fplugin-arg-weft-stress=calls %s -o %t.ll && FileCheck --check-prefix=IR %s < %t.ll
// RUN: %clang -O1 %s -o %t.plain && %t.plain > %t.expected
// RUN: for mode in calls edges dense; do for level in 0 2; do %weft-cc -O$level -fplugin-arg-weft-stress=$mode %s -o %t && %t > %t.out && cmp %t.expected %t.out || exit 1; done; done
// RUN: env WEFT_STRESS_REPORT=1 %t 2>&1 > %t.out | FileCheck %s
// CHECK: weft: {{[0-9]+}} tasks, {{[0-9][0-9]+}} resumes
// IR-NOT: {{counted|shared|by_table|by_signal|by_action|old_style|table_entry}}.stress
// IR: @work.stress
// IR-NOT: {{counted|shared|by_table|by_signal|by_action|old_style|table_entry}}.stress
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
static volatile sig_atomic_t counts[4];
static void counted(int which) { counts[which]++; }
static long shared(long x) { return x * 3 + 1; }
static int table_entry(int which) { counted(which); return which; }
static int (*const table[])(int) = {table_entry, table_entry};
static void by_table(int number) { counts[0] += (number > 0) + table[1](1); }
static void by_signal(int number) { counted(number == SIGUSR1); }
static void by_action(int number, siginfo_t *about, void *context)
{
    counts[2] += (int)shared(about->si_signo == number) + (context != NULL);
}
static void old_style() { counted(3); }
static long work(long n)
{
    long sum = 0;
    for (long i = 0; i < n; i++) {
        sum += shared(i);
        if (i % 3 == 0)
            raise(SIGUSR1);
        if (i % 5 == 0)
            raise(SIGUSR2);
        if (i % 7 == 0)
            raise(SIGHUP);
        if (i % 11 == 0)
            raise(SIGWINCH);
    }
    return sum;
}
static void install(int number, void (*handler)(int, siginfo_t *, void *))
{
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
    sigaction(number, &action, NULL);
}
int main(void)
{
    struct sigaction action = {.sa_handler = by_table};
    sigaction(SIGHUP, &action, NULL);
    install(SIGUSR2, by_action);
    signal(SIGUSR1, by_signal);
    signal(SIGWINCH, old_style);
    long sum = work(40);
    printf("%ld %d %d %d %d\n", sum, (int)counts[0], (int)counts[1], (int)counts[2], (int)counts[3]);
    return 0;
}
