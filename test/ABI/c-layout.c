// The records that compiled code reads and stores lie as lib/Support/ABI.h says, for every pointer size.
// RUN: %clang -std=c11 -Wall -Wextra -pedantic -Werror -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target aarch64-linux-gnu -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target riscv64-linux-gnu -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target armv7-none-eabi -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target wasm32 -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
#include <weft/abi.h>

#define WORD sizeof(void *)
#define AT(TYPE, FIELD, OFFSET) _Static_assert(offsetof(struct TYPE, FIELD) == (OFFSET), #TYPE "." #FIELD)

/* abi::Types::Site: {ptr, ptr, ptr, i32, i32, i32, i32, ptr} */
AT(weft_site, resume, 0);
AT(weft_site, destroy, WORD);
AT(weft_site, function, 2 * WORD);
AT(weft_site, callee_offset, 3 * WORD);
AT(weft_site, index, 3 * WORD + 4);
AT(weft_site, line, 3 * WORD + 8);
AT(weft_site, column, 3 * WORD + 12);
AT(weft_site, inlined, 3 * WORD + 16);
_Static_assert(sizeof(struct weft_site) == 4 * WORD + 16, "struct weft_site");

/* abi::Types::Inlined: {ptr, i32} */
AT(weft_inlined, function, 0);
AT(weft_inlined, line, WORD);
_Static_assert(sizeof(struct weft_inlined) == 2 * WORD, "struct weft_inlined");

/* abi::Types::Fiber: {ptr, ptr, ptr, ptr, ptr, i32, i32, i32, i32, i32, i32, i32} */
AT(weft_fiber, ramp, 0);
AT(weft_fiber, start, WORD);
AT(weft_fiber, name, 2 * WORD);
AT(weft_fiber, arena_callees, 3 * WORD);
AT(weft_fiber, arena_bytes, 4 * WORD);
AT(weft_fiber, frame_bytes, 5 * WORD);
AT(weft_fiber, frame_align, 5 * WORD + 4);
AT(weft_fiber, root_bytes, 5 * WORD + 8);
AT(weft_fiber, result_offset, 5 * WORD + 12);
AT(weft_fiber, result_bytes, 5 * WORD + 16);
AT(weft_fiber, flags, 5 * WORD + 20);
AT(weft_fiber, fit, 5 * WORD + 24);
_Static_assert(sizeof(struct weft_fiber) == (5 * WORD + 28 + WORD - 1) / WORD * WORD, "struct weft_fiber");

/* abi::Types::TaskHead and abi::taskHeaderBytes: compiled code uses the words, and puts the root frame behind the
 * record. */
AT(weft_task, site, 0);
AT(weft_task, leaf, WORD);
AT(weft_task, arena, 2 * WORD);
_Static_assert(sizeof(struct weft_task) == 3 * WORD, "struct weft_task");

/* abi::Types::Arena: {ptr, ptr, ptr}, the words that compiled code uses. */
AT(weft_arena, top, 0);
AT(weft_arena, end, WORD);
AT(weft_arena, first, 2 * WORD);

/* Site.callee_offset, Fiber.flags */
_Static_assert(WEFT_CALLEE_IN_ARENA == 1, "abi::CalleeInArena");
_Static_assert(WEFT_FIBER_RESULT_IN_VALUE == 1, "abi::ResultInValue");

/* abi::ResumeStatus, abi::TaskBits, abi::StackWindow */
_Static_assert(WEFT_SUSPENDED == 0 && WEFT_DONE == 1, "abi::ResumeStatus");
_Static_assert(WEFT_TASK_BITS == 15, "abi::TaskBits");
_Static_assert(WEFT_STACK_WINDOW == 262144, "abi::StackWindow");
