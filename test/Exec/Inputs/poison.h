/* poison.h - Is task memory used as it was asked for?
 *
 * An allocator for tests: each block is aligned exactly as asked and no better, filled with 0xA5 when it is
 * new and 0xDD when it is released, and stands between guard bytes.  Releasing with another size than it was
 * asked for, writing a guard byte, and blocks left over are printed to standard output. */
#ifndef POISON_H
#define POISON_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <weft/weft.h>

#if defined __has_feature
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#define POISON_SHUT(address, bytes) __asan_poison_memory_region(address, bytes)
#define POISON_OPEN(address, bytes) __asan_unpoison_memory_region(address, bytes)
#endif
#endif
#ifdef EXEC_VALGRIND
#include <valgrind/memcheck.h>
#define POISON_SHUT(address, bytes) (void)VALGRIND_MAKE_MEM_NOACCESS(address, bytes)
#define POISON_OPEN(address, bytes) (void)VALGRIND_MAKE_MEM_DEFINED(address, bytes)
#define POISON_FRESH(address, bytes) (void)VALGRIND_MAKE_MEM_UNDEFINED(address, bytes)
#endif
#ifndef POISON_SHUT
#define POISON_SHUT(address, bytes) ((void)0)
#define POISON_OPEN(address, bytes) ((void)0)
#endif
#ifndef POISON_FRESH
#define POISON_FRESH(address, bytes) ((void)0)
#endif

enum { POISON_GUARD = 64, POISON_GUARD_BYTE = 0x9b };

/* Lies right before the leading guard. */
struct poison_head {
    void *block;
    size_t bytes;
};

static int poison_live;     /* blocks that are not released */
static size_t poison_bytes; /* of the newest block */
static int poison_refuse;   /* the next requests fail: so many */

static void *poison_alloc(void *ctx, size_t bytes, size_t align)
{
    (void)ctx;
    if (poison_refuse > 0) {
        poison_refuse--;
        return NULL;
    }
    if (align == 0 || (align & (align - 1)))
        printf("allocator: alignment %zu\n", align);
    size_t step = align < sizeof(void *) ? sizeof(void *) : align;
    size_t front = sizeof(struct poison_head) + POISON_GUARD;
    char *block = malloc(front + 3 * step + bytes + POISON_GUARD);
    uintptr_t address = ((uintptr_t)block + front + 2 * step - 1) / (2 * step) * (2 * step) + step;
    char *memory = (char *)address;
    struct poison_head head = {block, bytes};
    memcpy(memory - front, &head, sizeof head);
    memset(memory - POISON_GUARD, POISON_GUARD_BYTE, POISON_GUARD);
    memset(memory, 0xa5, bytes);
    POISON_FRESH(memory, bytes);
    memset(memory + bytes, POISON_GUARD_BYTE, POISON_GUARD);
    POISON_SHUT(memory - POISON_GUARD, POISON_GUARD);
    POISON_SHUT(memory + bytes, POISON_GUARD);
    poison_live++;
    poison_bytes = bytes;
    return memory;
}

static void poison_free(void *ctx, void *p, size_t bytes)
{
    (void)ctx;
    char *memory = p;
    struct poison_head head;
    memcpy(&head, memory - POISON_GUARD - sizeof head, sizeof head);
    if (head.bytes != bytes)
        printf("allocator: %zu bytes asked for, %zu given back\n", head.bytes, bytes);
    POISON_OPEN(memory - POISON_GUARD, POISON_GUARD);
    POISON_OPEN(memory + head.bytes, POISON_GUARD);
    for (int i = 0; i < POISON_GUARD; i++)
        if ((unsigned char)memory[-1 - i] != POISON_GUARD_BYTE || (unsigned char)memory[head.bytes + i] != POISON_GUARD_BYTE) {
            printf("allocator: guard bytes written\n");
            break;
        }
    memset(memory, 0xdd, head.bytes);
    free(head.block);
    poison_live--;
}

static const struct weft_allocator poison_allocator = {poison_alloc, poison_free, NULL};

__attribute__((unused)) static void poison_install(void) { weft_set_allocator(&poison_allocator); }

/* Every block is released. */
__attribute__((unused)) static void poison_check(void)
{
    if (poison_live != 0)
        printf("allocator: %d blocks left\n", poison_live);
}

/* `main`: runs CALL in a scheduler, with this allocator. */
#define POISON_MAIN(CALL) \
    int main(void) \
    { \
        poison_install(); \
        int r = weft_run(CALL); \
        poison_check(); \
        return r; \
    }

#endif
