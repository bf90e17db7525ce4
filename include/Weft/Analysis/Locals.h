//===- Locals.h - Which locals in memory must lie in the frame? -------------===//
//
// Answers for every static alloca: does its content or its address have to survive a suspension, at which
// points, and in which blocks are its bytes in use.  Two ways to know that it is in use:
//
//   does not escape   all accesses are visible: its content is live between a write and a later read
//   escapes           it is alive from its first use to its lifetime.end; without an end, for ever
//
// Also finds dynamic allocas (VLA, alloca) that are alive at a point.
//
// Relies on normalised bodies: blocks end behind lifetime.end and begin with lifetime.start, and constant
// address arithmetic on allocas stands in the block of its user.  Invalidated by any change of the function.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_LOCALS_H
#define WEFT_ANALYSIS_LOCALS_H

#include "Weft/Analysis/Crossings.h"

#include "llvm/IR/Instructions.h"

namespace weft {

struct Local {
  llvm::AllocaInst *Alloca;
  uint64_t Bytes;
  llvm::Align Alignment;
  bool InFrame;                          ///< else it stays on the machine stack of each part
  bool SpansPoint;                       ///< its lifetime markers enclose a point; they must go
  llvm::BitVector Occupied;              ///< blocks in which its bytes are in use
  llvm::SmallVector<unsigned, 4> Points; ///< points at which its bytes are in use
};

struct Locals {
  llvm::SmallVector<Local, 0> Statics;
  /// Dynamic allocas and saved stack pointers that are alive at a point.
  llvm::SmallVector<llvm::Instruction *, 0> CrossingDynamics;

  const Local *find(const llvm::AllocaInst *A) const;
};

Locals readLocals(const FiberBody &Body, const Crossings &Values, const BlockNumbers &Numbers);

struct LocalsPrinterPass : llvm::PassInfoMixin<LocalsPrinterPass> {
  llvm::raw_ostream &OS;
  explicit LocalsPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
