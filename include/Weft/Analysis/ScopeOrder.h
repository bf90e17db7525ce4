//===- ScopeOrder.h - In which order are frames laid out that hold children of scopes? -===//
//
// A frame is laid out behind those of its callees (Colouring.h) and of the children that may lie in it.  A
// child that may call or spawn its parent cannot lie in its frame; and a function that promises its size, or
// whose frame lies in that of one that does, is not to grow by children that the allocator can keep as well.
//
// Reads only; a change of a call invalidates it.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_SCOPEORDER_H
#define WEFT_ANALYSIS_SCOPEORDER_H

#include "Weft/Analysis/Colouring.h"
#include "Weft/Analysis/ScopeChildren.h"

#include "llvm/ADT/MapVector.h"

namespace weft {

class ScopeOrder {
public:
  ScopeOrder(llvm::Module &M, const FiberMarks &Marks, const Colouring &Colours);

  /// Defined functions that may suspend, each behind all that may lie in its frame.
  llvm::ArrayRef<llvm::Function *> bottomUp() const { return BottomUp.getArrayRef(); }
  /// May the child call or spawn, over any number of others, the function that spawns it?
  bool isRecursive(const ScopeChild &C) const { return Recursive.count(C.Begin); }
  /// Does \p F promise its size, or lie in the frame of one that does?
  bool isPromised(llvm::Function *F) const { return Promised.count(F); }

private:
  struct Edges {
    llvm::SmallVector<llvm::Function *, 8> Embedded; ///< callees whose frames may lie in this one's
    llvm::SmallVector<ScopeChild, 2> Children;       ///< named, with a block
  };
  Edges edgesOf(llvm::Function &F) const;
  llvm::DenseSet<llvm::Function *> below(llvm::ArrayRef<llvm::Function *> Roots, bool WithChildren) const;
  void findRecursive();
  void findPromised(const llvm::Module &M, const FiberMarks &Marks);
  void order(llvm::Function *Root);

  const Colouring &Colours;
  llvm::MapVector<llvm::Function *, Edges> From;
  llvm::DenseSet<const llvm::CallBase *> Recursive;
  llvm::DenseSet<llvm::Function *> Promised;
  llvm::SetVector<llvm::Function *> BottomUp;
};

} // namespace weft
#endif
