//===- StatePaths.h - How does a function tell the states of a task by its paths? -===//
//
// A local task's state is a variable that only constants are stored to.  Before, a block is entered with any
// of them and a switch asks which.  After, there is one copy of the block for each state that it may be
// entered with, as long as the state is asked for behind it, and no switch where it is known:
//
//   before   header: switch %state, [0, start], [1, next]         after   start:  %i = 1, br body
//            start:  %i = 1;  br body                                     body:   ...
//            next:   %i += 1; br body                                     next:   %i += 1; br body
//            body:   ... %state = 1; br header
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_STATEPATHS_H
#define WEFT_TRANSFORM_STATEPATHS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/IR/Instructions.h"

namespace weft {

/// \p States: allocas that are loaded and stored only.  Copies at most \p MostCode instructions for each; a
/// state that needs more stays a variable.  All memory that can become values does.
void tellStatesApart(llvm::Function &F, llvm::ArrayRef<llvm::AllocaInst *> States, unsigned MostCode);

} // namespace weft
#endif
