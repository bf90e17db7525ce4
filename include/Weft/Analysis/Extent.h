//===- Extent.h - How many bytes does something take in a frame, and how aligned? -===//
#ifndef WEFT_ANALYSIS_EXTENT_H
#define WEFT_ANALYSIS_EXTENT_H

#include "llvm/IR/DataLayout.h"
#include "llvm/Support/Alignment.h"

namespace weft {

struct Extent {
  uint64_t Bytes;
  llvm::Align Alignment;
};

/// The alignment that fiber_bound(Bytes) reserves.  Arrays of 16 bytes are aligned to them, so that a
/// pointer's alignment alone would keep out what fits.
inline llvm::Align promisedAlign(uint64_t Bytes, const llvm::DataLayout &DL) {
  uint64_t Word = DL.getPointerSize();
  return Bytes < 2 * Word ? DL.getPointerABIAlignment(0) : llvm::Align(2 * Word);
}

/// What fiber_bound(Bytes) reserves: no frame is smaller than its return site.
inline Extent promisedExtent(uint64_t Bytes, const llvm::DataLayout &DL) {
  uint64_t Word = DL.getPointerSize();
  return {llvm::alignTo(std::max(Bytes, Word), Word), promisedAlign(Bytes, DL)};
}

} // namespace weft
#endif
