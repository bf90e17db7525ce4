//===- Normalise.h - Which shape do the analyses and the split rely on? -----===//
//
// After normaliseModule:
//   - calls of `weft_suspend` are calls of the primitive `weft.suspend`;
//   - the only invokes of a fiber function are fiber calls, and plain functions have none of ours;
//   - `fiber main` is run by an ordinary `main`.
// After normaliseBody, in every fiber function:
//   - an object passed by value in memory is copied by the callee, as its first act;
//   - there is no indirectbr and no musttail;
//   - every fiber call ends its block, and its continuation has no other entry and no phi;
//   - blocks begin with lifetime.start and end behind lifetime.end;
//   - constant address arithmetic on static allocas stands in the block of its user.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_NORMALISE_H
#define WEFT_TRANSFORM_NORMALISE_H

#include "Weft/Support/Options.h"

#include "llvm/IR/Module.h"
#include "llvm/IR/PassManager.h"

namespace weft {

void normaliseModule(llvm::Module &M, const Options &O);

/// Of \p F's invokes only those of fibers stay: what else was invoked becomes a call.
void keepDestroyEdges(llvm::Function &F);

/// To be done before anything optimises \p F: gives it its own copies of by-value objects and a switch for
/// every computed goto.
void normaliseEntry(llvm::Function &F);
/// To be done last.
void normaliseBody(llvm::Function &F);

} // namespace weft
#endif
