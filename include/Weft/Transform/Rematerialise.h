//===- Rematerialise.h - Which values need no slot, or a smaller one? ---------===//
//
// A value that crosses a suspension point takes a slot, a store and a load.  Two kinds need less:
//
//   recomputed   arithmetic, casts and address arithmetic on constants and on values that cross the same
//                points anyway: each user computes it again
//   narrowed     an integer of which fewer bits are known to matter: the narrow one crosses, and each user
//                extends it
//
// Writes IR; the module is normalised before and afterwards.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_REMATERIALISE_H
#define WEFT_TRANSFORM_REMATERIALISE_H

#include "Weft/Analysis/Marks.h"

namespace weft {

void shrinkCrossings(llvm::Module &M);

/// For tests: `-passes=weft-normalise,weft-rematerialise`.
struct RematerialisePass : llvm::PassInfoMixin<RematerialisePass> {
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
