//===- Marks.h - Which functions and calls of a module are fiber? ----------===//
//
// A mark is the calling convention that the front end gives to fiber function types, or the function
// attribute "weft-fiber" (docs/ir.md).  Reads only; a changed mark or a new function invalidates it.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_MARKS_H
#define WEFT_ANALYSIS_MARKS_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/PassManager.h"

#include <cstdint>
#include <optional>

namespace weft {

class FiberMarks {
public:
  explicit FiberMarks(llvm::Module &M);

  /// In module order, declarations included; the suspension primitive is not among them.
  llvm::ArrayRef<llvm::Function *> fibers() const { return Fibers.getArrayRef(); }
  bool isFiber(const llvm::Function *F) const { return Fibers.count(const_cast<llvm::Function *>(F)); }
  /// Bytes that `fiber_bound(N)` promises for \p F.
  std::optional<uint64_t> bound(const llvm::Function *F) const;

  void print(llvm::raw_ostream &OS) const;

private:
  llvm::SetVector<llvm::Function *> Fibers;
  llvm::DenseMap<const llvm::Function *, uint64_t> Bounds;
};

/// Is \p F marked?
bool isFiberFunction(const llvm::Function &F);
/// Bytes that are promised for what is behind the pointer that \p Call calls through.
std::optional<uint64_t> slotBound(const llvm::CallBase &Call);
/// Does \p Call carry a mark?  True for calls through pointers too.
bool isFiberCall(const llvm::CallBase &Call);
/// Is \p Call the suspension primitive?
bool isSuspend(const llvm::CallBase &Call);
/// Is \p Call a place where a task may give the machine stack back and go on at once?
bool isStackCheck(const llvm::CallBase &Call);
/// Is \p Call a place where a task ends for want of memory?
bool isNoMemory(const llvm::CallBase &Call);
/// The front end says that storage of variable length is made next.
bool isStorageMark(const llvm::CallBase &Call);
/// Is \p Call setjmp or one of its like?
bool returnsTwice(const llvm::CallBase &Call);
/// The label with a name of its own that the inline assembly \p Call defines, or nothing.  It can stand in
/// one place only, and parts repeat what their function says.
llvm::StringRef labelDefinedBy(const llvm::CallBase &Call);
/// May callers rely on the body of \p F that they see?  Not so for declarations and weak functions.
bool hasExactBody(const llvm::Function &F);
/// Has each file a copy of \p F, with frames laid out differently, of which the linker may take one for the
/// name?
bool isOneOfManyCopies(const llvm::Function &F);
/// May another function take \p F's name when a program is loaded, although its calls here are of this one?
bool isPreemptible(const llvm::Function &F);
/// Is one of both so: may \p F's name lead to another body than that of its calls here?
bool mayNameAnother(const llvm::Function &F);
/// Does \p F's name, as pointers and tasks have it, lead to the body and the frame that are here?
bool ownsName(const llvm::Function &F);

struct MarksPrinterPass : llvm::PassInfoMixin<MarksPrinterPass> {
  llvm::raw_ostream &OS;
  explicit MarksPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
