//===- Results.h - How does a fiber function hand over its result and arguments? -===//
//
// One answer for both sides of a call, made from types alone, so that separately compiled functions agree:
// where a result that was computed after a suspension lies, and how the arguments of a new task are packed.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_RESULTS_H
#define WEFT_ANALYSIS_RESULTS_H

#include "Weft/Analysis/Extent.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstrTypes.h"

#include <optional>

namespace weft {

struct ResultPlace {
  llvm::Type *Ty;
  bool InValue;          ///< it travels in the last parameter of the resume part
  llvm::Align Alignment; ///< of the C object, as far as its IR type tells
  uint64_t Offset;       ///< else, and in the root: from the start of the callee's frame
  uint64_t Bytes;        ///< of the C object: up to its last member, without padding behind

  /// Bytes of a frame that holds it.
  uint64_t end(const llvm::DataLayout &DL) const;
};

/// Nothing for void.  The frame begins with a return site, or with \p SiteBytes of one.
std::optional<ResultPlace> resultPlace(llvm::Type *Ty, const llvm::DataLayout &DL);
std::optional<ResultPlace> resultPlace(llvm::Type *Ty, const llvm::DataLayout &DL, uint64_t SiteBytes);

struct PackedArgument {
  unsigned Index;      ///< among the IR arguments
  llvm::Type *ByValue; ///< the object behind a byval pointer; null: the argument itself
  llvm::Type *Ty;      ///< what is stored
  uint64_t Offset;     ///< from the start of the root frame
};

struct ArgumentPack {
  llvm::SmallVector<PackedArgument, 4> Arguments;
  std::optional<unsigned> StructReturn; ///< index of an sret argument: not packed
  llvm::Type *StructReturnTy = nullptr;
  llvm::Align StructReturnAlign;
  uint64_t Bytes; ///< end of the last, from the start of the root frame
  llvm::Align Alignment;
};

ArgumentPack packArguments(const llvm::Function &F);
/// \p Call's own types; its chain operand is left out.
ArgumentPack packArguments(const llvm::CallBase &Call);

/// The root frame of a task.
struct RootLayout {
  uint64_t Bytes; ///< frame, packed arguments, result
  llvm::Align Alignment;
  std::optional<ResultPlace> Result; ///< where the root's value lies; for sret the object
};

/// Of a root that returns \p ResultTy and takes \p Frame as a callee.
RootLayout layoutRoot(const ArgumentPack &Arguments, llvm::Type *ResultTy, const Extent &Frame,
                      const llvm::DataLayout &DL);

} // namespace weft
#endif
