//===- SuspensionPoints.h - Where may a fiber function suspend? ------------===//
//
// A suspension point is a call after which control may be back in the driver.  In a normalised body the
// call is the last thing of its block, and `Continuation` is a block of its own that is entered only from
// there and holds no phi; `Unwind`, if any, is where the cleanups of a destroyed frame begin.
//
// Reads only; invalidated by any change of the function's blocks or calls.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_SUSPENSIONPOINTS_H
#define WEFT_ANALYSIS_SUSPENSIONPOINTS_H

#include "Weft/Analysis/Colouring.h"

namespace weft {

struct SuspensionPoint {
  llvm::CallBase *Call;
  CallKind Kind;
  unsigned Index; ///< among the points of the function, in block order
  llvm::BasicBlock *Continuation;
  llvm::BasicBlock *Unwind; ///< null: nothing to clean up here
  bool OnlyInDestroy;       ///< part of a cleanup that runs only when the frame is destroyed

  /// The callee if its body or prototype is known; null for the primitive and for pointers.
  llvm::Function *callee() const;
};

struct FiberBody {
  llvm::Function *F;
  llvm::SmallVector<SuspensionPoint, 4> Points;

  /// Blocks that control reaches from \p From without taking an unwind edge.
  llvm::DenseSet<const llvm::BasicBlock *> reachable(llvm::ArrayRef<const llvm::BasicBlock *> From) const;
  /// Those that it reaches when any of the points is resumed.
  llvm::DenseSet<const llvm::BasicBlock *> behindResumes() const;
  void print(llvm::raw_ostream &OS) const;
};

/// Visits blocks that control reaches from \p From without taking an unwind edge, each once, but not behind
/// those of which \p GoesOn says no.
void walkNormalEdges(llvm::ArrayRef<const llvm::BasicBlock *> From,
                     llvm::function_ref<bool(const llvm::BasicBlock &)> GoesOn);

/// Reads the points of the normalised function \p F.
FiberBody readBody(llvm::Function &F, const Colouring &Colours);

struct SuspensionPointsPrinterPass : llvm::PassInfoMixin<SuspensionPointsPrinterPass> {
  llvm::raw_ostream &OS;
  explicit SuspensionPointsPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
