//===- Verbs.h - How does a call become a new task? --------------------------===//
//
// A verb is a call that is not made but handed to the runtime with its arguments:
//
//   before  %v = call ptr @weft__spawn()
//           call cc77 i32 @f(ptr nest %v, i32 %x)
//           %t = call ptr @weft__made()
//   after   %t = call ptr @weft__spawn_begin(ptr @f.fiber)
//           br (%t == null), after, pack
//     pack: store i32 %x into the root frame; call void @weft__spawn_commit(ptr %t)
//
// Verbs suspend nobody; what their arguments do has been done by then.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_VERBS_H
#define WEFT_TRANSFORM_VERBS_H

#include "Weft/Support/Diagnostics.h"

#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Module.h"

namespace weft {

/// Does any call of the module carry a verb's marker?
bool usesVerbs(const llvm::Module &M);

void rewriteVerbs(llvm::Module &M, DiagnosticSink &Sink);

} // namespace weft
#endif
