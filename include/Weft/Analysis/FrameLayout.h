//===- FrameLayout.h - Where in its frame does a fiber function keep what? --===//
//
//     frame | return site | spills, locals, callees' frames; those that never meet share bytes |
//
// The return site is missing where only one is possible (SoleCalls.h).  The lower bound is the return site
// plus the maximum over the suspension points of the bytes in use there, callee's frame included; no layout
// can be smaller.
//
// Reads only; a layout is valid while the function and its embedded callees' layouts are.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_FRAMELAYOUT_H
#define WEFT_ANALYSIS_FRAMELAYOUT_H

#include "Weft/Analysis/Locals.h"
#include "Weft/Analysis/Results.h"
#include "Weft/Analysis/Spills.h"

namespace weft {

struct Slot {
  enum class Kind { Spill, Local, Callee };
  Kind K;
  const llvm::Value *Owner; ///< the value, the alloca, or the continuation of the callee's point
  uint64_t Bytes;
  llvm::Align Alignment;
  uint64_t Offset;
  bool HasReturnSite = false; ///< of a callee's frame: what lies behind that is aligned, else its start
};

/// What the callee of a point takes in the frame.
struct CalleeSlot {
  Extent Place; ///< 0 bytes: none
  bool HasReturnSite;
};

struct FrameLayout {
  llvm::SmallVector<Slot, 8> Slots;
  uint64_t Bytes;
  llvm::Align Alignment;
  uint64_t LowerBoundBytes;
  uint64_t SiteBytes; ///< of its own return site: a pointer's, or 0

  uint64_t offsetOf(const llvm::Value *Owner) const { return Offsets.lookup(Owner); }
  bool holds(const llvm::Value *Owner) const { return Offsets.count(Owner); }

  llvm::DenseMap<const llvm::Value *, uint64_t> Offsets;
};

/// \p Callees: by point.  \p HasReturnSite: the frame begins with one.
FrameLayout layoutFrame(const FiberBody &Body, const SpillSet &Spills, const Crossings &Values,
                        const Locals &Memory, const BlockNumbers &Numbers, llvm::ArrayRef<CalleeSlot> Callees,
                        bool HasReturnSite);

} // namespace weft
#endif
