//===- ScopeABI.h - What do spawns into scopes and the runtime agree on? ----------===//
#ifndef WEFT_SUPPORT_SCOPEABI_H
#define WEFT_SUPPORT_SCOPEABI_H

#include "llvm/ADT/StringRef.h"
#include "llvm/IR/DataLayout.h"

namespace weft::abi {

/// The spawn of a scope's child, the same with a block in the frame, and the end of the scope.
inline constexpr llvm::StringLiteral ScopeSpawn = "weft__scope_spawn_begin";
inline constexpr llvm::StringLiteral ScopeSpawnAt = "weft__scope_spawn_at_begin";
inline constexpr llvm::StringLiteral ScopeLeave = "weft__scope_leave";

/// What a child has in front of its task: three links and its scope; then the scheduler's words, which are
/// five links, a deadline, a number and six bytes.  If they are more, the runtime takes its own memory
/// (runtime/sched/scope.c).
inline uint64_t childFrontBytes(const llvm::DataLayout &DL) {
  uint64_t Pointer = DL.getPointerSize();
  return 3 * Pointer + llvm::alignTo(5 * Pointer, 8) + 16;
}

} // namespace weft::abi
#endif
