//===- Jumps.cpp - May a ramp end with a jump to that of its callee? --------===//
#include "Weft/Analysis/Jumps.h"

#include "Weft/Analysis/Results.h"

#include "llvm/IR/InstIterator.h"

using namespace llvm;
using namespace weft;

/// Do arguments and result of a ramp of \p Ty travel in registers everywhere?  Only then can every target
/// jump.
static bool fitsInRegisters(FunctionType *Ty, const DataLayout &DL) {
  const unsigned Most = DL.getPointerSize() < 8 ? 2 : 4; // besides task and frame
  std::optional<ResultPlace> Result = resultPlace(Ty->getReturnType(), DL);
  return Ty->getNumParams() <= Most && (!Result || Result->InValue) && all_of(Ty->params(), [&](Type *Param) {
           return (Param->isIntegerTy() || Param->isPointerTy()) &&
                  DL.getTypeStoreSize(Param) <= DL.getPointerSize();
         });
}

bool weft::mayJump(const Function &F) {
  return !F.hasOptNone() && fitsInRegisters(F.getFunctionType(), F.getDataLayout()) &&
         none_of(instructions(F), [](const Instruction &I) {
           auto *Object = dyn_cast<AllocaInst>(&I);
           return Object && !Object->isStaticAlloca();
         });
}

bool weft::rampMayJump(const Function &F, const Locals &Memory) {
  return mayJump(F) && all_of(Memory.Statics, [](const Local &L) { return L.InFrame; });
}

FiberBody weft::withoutOwnStackChecks(const FiberBody &Body) {
  FiberBody Fewer{Body.F, {}};
  for (const SuspensionPoint &P : Body.Points) {
    assert((P.Kind != CallKind::StackCheck || P.Index + 1 < Body.Points.size()) &&
           "a check stands before a call");
    if (P.Kind == CallKind::StackCheck && Body.Points[P.Index + 1].callee() == Body.F)
      continue;
    Fewer.Points.push_back(P);
    Fewer.Points.back().Index = Fewer.Points.size() - 1;
  }
  return Fewer;
}
