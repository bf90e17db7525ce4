//===- Inline.h - Which calls become part of their callers before the split? ---===//
//
// Two kinds of calls, while fiber functions are still whole:
//
//   fiber calls   one state machine instead of two: no return site, no result to hand over, and a call in a
//                 loop is a plain loop again
//   plain calls   whose callee is small and takes the address of a local that nothing else needs: the local
//                 becomes values, and what does not cross a suspension is in no frame
//
// Cleanups stay in order: an inlined body's destroy edges lead on to the caller's.  Each site still knows the
// functions it came through, by its location (DILocation::getInlinedAt).
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_INLINE_H
#define WEFT_TRANSFORM_INLINE_H

#include "Weft/Analysis/FiberCalls.h"

#include "llvm/Analysis/InlineCost.h"
#include "llvm/IR/PassManager.h"
#include "llvm/Passes/OptimizationLevel.h"

namespace weft {

class FiberInliner {
public:
  /// \p Clean: simplifies one function.
  FiberInliner(const FiberMarks &Marks, llvm::OptimizationLevel Level, llvm::FunctionAnalysisManager &FAM,
               llvm::function_ref<void(llvm::Function &)> Clean);

  /// Inlines into every fiber function, callees first, and cleans each; removes those that nothing needs any
  /// more.  The marks that were passed are out of date then.
  void run();

private:
  void inlineFiberCalls(llvm::Function &F);
  void inlineHelpers(llvm::Function &F);
  bool isWorthInlining(llvm::CallBase &Call);
  bool isHelper(llvm::CallBase &Call, unsigned Argument);
  bool dissolves(llvm::Value &Address, llvm::SmallSetVector<llvm::CallBase *, 4> *Calls);
  std::optional<int> cost(llvm::CallBase &Call, bool &Always);
  bool inlineCall(llvm::CallBase &Call);

  const FiberMarks &Marks;
  const FiberCalls Calls;
  const llvm::InlineParams Params;
  llvm::FunctionAnalysisManager &FAM;
  llvm::function_ref<void(llvm::Function &)> Clean;
  llvm::DenseSet<const llvm::Function *> CleanHelpers, Named;
  llvm::DenseMap<const llvm::Function *, unsigned> Sizes; ///< instructions of cleaned fiber functions
};

} // namespace weft
#endif
