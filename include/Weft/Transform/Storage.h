//===- Storage.h - Where do variable-length arrays live that are alive over a suspension? -===//
//
// In a function where the storage of a dynamic alloca is alive at a suspension point, all of it comes from
// the task's arena, in the order of a stack:
//
//   before   %s = call ptr @llvm.stacksave()        after   %s = load ptr, ptr %newest
//            %a = alloca i32, i64 %n                        %a = call ptr @weft__storage_push(%newest, bytes,
//            align) call void @llvm.stackrestore(ptr %s)           call void @weft__storage_pop(%newest, %s)
//            ret                                            call void @weft__storage_pop(%newest, null)
//
// %newest is a local like any other.  A destroyed task gives its whole arena back.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_STORAGE_H
#define WEFT_TRANSFORM_STORAGE_H

#include "llvm/IR/Module.h"

namespace weft {

/// \p M is normalised, and so it is afterwards.
void moveDynamicStorage(llvm::Module &M);

} // namespace weft
#endif
