//===- Colouring.h - Which fiber functions may suspend, and where does each callee's frame lie? -===//
//
// A fiber function may suspend if it holds the suspension primitive, or calls a fiber function that may
// suspend or that is not known here.  Every other one stays an ordinary function with an empty frame.
// For each fiber call of a body the answer says where the callee's frame lies:
//
//   Plain     the callee cannot suspend: an ordinary call
//   Suspend   the primitive itself: no frame
//   StackCheck a place before a call of kind Arena: suspends only when the machine stack is used up
//   NoMemory  a place where the task ends as if destroyed there
//   Embedded  inside the caller's frame; the callee's layout is known
//   Bounded   inside the caller's frame; the callee promises `fiber_bound(N)` bytes
//   Closed    behind a pointer that can only be one of some functions (Callees.h): inside the caller's frame
//   Reserved  behind another pointer, or a promise that nobody here can check: inside the caller's frame as
//   far
//             as the largest known implementer; larger ones are taken from the task's arena
//   Arena     taken from the task's arena: callee unknown here, or the call closes a cycle
//
// Reads only; any change of a call or a linkage invalidates it.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_COLOURING_H
#define WEFT_ANALYSIS_COLOURING_H

#include "Weft/Analysis/Callees.h"
#include "Weft/Analysis/Marks.h"

#include "llvm/ADT/DenseSet.h"

namespace weft {

enum class CallKind { Plain, Suspend, StackCheck, NoMemory, Embedded, Bounded, Closed, Reserved, Arena };

llvm::StringRef callKindName(CallKind Kind);

/// Has the callee of such a call a frame of its own somewhere?
inline bool hasCallee(CallKind Kind) {
  return Kind >= CallKind::Embedded;
}

/// May its frame come from the arena?
inline bool mayUseArena(CallKind Kind) {
  return Kind == CallKind::Reserved || Kind == CallKind::Arena;
}

struct CallEdge {
  llvm::CallBase *Call;
  llvm::Function *Callee;
};

/// The calls that lead from a function back to itself, in order.
using CallCycle = llvm::SmallVector<CallEdge, 4>;

class Colouring {
public:
  Colouring(llvm::Module &M, const FiberMarks &Marks);

  bool maySuspend(const llvm::Function *F) const { return Suspending.count(F); }
  /// Where the frame of \p Call's callee lies; \p Call is a fiber call.
  CallKind kind(const llvm::CallBase &Call) const;
  /// Of a call through a pointer: the functions that may be behind it and whose frames are reserved; those
  /// that would close a cycle are not among them.
  llvm::SmallVector<llvm::Function *, 4> implementers(const llvm::CallBase &Call) const;
  /// Defined functions that may suspend, embedded callees before their callers.
  llvm::ArrayRef<llvm::Function *> bottomUp() const { return BottomUp.getArrayRef(); }
  /// One cycle per call that closes one; those through pointers only where the slot is known.
  llvm::ArrayRef<CallCycle> cycles() const { return Cycles; }

  void print(llvm::raw_ostream &OS) const;

private:
  llvm::SmallVector<CallEdge, 8> edges(llvm::Function &F) const;
  void findImplementers();
  void findSuspending();
  void orderBottomUp(llvm::Function *Root);

  const FiberMarks &Marks;
  llvm::DenseSet<const llvm::Function *> Suspending;
  llvm::DenseSet<const llvm::CallBase *> Closing;
  llvm::DenseMap<llvm::FunctionType *, llvm::SmallVector<llvm::Function *, 4>> AddressTaken;
  llvm::DenseSet<std::pair<const llvm::CallBase *, const llvm::Function *>> ClosingThroughPointer;
  /// Calls with an implementer among those.
  llvm::DenseSet<const llvm::CallBase *> PartlyClosing;
  llvm::SetVector<llvm::Function *> BottomUp;
  llvm::SmallVector<CallCycle, 0> Cycles;
};

struct ColouringPrinterPass : llvm::PassInfoMixin<ColouringPrinterPass> {
  llvm::raw_ostream &OS;
  explicit ColouringPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
