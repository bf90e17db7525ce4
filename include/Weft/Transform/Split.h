//===- Split.h - How does one fiber function become its parts? ---------------===//
//
// From a complete plan, emits the ramp, resume and destroy parts, sites and descriptor of every fiber
// function, turns function values into descriptors, and removes the originals.  The module must be
// normalised as the plan was made from it; afterwards it holds no mark and the plan is void.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_SPLIT_H
#define WEFT_TRANSFORM_SPLIT_H

#include "Weft/Analysis/Plan.h"

namespace weft {

void splitModule(llvm::Module &M, const ModulePlan &Plan);

} // namespace weft
#endif
