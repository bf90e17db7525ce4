//===- StackChecks.h - Where may a recursion leave the machine stack? --------===//
//
// A recursion of ramps that does not suspend uses machine stack like plain C.  Before each call whose frame
// comes from the arena stands a point at which the task can give the stack back and go on at once:
//
//   before   %r = call i32 %f(i32 %x)
//   after    call void @weft.stack_check()
//            %r = call i32 %f(i32 %x)
//
// It costs nothing of its own: taking the frame, which the call needs anyway, says when the stack is used up.
// A recursion that is a loop is planned without (Analysis/Jumps.h).
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_STACKCHECKS_H
#define WEFT_TRANSFORM_STACKCHECKS_H

#include "llvm/IR/Module.h"

namespace weft {

/// \p M is normalised, and so it is afterwards.
void insertStackChecks(llvm::Module &M);

} // namespace weft
#endif
