//===- Spills.h - What is stored at a suspension, and what is loaded after it? -===//
//
// Complete for one function: for each point the values that its suspension stores into the frame, those
// that its resume part loads, and those that its destroy part loads.  Reads only.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_SPILLS_H
#define WEFT_ANALYSIS_SPILLS_H

#include "Weft/Analysis/Crossings.h"

namespace weft {

struct SpillSet {
  struct AtPoint {
    ValueList Stores;  ///< the union of both kinds of reload
    ValueList Reloads; ///< on resume
    ValueList DestroyReloads;
  };
  llvm::SmallVector<AtPoint, 4> Points;
  llvm::SmallVector<llvm::Value *, 8> Values; ///< every value that has a slot, in the order of definition

  void print(llvm::raw_ostream &OS, const llvm::Function &F) const;
};

/// With more points, a resume part stores before each call and loads behind it, whether that suspends or not:
/// about half of the code, and of the time to compile it.
inline constexpr unsigned MostPointsWithTwoWays = 64;
bool hasManyPoints(const FiberBody &Body);

SpillSet chooseSpills(const FiberBody &Body, const Crossings &X);

struct SpillsPrinterPass : llvm::PassInfoMixin<SpillsPrinterPass> {
  llvm::raw_ostream &OS;
  explicit SpillsPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
