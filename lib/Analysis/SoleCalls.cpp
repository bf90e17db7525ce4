//===- SoleCalls.cpp - Which fiber functions return to one place only? ------===//
//
// 1. Functions that may be behind a pointer, or that a promise of size speaks of, have a frame as others
// expect it.  2. Of the rest, those of which nothing but one call knows, with a frame in the caller's.  3.
// Not where that call may run while its frame is destroyed: the runtime finds a handler that suspends there
// by its frame (runtime/core/destroy.c), which has to be another one than its callees' and its caller's.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/SoleCalls.h"

#include "Weft/Analysis/FiberCalls.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/CFG.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"

using namespace llvm;
using namespace weft;

namespace {

/// Functions that pointers or promises name, in metadata too.
DenseSet<const Function *> namedElsewhere(const Module &M, const FiberMarks &Marks,
                                          const Colouring &Colours) {
  DenseSet<const Function *> Named;
  for (const SlotState &Slot : slotStates(M))
    Named.insert(Slot.Stored.begin(), Slot.Stored.end());
  if (const NamedMDNode *Installs = M.getNamedMetadata(abi::InstallList))
    for (const MDNode *Install : Installs->operands())
      Named.insert(mdconst::dyn_extract_or_null<Function>(Install->getOperand(0)));
  for (Function *F : Marks.fibers())
    for (Instruction &I : instructions(*F))
      if (auto *Call = dyn_cast<CallBase>(&I); Call && !Call->getCalledFunction() && isFiberCall(*Call))
        for (const Function *Behind : Colours.implementers(*Call))
          Named.insert(Behind);
  return Named;
}

/// May \p Call run in the destroy part of its function?
bool isInCleanup(const CallBase &Call) {
  SmallVector<const BasicBlock *, 16> Work;
  SmallPtrSet<const BasicBlock *, 16> Seen;
  for (const BasicBlock &BB : *Call.getFunction())
    if (BB.isLandingPad() && Seen.insert(&BB).second)
      Work.push_back(&BB);
  while (!Work.empty())
    for (const BasicBlock *Next : successors(Work.pop_back_val()))
      if (Seen.insert(Next).second)
        Work.push_back(Next);
  return Seen.count(Call.getParent());
}

const CallBase *soleCall(const Function &F, const Colouring &Colours) {
  if (!isOnlyCalled(F) || F.use_empty() || !(F.hasOneUse() || mutated("called-twice-is-sole")))
    return nullptr;
  auto *Call = cast<CallBase>(F.use_begin()->getUser());
  bool IsHere =
      Call->getCalledFunction() == &F && isFiberCall(*Call) && isFiberFunction(*Call->getFunction());
  return IsHere && Colours.kind(*Call) == CallKind::Embedded && !isInCleanup(*Call) ? Call : nullptr;
}

} // namespace

SoleCalls::SoleCalls(const Module &M, const FiberMarks &Marks, const Colouring &Colours) {
  DenseSet<const Function *> Named = namedElsewhere(M, Marks, Colours);
  for (const Function *F : Colours.bottomUp())
    if (!Named.count(F) && !Marks.bound(F))
      if (const CallBase *Call = soleCall(*F, Colours))
        Calls[F] = Call;
}
