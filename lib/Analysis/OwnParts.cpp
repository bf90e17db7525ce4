//===- OwnParts.cpp - Which points have a resume part of their own? ---------===//
//
// 1. Functions of few points: each part is made from a copy of the whole body.  2. Not a point that a resume
// at it may come to again, so that no loop stands twice; nor one where the ramp hands over, because it calls
// the common part; nor stack checks, which are rare.  3. Of these, those with little code behind them.  4.
// One point alone has the common part to itself.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/OwnParts.h"

#include "Weft/Analysis/Results.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/CFG.h"

using namespace llvm;
using namespace weft;

static bool hasLittleBehind(const FiberBody &Body, const SuspensionPoint &P) {
  DenseSet<const BasicBlock *> Behind = Body.reachable({P.Continuation});
  if (Behind.count(P.Call->getParent()))
    return false;
  unsigned Instructions = 0;
  for (const BasicBlock *BB : Behind)
    for (const Instruction &I : *BB)
      Instructions += codeWeight(I);
  return Instructions <= MostInOwnPart;
}

static const SuspensionPoint *pointOf(const FiberBody &Body, const Instruction &I) {
  auto At = find_if(Body.Points, [&](const SuspensionPoint &P) { return P.Call == &I; });
  return At == Body.Points.end() ? nullptr : &*At;
}

/// May \p I, which is no point, move the top of the task's arena?
static bool mayUseArena(const Instruction &I) {
  auto *Call = dyn_cast<CallBase>(&I);
  const Function *Callee = Call ? Call->getCalledFunction() : nullptr;
  return Callee && Callee->getName().starts_with("weft__") && !mutated("kept-frame-covered");
}

/// The first point behind \p P, when there is one way there and nothing on it touches the arena.
static const SuspensionPoint *straightBehind(const FiberBody &Body, const SuspensionPoint &P) {
  SmallPtrSet<const BasicBlock *, 4> Seen;
  for (const BasicBlock *BB = P.Continuation; BB && Seen.insert(BB).second; BB = BB->getSingleSuccessor())
    for (const Instruction &I : *BB) {
      const SuspensionPoint *Next = pointOf(Body, I);
      if (Next && Next->Kind != CallKind::StackCheck)
        return Next;
      if (!Next && mayUseArena(I))
        return nullptr;
    }
  return nullptr;
}

/// The call that gets the frame of \p P's callee.  It needs no stack check: a callee that has suspended ends
/// above the driver's part of the machine stack.
static const SuspensionPoint *keepsFrameFor(const FiberBody &Body, const SuspensionPoint &P) {
  if (P.Kind != CallKind::Arena || !P.callee())
    return nullptr;
  std::optional<ResultPlace> Result = resultPlace(P.Call->getType(), P.Call->getDataLayout());
  if (Result && !Result->InValue) // the frame is read first
    return nullptr;
  const SuspensionPoint *Next = straightBehind(Body, P);
  if (!Next || Next->Kind != CallKind::Arena || Next->callee() != P.callee() || Next->OnlyInDestroy ||
      Body.reachable({Next->Continuation}).count(Next->Call->getParent()))
    return nullptr;
  return Next;
}

OwnParts weft::chooseOwnParts(const FiberBody &Body, const Handovers &RampEnds, bool Optimises) {
  OwnParts Chosen{BitVector(Body.Points.size()), DenseMap<unsigned, unsigned>()};
  unsigned Entered = count_if(Body.Points, [](const SuspensionPoint &P) { return !P.OnlyInDestroy; });
  if (!Optimises || Entered < 2 || Entered > MostPointsForOwnParts || RampEnds.AtEntry ||
      Body.F->hasOptNone())
    return Chosen;
  for (const SuspensionPoint &P : Body.Points) {
    if (P.OnlyInDestroy || P.Kind == CallKind::StackCheck || RampEnds.AtPoint.test(P.Index) ||
        !hasLittleBehind(Body, P))
      continue;
    Chosen.Points.set(P.Index);
    if (const SuspensionPoint *Next = keepsFrameFor(Body, P))
      Chosen.KeptFrames[P.Index] = Next->Index;
  }
  return Chosen;
}
