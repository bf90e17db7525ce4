//===- Demote.h - Which values live in memory because they cross very many points? -===//
//
// A value in a register is stored and loaded once per point that it crosses, and every resume merges it with
// what the other points loaded: for n values over n points that is n * n of everything.  Where a function
// would have very many of those, its widest-crossing values become locals in memory, which lie in the frame
// and cost one access per use.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_DEMOTE_H
#define WEFT_TRANSFORM_DEMOTE_H

#include "Weft/Analysis/Marks.h"

namespace weft {

/// \p M is normalised, and so it is afterwards.
void demoteWideValues(llvm::Module &M);

} // namespace weft
#endif
