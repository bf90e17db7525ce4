//===- SoleCalls.h - Which fiber functions return to one place only? --------===//
//
// A frame begins with its return site because its function cannot know who has called it.  One that is
// called by one instruction of the module, and whose frame lies inside its caller's, can: no task begins at
// it, nobody has its address, and the caller's frame is a constant away.  Its frame then has no return site
// (docs/ir.md, "Sole calls").
//
// Reads only; any change of a call or a linkage invalidates it.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_SOLECALLS_H
#define WEFT_ANALYSIS_SOLECALLS_H

#include "Weft/Analysis/Colouring.h"

namespace weft {

class SoleCalls {
public:
  SoleCalls(const llvm::Module &M, const FiberMarks &Marks, const Colouring &Colours);

  /// The one call of \p F; null: it needs a return site.
  const llvm::CallBase *of(const llvm::Function *F) const { return Calls.lookup(F); }

private:
  llvm::DenseMap<const llvm::Function *, const llvm::CallBase *> Calls;
};

} // namespace weft
#endif
