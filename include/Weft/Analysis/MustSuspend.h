//===- MustSuspend.h - Which calls certainly suspend? -----------------------===//
//
// Where every way through a function's body leads through a suspension, a call of it never returns to its
// ramp or resume part before that: the caller can store what it keeps before the call, holds nothing in
// registers over it, and has nothing behind it.
//
// Reads only; any change of a body invalidates it.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_MUSTSUSPEND_H
#define WEFT_ANALYSIS_MUSTSUSPEND_H

#include "Weft/Analysis/SuspensionPoints.h"

namespace weft {

class MustSuspend {
public:
  explicit MustSuspend(const Colouring &Colours);

  /// Does \p F, called, suspend before it ends, if it ends?
  bool contains(const llvm::Function *F) const { return F && Members.count(F); }

  /// Does a ramp go no further than to \p P?
  bool endsRamp(const SuspensionPoint &P) const {
    return P.Kind == CallKind::Suspend || P.Kind == CallKind::NoMemory || contains(P.callee());
  }

private:
  llvm::DenseSet<const llvm::Function *> Members;
};

struct MustSuspendPrinterPass : llvm::PassInfoMixin<MustSuspendPrinterPass> {
  llvm::raw_ostream &OS;
  explicit MustSuspendPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
