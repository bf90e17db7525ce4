//===- Slots.h - Which calls and stores go through a bounded slot? -----------===//
//
// clang annotates each access of a field with `fiber_bound(N)`:
//
//   before   %a = call ptr @llvm.ptr.annotation(ptr %slot, "weft.bound=64", ...)
//            %f = load ptr, ptr %a;  %r = call i32 %f(i32 %x)
//   after    %f = load ptr, ptr %slot;  %r = call i32 %f(i32 %x) "weft-bound"="64"
//
// and a fiber function that is stored into one carries what it promises there, for the check of its frame.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_SLOTS_H
#define WEFT_TRANSFORM_SLOTS_H

#include "llvm/IR/Module.h"

namespace weft {

void readSlots(llvm::Module &M);

} // namespace weft
#endif
