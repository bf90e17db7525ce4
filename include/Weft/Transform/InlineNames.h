//===- InlineNames.h - How does inlined code keep the names of its functions? --===//
//
// A backtrace names every function between a suspension and the frame's own.  The chain of inlined-at
// locations says so, where functions have subprograms: clang gives them to all (our plugin asks for location
// tracking), other front ends need not.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_INLINENAMES_H
#define WEFT_TRANSFORM_INLINENAMES_H

#include "llvm/IR/Function.h"
#include "llvm/IR/InstrTypes.h"

namespace weft {

/// Gives \p F a subprogram of its name, and a location in it to each call, where it has none.  No debug
/// information comes out that was not asked for.
void nameInLocations(llvm::Function &F);

/// Notes in the caller that \p Call's callee, with what that took in before, becomes part of it (Inlined.h).
void noteInlining(llvm::CallBase &Call);

} // namespace weft
#endif
