//===- LocalTasks.h - Which tasks never leave the function that makes them? ---===//
//
// A task made by weft_create is *local* when its function does no more with it than resume it, ask for its
// end or its result, and destroy it, when its root is known, and when the root does nothing by which anybody
// could tell that it runs in a task: it suspends itself only, and calls nothing that may look at the running
// task.  Such a task can become part of its function (Transform/Dissolve.h).
//
// Reads only; an answer is valid until the function or the root changes.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_LOCALTASKS_H
#define WEFT_ANALYSIS_LOCALTASKS_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/Instructions.h"

#include <optional>

namespace weft {

struct LocalTask {
  llvm::CallInst *Create;
  llvm::Function *Root;
  llvm::SmallVector<llvm::ICmpInst *, 2> NullTests;
  llvm::SmallVector<llvm::CallInst *, 4> Resumes, Dones, Results, Destroys;
};

/// The function that tasks of \p Create begin at; null when \p I makes no task of its own, or one of a
/// pointer.
llvm::Function *rootOfCreate(const llvm::Instruction &I);

/// May tasks of \p Root be local, whatever is done with them?
bool isQuietRoot(llvm::Function &Root);

/// What becomes of the task that \p Create makes, whose root is quiet; nothing when it is not local.
std::optional<LocalTask> findLocalTask(llvm::CallInst &Create);

} // namespace weft
#endif
