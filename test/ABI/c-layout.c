// The records that compiled code reads and stores lie as lib/Support/ABI.h says, for every pointer size.
// RUN: %clang -std=c11 -Wall -Wextra -pedantic -Werror -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target aarch64-linux-gnu -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target riscv64-linux-gnu -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target armv7-none-eabi -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
// RUN: %clang -target wasm32 -ffreestanding -nostdlibinc -std=c11 -I %S/../../runtime/include -fsyntax-only %s
#include <weft/abi.h>

#define WORD sizeof(void *)
#define AT(TYPE, FIELD, OFFSET) _Static_assert(offsetof(struct TYPE, FIELD) == (OFFSET), #TYPE "." #FIELD)

/* abi::Types::Site: {ptr, i32, i32, i32, i16, i16} */
AT(weft_site, resume, 0);
AT(weft_site, callee_offset, WORD);
AT(weft_site, index, WORD + 4);
AT(weft_site, line, WORD + 8);
AT(weft_site, column, WORD + 12);
AT(weft_site, has_cleanups, WORD + 14);
_Static_assert(sizeof(struct weft_site) == WORD + 16, "struct weft_site");

/* abi::Types::Inlined: {ptr, i32, i32} */
AT(weft_inlined, function, 0);
AT(weft_inlined, line, WORD);
AT(weft_inlined, site, WORD + 4);
_Static_assert(sizeof(struct weft_inlined) == WORD + 8, "struct weft_inlined");

/* abi::Types::Fiber: {ptr, ptr, ptr, ptr, i32, i8, i8, i16, ptr, ptr, i32, i32, i32, i32}; abi::Types::ShortFiber
 * ends before the ramp. */
AT(weft_fiber, name, 0);
AT(weft_fiber, destroy, WORD);
AT(weft_fiber, inlined, 2 * WORD);
AT(weft_fiber, start, 3 * WORD);
AT(weft_fiber, frame_bytes, 4 * WORD);
AT(weft_fiber, flags, 4 * WORD + 4);
AT(weft_fiber, frame_align_log2, 4 * WORD + 5);
AT(weft_fiber, step, 4 * WORD + 6);
AT(weft_fiber, ramp, 4 * WORD + 8);
AT(weft_fiber, arena_callees, 5 * WORD + 8);
AT(weft_fiber, root_bytes, 6 * WORD + 8);
AT(weft_fiber, result_offset, 6 * WORD + 12);
AT(weft_fiber, result_bytes, 6 * WORD + 16);
AT(weft_fiber, fit, 6 * WORD + 20);
_Static_assert(sizeof(struct weft_fiber) == 6 * WORD + 24, "struct weft_fiber");

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
_Static_assert(WEFT_FIBER_RESULT_IS_WORD == 8, "abi::ResultIsWord");

/* abi::ResumeStatus, abi::TaskBits, abi::StackWindow */
_Static_assert(WEFT_SUSPENDED == 0 && WEFT_DONE == 1, "abi::ResumeStatus");
_Static_assert(WEFT_TASK_BITS == 15, "abi::TaskBits");
_Static_assert(WEFT_STACK_WINDOW == 262144, "abi::StackWindow");
