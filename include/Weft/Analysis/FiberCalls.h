//===- FiberCalls.h - Which fiber function calls which, and who calls itself? -===//
//
// The direct calls between the fiber functions of a module, callees first.  Calls through pointers are not
// followed.  Reads only; an answer is about the module as it was.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_FIBERCALLS_H
#define WEFT_ANALYSIS_FIBERCALLS_H

#include "Weft/Analysis/Marks.h"

#include "llvm/ADT/DenseSet.h"

namespace weft {

class FiberCalls {
public:
  explicit FiberCalls(const FiberMarks &Marks);

  /// Those with bodies; a function stands behind all that it calls, but for those that call it in turn.
  llvm::ArrayRef<llvm::Function *> bottomUp() const { return BottomUp; }
  /// Does some chain of direct calls lead from \p F to itself?
  bool isRecursive(const llvm::Function *F) const { return Recursive.count(F); }

private:
  llvm::SmallVector<llvm::Function *, 16> BottomUp;
  llvm::DenseSet<const llvm::Function *> Recursive;
};

/// Does anything use the descriptor of \p F, as verbs do?
bool isDescriptorUsed(const llvm::Function &F);

/// Is it a direct call?  One with another type than the function has is a call through a pointer to it.
bool isCalleeUse(const llvm::Use &U);

/// Is every call of \p F a direct one that this module shows, and is no task begun at it?
bool isOnlyCalled(const llvm::Function &F);

/// Does it make a task, by a verb that is not behind a pointer?
bool makesTask(const llvm::Use &U);

/// Does nobody call \p F, or make a task at it, but by its name in this module?
bool isCalledOrMade(const llvm::Function &F);

/// Are all frames of \p F root frames: do tasks begin at it, and is it not called, as this module shows?
bool isOnlyMade(const llvm::Function &F);

} // namespace weft
#endif
