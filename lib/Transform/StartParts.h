//===- StartParts.h - Where does a task begin? -------------------------------===//
//
// The start part loads the packed arguments of a new task, calls the ramp, and when that does not suspend
// ends the task at once.  A function of which this module makes tasks has its own, of which the ramp may
// become a part.  Of others, which may be named or pointed at, only some are ever started: those that are
// alike but for their names share one, which finds the ramp in the descriptor.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_STARTPARTS_H
#define WEFT_TRANSFORM_STARTPARTS_H

#include "PartTable.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/Transforms/Utils/FunctionComparator.h"

namespace weft {

class StartParts {
public:
  StartParts(const ModulePlan &Plan, const PartTable &Table) : Plan(Plan), Table(Table) {}

  /// \p Sites: those of the start.
  llvm::Function *own(llvm::Function &F, llvm::GlobalVariable *Sites);
  llvm::Function *shared(llvm::Function &F);

private:
  const ModulePlan &Plan;
  const PartTable &Table;
  llvm::GlobalNumberState Numbers;
  llvm::DenseMap<uint64_t, llvm::SmallVector<llvm::Function *, 1>> Shared; ///< by structural hash
};

} // namespace weft
#endif
