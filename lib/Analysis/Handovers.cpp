//===- Handovers.cpp - Where does a ramp hand over to the resume part? ------===//
//
// 1. For each call that may suspend: count the instructions that control can reach behind it without a
//    cleanup of a destroyed frame; stop counting at the limit, so that the cost is linear in the points.
// 2. What the ramp still reaches and a resume reaches too, stands twice.  What of it is in a loop without a
//    point counts several times: it is unrolled or vectorised later, and runs for longer than a handover
//    does.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/Handovers.h"

#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

unsigned weft::codeWeight(const Instruction &I) {
  if (isa<PHINode>(I) || I.isTerminator() || isa<IntrinsicInst>(I))
    return isa<MemIntrinsic>(I);
  auto *Call = dyn_cast<CallBase>(&I);
  return Call && !isFiberCall(*Call) ? 4 : 1;
}

static bool isLarger(const BasicBlock *From, unsigned Limit) {
  unsigned Instructions = 0;
  walkNormalEdges(From, [&](const BasicBlock &BB) {
    if (Instructions > Limit)
      return false;
    for (const Instruction &I : BB)
      Instructions += codeWeight(I);
    return true;
  });
  return Instructions > Limit;
}

/// Blocks of a ramp that ends at each of \p Ends.
static SmallVector<const BasicBlock *, 16> rampBlocks(const FiberBody &Body,
                                                      const SmallPtrSetImpl<const BasicBlock *> &Ends) {
  SmallVector<const BasicBlock *, 16> Blocks;
  walkNormalEdges(&Body.F->getEntryBlock(), [&](const BasicBlock &BB) {
    Blocks.push_back(&BB);
    return !Ends.count(&BB);
  });
  return Blocks;
}

/// Loops that run for a while before the next point.
static SmallPtrSet<const BasicBlock *, 16> blocksInPlainLoops(const FiberBody &Body) {
  const DominatorTree Tree(*Body.F);
  const LoopInfo Loops(Tree);
  SmallPtrSet<const Loop *, 8> WithPoint;
  for (const SuspensionPoint &P : Body.Points)
    for (const Loop *L = Loops.getLoopFor(P.Call->getParent()); L && WithPoint.insert(L).second;)
      L = L->getParentLoop();
  SmallPtrSet<const BasicBlock *, 16> Blocks;
  for (const BasicBlock &BB : *Body.F)
    if (const Loop *L = Loops.getLoopFor(&BB); L && !WithPoint.count(L))
      Blocks.insert(&BB);
  return Blocks;
}

static unsigned weightInBoth(const FiberBody &Body, ArrayRef<const BasicBlock *> InRamp,
                             const DenseSet<const BasicBlock *> &AfterResume) {
  constexpr unsigned InPlainLoop = 4;
  const SmallPtrSet<const BasicBlock *, 16> PlainLoops = blocksInPlainLoops(Body);
  unsigned Weight = 0;
  for (const BasicBlock *BB : InRamp)
    if (AfterResume.count(BB))
      for (const Instruction &I : *BB)
        Weight += codeWeight(I) * (PlainLoops.count(BB) ? InPlainLoop : 1);
  return Weight;
}

Handovers weft::chooseHandovers(const FiberBody &Body, const MustSuspend &Certain) {
  Handovers Chosen{false, BitVector(Body.Points.size())};
  SmallPtrSet<const BasicBlock *, 16> Ends;
  for (const SuspensionPoint &P : Body.Points) {
    if (P.OnlyInDestroy)
      continue;
    bool IsEnd = Certain.endsRamp(P);
    bool IsKnown = P.Kind != CallKind::StackCheck && P.Kind != CallKind::Reserved;
    if (!IsEnd && IsKnown && isLarger(P.Continuation, MostBehindCall))
      Chosen.AtPoint.set(P.Index);
    if (IsEnd || Chosen.AtPoint.test(P.Index))
      Ends.insert(P.Call->getParent());
  }
  Chosen.AtEntry = weightInBoth(Body, rampBlocks(Body, Ends), Body.behindResumes()) > MostTwice;
  return Chosen;
}

PreservedAnalyses HandoversPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  MustSuspend Certain(Colours);
  for (Function *F : Colours.bottomUp()) {
    FiberBody Body = readBody(*F, Colours);
    Handovers Chosen = chooseHandovers(Body, Certain);
    OS << "weft-handovers: " << F->getName() << (Chosen.AtEntry ? " at entry" : "") << "\n";
    for (unsigned Point : Chosen.AtPoint.set_bits())
      OS << "  behind " << Point << "\n";
  }
  return PreservedAnalyses::all();
}
