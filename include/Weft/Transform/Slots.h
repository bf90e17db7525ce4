//===- Slots.h - Which calls and loads go through a slot? --------------------===//
//
// clang annotates each access of a slot, a field of fiber function pointers, and of what has
// `fiber_bound(N)`:
//
//   before   %a = call ptr @llvm.ptr.annotation(ptr %slot, "weft.bound=64", ...)
//            %b = call ptr @llvm.ptr.annotation(ptr %a, "weft.slot=ops.read", ...)
//            %f = load ptr, ptr %b;  %r = call i32 %f(i32 %x)
//   after    %f = load ptr, ptr %slot, !weft.slot !{!"ops.read"}
//            %r = call i32 %f(i32 %x) "weft-bound"="64" "weft-trait"="ops.read"
//
// Variables and parameters with a bound have llvm.var.annotation or an entry in llvm.global.annotations.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_SLOTS_H
#define WEFT_TRANSFORM_SLOTS_H

#include "llvm/IR/Module.h"

namespace weft {

void readSlots(llvm::Module &M);
/// Are there annotations to be read?
bool usesSlots(const llvm::Module &M);
/// Removes what the pass has no use for after the split.
void forgetSlots(llvm::Module &M);

} // namespace weft
#endif
