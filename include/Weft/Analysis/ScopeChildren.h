//===- ScopeChildren.h - Which children of a scope can lie in their parent's frame? -===//
//
// A child that a function spawns into a scope of its own (WEFT_SCOPE) needs no block from the allocator if
// there is room for one in the function's frame, from the spawn to the end of the scope:
//
//   %t = call ptr @weft__scope_spawn_at_begin(ptr @child, ptr %scope, ptr %block, i64 bytes)
//
// What has to hold is asked of the body alone.  weft__scope_leave returns, or its frame is destroyed, only
// when no child is left; so the block is free again when each way on from the spawn passes a leave of that
// scope before
//
//   the spawn itself       else it would get a second child while the first may be there: a loop
//   the function's return
//   the end of a destroy   its cleanups leave the scope: every call that may suspend has an unwind edge
//
// Reads only; a change of the blocks or calls invalidates the answers.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_SCOPECHILDREN_H
#define WEFT_ANALYSIS_SCOPECHILDREN_H

#include "Weft/Analysis/Extent.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/IR/Instructions.h"

#include <optional>

namespace weft {

struct ScopeChild {
  llvm::CallInst *Begin;
  llvm::Function *Child;          ///< null: it is behind a pointer
  std::optional<Extent> Promised; ///< of its root frame, then, by fiber_bound of the pointer
  llvm::AllocaInst *Block;        ///< stands for the child's block; null: it is on the heap
  llvm::StringRef HeapNote;       ///< why it is; empty with a block
};

/// The spawns into scopes in \p F, in the order of the code.
llvm::SmallVector<ScopeChild, 2> scopeChildren(llvm::Function &F);

/// Why the block of \p Begin, a call of weft__scope_spawn_begin, cannot lie in the frame; empty: it can.
llvm::StringRef whyOnHeap(const llvm::CallInst &Begin);

/// The calls that leave the scope \p Scope.
llvm::SmallVector<llvm::CallBase *, 4> scopeLeaves(llvm::AllocaInst &Scope);

/// The local that the scope of \p Begin is; null: it is none.
llvm::AllocaInst *scopeOf(const llvm::CallInst &Begin);

} // namespace weft
#endif
