//===- StatusRamps.cpp - Which ramps return what a resume part does? ----------===//
//
// The ramp of a function that certainly suspends never has a result.  Where all of its callers are known, it
// may return WEFT_SUSPENDED, and a resume part that calls it behind its last point ends with a jump to it.
//
// 1. Take the functions of which that is true, and which a resume part calls.  2. Where one ramp jumps to
// another (Jumps.h), which saves machine stack, both must be of one kind: remove the one that is in, until
// none is left.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/FiberCalls.h"
#include "Weft/Analysis/Plan.h"

using namespace llvm;
using namespace weft;

namespace {

/// A ramp that ends with a jump to another one.
struct RampJump {
  const Function *From, *To;
};

} // namespace

/// Callees of the points of \p Body to which a resume leads.
static SmallVector<const Function *, 8> calleesBehindResumes(const FiberBody &Body) {
  const DenseSet<const BasicBlock *> AfterResume = Body.behindResumes();
  SmallVector<const Function *, 8> Callees;
  for (const SuspensionPoint &P : Body.Points)
    if (P.callee() && AfterResume.count(P.Call->getParent()))
      Callees.push_back(P.callee());
  return Callees;
}

/// Callees of the points that end a ramp of \p Body, which goes no further.
static SmallVector<const Function *, 8> calleesThatEndRamp(const FiberBody &Body,
                                                           const MustSuspend &Certain) {
  DenseMap<const BasicBlock *, const SuspensionPoint *> Ends;
  for (const SuspensionPoint &P : Body.Points)
    if (Certain.endsRamp(P))
      Ends[P.Call->getParent()] = &P;
  SmallVector<const Function *, 8> Callees;
  walkNormalEdges(&Body.F->getEntryBlock(), [&](const BasicBlock &BB) {
    const SuspensionPoint *End = Ends.lookup(&BB);
    if (End && Certain.contains(End->callee()))
      Callees.push_back(End->callee());
    return !End;
  });
  return Callees;
}

void ModulePlan::chooseStatusRamps() {
  SmallVector<RampJump, 16> Jumps;
  for (const auto &[F, Fiber] : Plans) {
    for (const Function *Callee : calleesBehindResumes(Fiber.Body))
      if (Certain.contains(Callee) && !plan(Callee)->RampEnds.any() && !Callee->hasOptNone() &&
          isCalledOrMade(*Callee))
        StatusRamps.insert(Callee);
    if (!Fiber.RampMayJump)
      continue;
    for (const Function *Callee : calleesThatEndRamp(Fiber.Body, Certain))
      if (Callee->getFunctionType() == F->getFunctionType() && !plan(Callee)->RampEnds.any())
        Jumps.push_back({F, Callee});
  }
  for (bool Changes = true; Changes;) {
    Changes = false;
    for (const RampJump &Jump : reverse(Jumps)) // callers first
      if (returnsStatus(Jump.From) != returnsStatus(Jump.To))
        Changes |= StatusRamps.erase(Jump.From) || StatusRamps.erase(Jump.To);
  }
}
