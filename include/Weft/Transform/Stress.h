//===- Stress.h - How does an ordinary C program test the split? --------------===//
//
// `stress=` turns every eligible function of a program that knows nothing of fibers into one, so that any
// program with a known output tests the compiler:
//
//   before  define i32 @f(i32 %x) { ... call i32 @g(...) ... call i32 %p(...) ... }
//   after   define internal cc77 i32 @f.stress(i32 %x) { ... }   the body, with suspensions injected
//           define i32 @f(i32 %x)                                runs a task of f.stress to its end
//
// Calls of one such function from another go straight to the body.  A call through a pointer asks the
// runtime whether the pointer is one of our entries, and then takes the body too; code outside the program
// (qsort, signal handlers) calls the entry.  A suspension happens when weft__stress_left says so.
//
// Functions that cannot be fibers are left alone: lib/Transform/StressChoice.h lists them.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_STRESS_H
#define WEFT_TRANSFORM_STRESS_H

#include "Weft/Support/Options.h"

#include "llvm/IR/Module.h"

namespace weft {

void stressModule(llvm::Module &M, StressMode Mode);
/// Behind the split: what an earlier call left in a frame must not pass for what this one stored.
void scribbleFrames(llvm::Module &M);

} // namespace weft
#endif
