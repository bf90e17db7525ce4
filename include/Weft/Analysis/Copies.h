//===- Copies.h - Which framed locals may share their bytes because one is copied to the other? -===//
//
// Two locals of one size where a whole copy `to = from` ends the use of one and begins the use of the other:
// at the same offset the copy does nothing and the bytes are in the frame once.
//
// Reads only; valid while the function and the Locals are.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_COPIES_H
#define WEFT_ANALYSIS_COPIES_H

#include "Weft/Analysis/Locals.h"

namespace weft {

/// Positions in Memory.Statics: for each local the first one of its group, itself when it shares with none.
llvm::SmallVector<unsigned, 8> shareCopies(const FiberBody &Body, const Locals &Memory,
                                           const BlockNumbers &Numbers);

} // namespace weft
#endif
