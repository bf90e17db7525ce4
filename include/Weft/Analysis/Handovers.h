//===- Handovers.h - Where does a ramp hand over to the resume part? --------===//
//
// What can run before the first suspension and after one stands in ramp and resume part both, so that a
// call that does not suspend costs a plain call.  Where much code would stand twice, the ramp has less:
//
//   behind a call   when its callee returns without suspending, the ramp enters its own resume part there
//   at its entry    when much would stand twice all the same, in loops; the ramp does nothing else.  What is
//                   in an inner loop that cannot suspend counts as more
//
// Each activation pays for that at most once, about as much as a suspension.
//
// Reads only; invalidated by any change of the function.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_HANDOVERS_H
#define WEFT_ANALYSIS_HANDOVERS_H

#include "Weft/Analysis/MustSuspend.h"
#include "Weft/Analysis/SuspensionPoints.h"

#include "llvm/ADT/BitVector.h"

namespace weft {

/// Instructions that may stand in both parts: behind one call, and in all.
inline constexpr unsigned MostBehindCall = 20, MostTwice = 40;

struct Handovers {
  bool AtEntry;
  llvm::BitVector AtPoint; ///< by index

  /// Does the ramp run its resume part, somewhere?
  bool any() const { return AtEntry || AtPoint.any(); }
};

/// What one instruction may become: small plain functions are inlined later.
unsigned codeWeight(const llvm::Instruction &I);

/// \p Certain: the ramp never goes on behind calls of these.
Handovers chooseHandovers(const FiberBody &Body, const MustSuspend &Certain);

struct HandoversPrinterPass : llvm::PassInfoMixin<HandoversPrinterPass> {
  llvm::raw_ostream &OS;
  explicit HandoversPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
