//===- Sizes.h - Where does the program ask for a task's size? ----------------===//
//
// weft_task_size(FN), weft_task_align(FN) and WEFT_TASK_STORAGE become constants and objects of exactly
// that size, where the whole task is known in this module.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_SIZES_H
#define WEFT_TRANSFORM_SIZES_H

#include "Weft/Analysis/Plan.h"

namespace weft {

/// Before: use(%size).  After: use(%held), %held = freeze %size.  The calls go when sizes are known, and then
/// a plan may speak of all values that live over a suspension: they must not be among them.
void holdSizes(llvm::Module &M);

/// Reports storage for a task whose size is not known here; leaves such size queries to the runtime.
void foldSizes(llvm::Module &M, const ModulePlan &Plan, DiagnosticSink &Sink);

} // namespace weft
#endif
