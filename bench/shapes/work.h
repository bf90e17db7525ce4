/* work.h - What do the programs in C and C++ share whose frames are compared?
 *
 * Each defines a fiber `root`; its root.h runs it and prints `bytes header_bytes checksum`: the most
 * bytes that the task held at a time, how many of them are the runtime's record of a task, and what it returned.
 * work.c is another file so that nothing is known of buffers that are passed to it. */
#ifndef WORK_H
#define WORK_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t u64;

#ifdef __cplusplus
extern "C" {
#endif
void fill(void *bytes, size_t count, u64 seed);
u64 sum(const void *bytes, size_t count);
u64 mix(u64 a, u64 b);
/* The next byte of a small text, over and over. */
int next_byte(void);
#ifdef __cplusplus
}
#endif

enum { ROOT_ARGUMENT = 7 };

#endif
