//===- Turn.h - What does one resume of a task do, as a plain function? --------===//
//
// Of a quiet root (Analysis/LocalTasks.h) is made
//
//   i32 f.turn(i1 destroys, ptr state, ptr arguments, ptr result, ptr variable ...)
//
// which goes on where `state` says, until f suspends or ends, and returns what weft_resume would.  With
// `destroys` it runs the cleanups that are pending there instead.  All that f keeps is in memory that the
// caller provides, a piece per variable, so that each piece becomes a value again once the function is
// inlined.
//
// Here too each suspension point has a number, and the state is it, or TurnStart, TurnEnded, TurnMisused.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_TURN_H
#define WEFT_TRANSFORM_TURN_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/Instructions.h"

namespace weft {

/// Of the point with number N the state is N + 1; all states of a task that has ended are below zero.  One
/// that was resumed after its end has a state of its own, so that what the first end returned is known from
/// the state.
enum TurnState { TurnMisused = -2, TurnEnded = -1, TurnStart = 0 };

struct Turn {
  llvm::Function *F;
  bool HasCleanups; ///< at some point
  /// What the parameters behind `destroys` point at.
  struct Piece {
    llvm::Type *Ty;
    llvm::Align Alignment;
    std::string Name;
  };
  llvm::SmallVector<Piece, 8> Memory;
};

/// \p Root stays as it is.
Turn makeTurn(llvm::Function &Root);

/// Before: values that are used in other blocks than their own, and phis.  After: they live in memory, and
/// blocks of
/// \p F can be copied and joined at will.  Returns the memory, in the entry block.
llvm::SmallVector<llvm::AllocaInst *, 16> moveValuesToMemory(llvm::Function &F);

} // namespace weft
#endif
