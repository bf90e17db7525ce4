//===- ComputedGoto.h - How does a label's address survive the split? -------===//
//
// Every part of a split function has its own copy of a block, but a static label table has one entry.  So
// labels become numbers: blockaddress(@f, %bb) -> inttoptr (N), and indirectbr -> switch over N, from 1.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_COMPUTEDGOTO_H
#define WEFT_TRANSFORM_COMPUTEDGOTO_H

#include "llvm/IR/Function.h"

namespace weft {

void replaceComputedGotos(llvm::Function &F);

} // namespace weft
#endif
