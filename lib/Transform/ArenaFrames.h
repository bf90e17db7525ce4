//===- ArenaFrames.h - How does compiled code move the top of an arena? --------===//
//
// Taking a frame of known bytes, and giving one back, in line; what is rare is left to the runtime (arena.c):
//
//   push     (only where the stack may be used up)
//            %left = stack pointer - weft__stack_floor           br (%left > window), %slow, %stack
//   stack    %arena = task's word without its bits
//            %above = %arena's top + a word + bytes              br (%above > %arena's end), %slow, %fast
//   fast     store %above, %arena's top; store %caller, old top  br %pushed
//   slow     %taken = weft__frame_push(%task, %caller, descriptor)         or weft__frame_move
//   pushed   %callee = phi [ old top + a word, %fast ], [ %taken, %slow ]
//
//   pop      %top = %callee - a word; store %top, %arena's top   br (%top == %arena's first), %empty, %popped
//   empty    weft__frame_move(%task, %callee, null)               br %popped
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_ARENAFRAMES_H
#define WEFT_TRANSFORM_ARENAFRAMES_H

#include "Weft/Support/ABI.h"

#include "llvm/IR/IRBuilder.h"

namespace weft {

/// What code in one part needs to know of the arena of the task that runs it.
struct ArenaAccess {
  llvm::Module &M;
  const abi::Types &Types;
  llvm::Value *Task;
  bool MayUseUpStack;  ///< does the part run below others of a recursion?
  bool IsLoop = false; ///< are frames taken in a recursion that is a loop?
};

/// A frame in the arena, by a call of the runtime: null when there is no memory, 1 when the machine stack is
/// used up, which no loop asks.
llvm::CallInst *callFramePush(llvm::IRBuilder<> &B, const ArenaAccess &At, llvm::Value *Caller,
                              llvm::Value *Descriptor);

/// Is \p Call such a one in a part?
bool takesFrame(const llvm::CallInst &Call);

/// A frame of \p Bytes bytes, aligned to a pointer, at the end of \p B's block, which has no terminator yet;
/// \p B goes on where there is one.  What \p SlowPush has returned there is looked at by \p CheckSlow, whose
/// builder it may move on.
llvm::Value *pushKnownFrame(llvm::IRBuilder<> &B, const ArenaAccess &At, llvm::Value *Caller,
                            llvm::Value *Descriptor, uint64_t Bytes,
                            llvm::function_ref<void(llvm::IRBuilder<> &, llvm::Value *)> CheckSlow);

/// Gives back the newest frame, \p Callee, by a call.
void callFramePop(llvm::IRBuilder<> &B, const ArenaAccess &At, llvm::Value *Callee);
/// The same in line, at the end of \p B's block, which has no terminator yet; \p B goes on in a new one.
void popFrameInline(llvm::IRBuilder<> &B, const ArenaAccess &At, llvm::Value *Callee);

} // namespace weft
#endif
