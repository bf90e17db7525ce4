//===- MustSuspend.cpp - Which calls certainly suspend? ----------------------===//
//
// Greatest fixed point over the call graph, so that a recursion whose every leaf suspends is in it:
//
// 1. Assume it of all functions with a body here.  2. Remove those with a way from entry to return on which
// there is neither the primitive nor a call of a member.  3. Look again at the callers of what has been
// removed.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/MustSuspend.h"

#include "Weft/Support/Mutation.h"

#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

namespace {

/// What the calls of a block say: it suspends, or does if one of these functions must.
struct BlockCalls {
  bool Suspends = false;
  SmallVector<const Function *, 1> Callees;
};
using BodyCalls = DenseMap<const BasicBlock *, BlockCalls>;

BodyCalls readCalls(const Function &F) {
  BodyCalls Calls;
  for (const BasicBlock &BB : F)
    for (const Instruction &I : BB) {
      auto *Call = dyn_cast<CallBase>(&I);
      if (!Call || !isFiberCall(*Call))
        continue;
      if (isSuspend(*Call))
        Calls[&BB].Suspends = true;
      else if (const Function *Callee = Call->getCalledFunction(); Callee && hasExactBody(*Callee))
        Calls[&BB].Callees.push_back(Callee);
    }
  return Calls;
}

/// Is there a way to the end on which nothing certainly suspends?
bool mayEndAtOnce(const Function &F, const BodyCalls &Calls, const DenseSet<const Function *> &Members) {
  if (mutated("must-suspend-guessed"))
    return false;
  auto Suspends = [&](const BasicBlock &BB) {
    auto At = Calls.find(&BB);
    return At != Calls.end() &&
           (At->second.Suspends ||
            any_of(At->second.Callees, [&](const Function *Callee) { return Members.count(Callee); }));
  };
  bool Ends = false;
  walkNormalEdges(&F.getEntryBlock(), [&](const BasicBlock &BB) {
    if (Ends || Suspends(BB))
      return false;
    Ends = isa<ReturnInst>(BB.getTerminator());
    return true;
  });
  return Ends;
}

} // namespace

MustSuspend::MustSuspend(const Colouring &Colours) {
  DenseMap<const Function *, BodyCalls> Calls;
  DenseMap<const Function *, SmallVector<const Function *, 4>> Callers;
  for (const Function *F : Colours.bottomUp()) {
    if (!hasExactBody(*F))
      continue;
    Members.insert(F);
    BodyCalls &Own = Calls[F] = readCalls(*F);
    for (const auto &[BB, At] : Own)
      for (const Function *Callee : At.Callees)
        Callers[Callee].push_back(F);
  }
  SmallVector<const Function *, 16> Work(Colours.bottomUp().rbegin(), Colours.bottomUp().rend());
  while (!Work.empty()) {
    const Function *F = Work.pop_back_val();
    if (!Members.count(F) || !mayEndAtOnce(*F, Calls[F], Members))
      continue;
    Members.erase(F);
    append_range(Work, Callers.lookup(F));
  }
}

PreservedAnalyses MustSuspendPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  MustSuspend Certain(Colours);
  for (const Function *F : Colours.bottomUp())
    if (Certain.contains(F))
      OS << "weft-must-suspend: " << F->getName() << "\n";
  return PreservedAnalyses::all();
}
