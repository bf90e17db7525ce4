//===- Inlined.h - Which functions does a fiber function's code come from? -----===//
//
// What has been inlined leaves two traces: a note on the function that took it in, for the frame report, and
// the inlined-at chain of a call's location, for backtraces.  Reads only.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_INLINED_H
#define WEFT_ANALYSIS_INLINED_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/IR/DebugLoc.h"
#include "llvm/IR/Function.h"

namespace weft {

/// The metadata of the note: !{!{!"name", i32 line of the call}, ...}.
inline constexpr llvm::StringLiteral InlinedNote = "weft.inlined";

struct InlinedCode {
  llvm::StringRef Name;
  unsigned Line; ///< 0: not known
};

/// What was inlined into \p F, in order, each with the line of its call; what it had taken in itself follows.
llvm::SmallVector<InlinedCode, 4> inlinedFunctions(const llvm::Function &F);

/// The functions between \p Loc and the one that it stands in now, innermost first, each with its own line.
llvm::SmallVector<InlinedCode, 2> inlinedCallees(const llvm::DebugLoc &Loc);
/// The place in that one; null when \p Loc is.
const llvm::DILocation *outermost(const llvm::DebugLoc &Loc);

} // namespace weft
#endif
