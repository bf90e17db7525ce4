//===- Crossings.h - Which values live over which suspension point? --------===//
//
// A value crosses a point if it is defined before the point's call returns and used on some path after it:
// on the normal path (AtContinuation) or on the path of cleanups (AtUnwind).  The result of the point's
// own call does not cross it, and neither do static allocas: Locals.h answers for memory.
//
// For every crossing value the answer also holds the blocks in which it is live, by block number.
// Reads only; invalidated by any change of the function.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_CROSSINGS_H
#define WEFT_ANALYSIS_CROSSINGS_H

#include "Weft/Analysis/SuspensionPoints.h"

#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/MapVector.h"

namespace weft {

/// Numbers the blocks of one function in their order.
class BlockNumbers {
public:
  explicit BlockNumbers(const llvm::Function &F);
  unsigned operator[](const llvm::BasicBlock *BB) const { return Numbers.lookup(BB); }
  unsigned size() const { return Numbers.size(); }

private:
  llvm::DenseMap<const llvm::BasicBlock *, unsigned> Numbers;
};

using ValueList = llvm::SmallVector<llvm::Value *, 4>;

class Crossings {
public:
  Crossings(const FiberBody &Body, const BlockNumbers &Numbers);

  llvm::ArrayRef<llvm::Value *> atContinuation(unsigned Point) const { return Continuations[Point]; }
  llvm::ArrayRef<llvm::Value *> atUnwind(unsigned Point) const { return Unwinds[Point]; }
  /// Every value that crosses some point, in the order of its definition, with the blocks where it lives.
  const llvm::MapVector<llvm::Value *, llvm::BitVector> &values() const { return Values; }
  bool crosses(const llvm::Value *V) const { return Values.count(const_cast<llvm::Value *>(V)); }

  void print(llvm::raw_ostream &OS) const;

private:
  struct Edges;
  void follow(llvm::Value &V, const FiberBody &Body, const BlockNumbers &Numbers, const Edges &E);

  std::vector<ValueList> Continuations;
  std::vector<ValueList> Unwinds;
  llvm::MapVector<llvm::Value *, llvm::BitVector> Values;
  const llvm::Function *F;
};

struct CrossingsPrinterPass : llvm::PassInfoMixin<CrossingsPrinterPass> {
  llvm::raw_ostream &OS;
  explicit CrossingsPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
