//===- PlaceChildren.h - Where do the blocks of a scope's children come from? -----===//
//
//   before  %t = call ptr @weft__scope_spawn_begin(ptr @child, ptr %scope)
//           call void @weft__scope_leave(ptr %scope)
//   after   call void @llvm.lifetime.start(ptr %child.block)
//           %t = call ptr @weft__scope_spawn_at_begin(ptr @child, ptr %scope, ptr %child.block, i64 0)
//           call void @weft__scope_leave(ptr %scope)
//           call void @llvm.lifetime.end(ptr %child.block)
//
// %child.block is a local whose bytes are set when the child's frame has been laid out (Plan.h);
// setChildBytes writes them into the call.  Spawns of which that is not proven (ScopeChildren.h) stay as they
// are.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_PLACECHILDREN_H
#define WEFT_TRANSFORM_PLACECHILDREN_H

#include "Weft/Analysis/Plan.h"

namespace weft {

/// Bodies whose entry is normalised and whose blocks need not be yet.
void placeChildren(llvm::Module &M);

/// Tells each spawn how many bytes its child has in the frame of \p Plan, if any.
void setChildBytes(const ModulePlan &Plan);

} // namespace weft
#endif
