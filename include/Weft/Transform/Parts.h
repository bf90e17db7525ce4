//===- Parts.h - Which functions and records does a fiber function become? --===//
//
// Names, types and attributes of the parts (docs/ir.md).  Declares; the bodies are Split's.
//
//   f.ramp     {result, i1 suspended}(task, frame, arguments...), or i32 (Analysis/StatusRamps.cpp)
//   f.resume   resume part of every suspension point
//   f.destroy  destroy part of every point with cleanups
//   f.return   where an arena callee's end arrives: frees its frame, goes on in f.resume
//   f.start    where a task rooted at f begins
//   f.sites    one record per suspension point
//   f.fiber    descriptor
//   f.plain    the function itself, when it never suspends
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_PARTS_H
#define WEFT_TRANSFORM_PARTS_H

#include "llvm/IR/Function.h"
#include "llvm/IR/GlobalVariable.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"

namespace weft {

/// `f` in the parts' names: without \01; the entry's is `main`.
std::string partName(const llvm::Function &F, llvm::StringRef Suffix);

/// Before: fiber functions, and perhaps definitions with the names of their parts, which a run on another
/// file made of its functions of these names before the files were linked.  After: those are internal under
/// other names.
void setAsideOtherParts(llvm::Module &M);

/// {T, i1}, or i1 for void.
llvm::Type *rampResult(llvm::Type *Result);
llvm::FunctionType *rampType(llvm::FunctionType *Ty);
/// \p Ramp ends at \p B, without having suspended, with \p Result; null: of void.
void returnFromRamp(llvm::IRBuilder<> &B, llvm::Function &Ramp, llvm::Value *Result);

/// The ramp of \p F, declared if need be; the first time it may be one that returns a status.
llvm::Function *declareRamp(llvm::Function &F, bool ReturnsStatus = false);
/// The descriptor of \p F, declared if need be.
llvm::GlobalVariable *declareDescriptor(llvm::Function &F);
/// Gives \p G the alignment of a pointer: large constants would get more, and leave holes between them.
void alignAsRecord(llvm::GlobalVariable &G);
/// An internal part with the attributes that suit a copy of \p F's code.
llvm::Function *createPart(llvm::Function &F, llvm::StringRef Suffix, llvm::FunctionType *Ty);
/// The linkage of symbols that other translation units may name.
void copyLinkage(const llvm::Function &F, llvm::GlobalObject &To);

/// Attributes for a call of a ramp that replaces \p Call.
llvm::AttributeList rampCallAttributes(const llvm::CallBase &Call);
/// Attributes of a part made from \p F's code; \p Shift parameters stand before F's own, or none of F's
/// parameters are kept (\p Shift < 0).
llvm::AttributeList partAttributes(const llvm::Function &F, int Shift);

} // namespace weft
#endif
