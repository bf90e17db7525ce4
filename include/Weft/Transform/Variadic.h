//===- Variadic.h - How do variable arguments outlive a suspension? ----------===//
//
// What `...` stands for lies in the caller's frame, and its address is one more parameter:
//
//   before  %r = call cc77 i32 (i32, ...) @sum(i32 2, i32 %x, double %y)
//           define cc77 i32 @sum(i32 %n, ...) { call void @llvm.va_start(ptr %list) ...
//   after   %values = alloca [16 x i8]; store i32 %x at 0, double %y at 8
//           %r = call cc77 i32 (i32, ptr) @sum(i32 2, ptr %values)
//           define cc77 i32 @sum(i32 %n, ptr %variadic) { store {48, 176, %variadic, null}, %list ...
//
// That is a va_list of x86-64 whose registers are used up, so va_arg and callees like vprintf read on in
// memory.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_VARIADIC_H
#define WEFT_TRANSFORM_VARIADIC_H

#include "Weft/Support/Diagnostics.h"

#include "llvm/IR/Module.h"

namespace weft {

/// No fiber function or call of \p M is variadic afterwards.  Reports those whose target has another va_list.
void lowerVariadics(llvm::Module &M, DiagnosticSink &Sink);

} // namespace weft
#endif
