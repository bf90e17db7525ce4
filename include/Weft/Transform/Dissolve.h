//===- Dissolve.h - Which tasks become part of the function that makes them? ---===//
//
// Before, in C:                                           after:
//
//   weft_task *t = weft_create(range(n, &value));           for (i = 1; i <= n; i++) {
//   while (weft_resume(t) == WEFT_SUSPENDED)                    value = i;
//       sum += value;                                           sum += value;
//   weft_destroy(t);                                        }
//
// A local task (Analysis/LocalTasks.h) needs no memory of its own and nobody who finds its site: each resume
// becomes the code that it runs, on variables of the function.  Then the places in that code are told apart
// by paths (StatePaths.h), so that no state is left where each resume has one place to go on from.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_DISSOLVE_H
#define WEFT_TRANSFORM_DISSOLVE_H

#include "llvm/IR/Module.h"
#include "llvm/IR/PassManager.h"
#include "llvm/Passes/OptimizationLevel.h"

namespace weft {

/// To be done when fiber functions are inlined and clean, and before their bodies are normalised.
/// \p Clean: simplifies one function.
void dissolveTasks(llvm::Module &M, llvm::OptimizationLevel Level, llvm::FunctionAnalysisManager &FAM,
                   llvm::function_ref<void(llvm::Function &)> Clean);

} // namespace weft
#endif
