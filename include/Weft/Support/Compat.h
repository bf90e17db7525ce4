//===- Compat.h - How do LLVM 19 and 22 differ? ----------------------------===//
//
// The only place outside Support/ClangCompat.h that tests LLVM_VERSION_MAJOR.  Each function is the newer
// interface spelled for both.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_SUPPORT_COMPAT_H
#define WEFT_SUPPORT_COMPAT_H

#include "llvm/Config/llvm-config.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Intrinsics.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#if LLVM_VERSION_MAJOR >= 22
#include "llvm/Plugins/PassPlugin.h"
#else
#include "llvm/Passes/PassPlugin.h"
#endif

#if LLVM_VERSION_MAJOR < 19 || LLVM_VERSION_MAJOR > 22
#error "Weft is built with LLVM 19 ... 22"
#endif

namespace weft::compat {

/// The description of our passes for `opt` and `ld.lld`.
inline llvm::PassPluginLibraryInfo passPlugin(const char *Name, const char *Version,
                                              void (*Register)(llvm::PassBuilder &)) {
#if LLVM_VERSION_MAJOR >= 22
  return {LLVM_PLUGIN_API_VERSION, Name, Version, Register, nullptr};
#else
  return {LLVM_PLUGIN_API_VERSION, Name, Version, Register};
#endif
}

/// Does operand \p Index of \p Call keep its pointer to itself?
inline bool doesNotCapture(const llvm::CallBase &Call, unsigned Index) {
  return Call.doesNotCapture(Index);
}

/// The attribute that says so of a parameter.
inline llvm::Attribute noCapture(llvm::LLVMContext &C) {
#if LLVM_VERSION_MAJOR >= 21
  return llvm::Attribute::getWithCaptureInfo(C, llvm::CaptureInfo::none());
#else
  return llvm::Attribute::get(C, llvm::Attribute::NoCapture);
#endif
}

/// What InlineCost takes off for the last call of a function: a target's own answer only on processors for
/// graphics.
inline constexpr int LastCallBonus = 15000;

/// Does code at -O0 lose a result of an asm goto where it has jumped?  Seen with 19, not with 22.
inline constexpr bool LosesResultsOfAsmGoto = LLVM_VERSION_MAJOR < 22;

/// Does clang pass an __int128 as two words on x86-64?
inline constexpr bool SplitsInt128 = LLVM_VERSION_MAJOR < 20;

/// The first place of \p BB where an ordinary instruction may stand.
inline llvm::BasicBlock::iterator bodyBegin(llvm::BasicBlock &BB) {
  return BB.getFirstInsertionPt();
}

/// The pointer that a lifetime marker speaks of.
inline llvm::Value *lifetimePointer(const llvm::IntrinsicInst &Marker) {
  return Marker.getArgOperand(Marker.arg_size() - 1);
}

} // namespace weft::compat
#endif
