//===- OwnParts.h - Which points have a resume part of their own? -----------===//
//
// The resume part of a function is entered at every point, through a switch, and saves what registers any of
// them needs.  Where little code lies behind a point, it stands alone instead: without a switch, and with the
// few registers that it needs itself.
//
// Reads only; invalidated by any change of the function.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_OWNPARTS_H
#define WEFT_ANALYSIS_OWNPARTS_H

#include "Weft/Analysis/Handovers.h"

#include "llvm/ADT/DenseMap.h"

namespace weft {

/// Instructions behind a point with a part of its own, and the points of a function that has such.
inline constexpr unsigned MostInOwnPart = 16, MostPointsForOwnParts = 12;

struct OwnParts {
  llvm::BitVector Points; ///< by index
  /// By such a point whose callee's frame lies in the arena: the call straight behind it of the same
  /// function, which gets that frame.
  llvm::DenseMap<unsigned, unsigned> KeptFrames;
};

/// None unless \p Optimises.
OwnParts chooseOwnParts(const FiberBody &Body, const Handovers &RampEnds, bool Optimises);

} // namespace weft
#endif
