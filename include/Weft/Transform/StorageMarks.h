//===- StorageMarks.h - Which cleanups are pending at an alloca? ------------===//
//
// What the front end marked (Frontend/StorageMarks.h), brought to where inlining and clean-ups leave it in
// peace:
//
//   before   invoke void @weft.storage_mark(i32 1) to label %next unwind label %pad  ...  %a = alloca i8, i64
//   %n after    invoke void @weft.storage_mark(i32 1) to label %here unwind label %pad       here: %a =
//   alloca i8, i64 %n,
//                                                                                    !weft.storage
//
// and a call likewise, where nothing is pending.  Where marks and allocas of a function do not agree there
// are none.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_STORAGEMARKS_H
#define WEFT_TRANSFORM_STORAGEMARKS_H

#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"

namespace weft {

/// \p M is as the front end left it.
void placeStorageMarks(llvm::Module &M);

/// The mark of \p A; null: none.
llvm::CallBase *storageMark(llvm::AllocaInst &A);

/// Calls \p Callee right before \p At, with the unwind edge of \p Edge (null: none).
void callBefore(llvm::Instruction &At, llvm::FunctionCallee Callee, llvm::ArrayRef<llvm::Value *> Arguments,
                const llvm::InvokeInst *Edge, const llvm::DebugLoc &Loc);

/// Removes all.
void dropStorageMarks(llvm::Module &M);

} // namespace weft
#endif
