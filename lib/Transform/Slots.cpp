//===- Slots.cpp - Which calls and loads go through a slot? ------------------===//
#include "Weft/Transform/Slots.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Operator.h"

using namespace llvm;
using namespace weft;

namespace {

/// What one annotation says; both empty when it is none of ours.
struct Said {
  StringRef Bytes; ///< promised, in decimal
  StringRef Slot;  ///< `record.field`

  explicit operator bool() const { return !Bytes.empty() || !Slot.empty(); }
};

Said read(const Value *Text) {
  auto *Global = dyn_cast<GlobalVariable>(Text->stripPointerCasts());
  auto *Data = Global && Global->hasInitializer() ? dyn_cast<ConstantDataSequential>(Global->getInitializer())
                                                  : nullptr;
  StringRef Value = Data && Data->isCString() ? Data->getAsCString() : "";
  if (Value.consume_front(abi::BoundAnnotation))
    return {Value, ""};
  if (Value.consume_front(abi::SlotAnnotation))
    return {"", Value};
  return {};
}

void markCall(CallBase &Call, const Said &S) {
  if (!S.Bytes.empty())
    Call.addFnAttr(Attribute::get(Call.getContext(), abi::BoundAttribute, S.Bytes));
  if (!S.Slot.empty())
    Call.addFnAttr(Attribute::get(Call.getContext(), abi::TraitAttribute, S.Slot));
}

/// \p U uses the annotated place: as it is, one of its elements, or further annotated.
void markUse(User &U, const Said &S) {
  auto *Further = dyn_cast<IntrinsicInst>(&U);
  if (isa<GEPOperator>(U) || (Further && Further->getIntrinsicID() == Intrinsic::ptr_annotation)) {
    for (User *Next : U.users())
      markUse(*Next, S);
    return;
  }
  auto *Load = dyn_cast<LoadInst>(&U);
  if (!Load)
    return;
  if (!S.Slot.empty())
    Load->setMetadata(abi::SlotMetadata, MDNode::get(U.getContext(), MDString::get(U.getContext(), S.Slot)));
  for (User *Called : Load->users())
    if (auto *Call = dyn_cast<CallBase>(Called);
        Call && Call->getCalledOperand() == Load && isFiberCall(*Call))
      markCall(*Call, S);
}

void readAnnotations(Function &F) {
  SmallVector<std::pair<IntrinsicInst *, Said>, 4> Annotations;
  for (Instruction &I : instructions(F))
    if (auto *A = dyn_cast<IntrinsicInst>(&I); A && (A->getIntrinsicID() == Intrinsic::ptr_annotation ||
                                                     A->getIntrinsicID() == Intrinsic::var_annotation))
      if (Said S = read(A->getArgOperand(1)))
        Annotations.push_back({A, S});
  for (auto [A, S] : Annotations) {
    bool IsPlace = A->getIntrinsicID() == Intrinsic::ptr_annotation;
    for (User *U : IsPlace ? A->users() : A->getArgOperand(0)->stripPointerCasts()->users())
      markUse(*U, S);
  }
  for (auto [A, S] : Annotations) {
    if (!A->getType()->isVoidTy())
      A->replaceAllUsesWith(A->getArgOperand(0));
    A->eraseFromParent();
  }
}

} // namespace

void weft::readSlots(Module &M) {
  for (Function &F : M)
    readAnnotations(F);
  auto *List = M.getGlobalVariable("llvm.global.annotations");
  auto *Entries = List && List->hasInitializer() ? dyn_cast<ConstantArray>(List->getInitializer()) : nullptr;
  for (unsigned I = 0, E = Entries ? Entries->getNumOperands() : 0; I != E; ++I) {
    auto *Entry = dyn_cast<ConstantStruct>(Entries->getOperand(I));
    auto *Global = Entry ? dyn_cast<GlobalVariable>(Entry->getOperand(0)->stripPointerCasts()) : nullptr;
    if (Said S = Global ? read(Entry->getOperand(1)) : Said())
      for (User *U : Global->users())
        markUse(*U, S);
  }
}

bool weft::usesSlots(const Module &M) {
  return any_of(M, [](const Function &F) {
    return F.isIntrinsic() && !F.use_empty() &&
           (F.getIntrinsicID() == Intrinsic::ptr_annotation ||
            F.getIntrinsicID() == Intrinsic::var_annotation);
  });
}

void weft::forgetSlots(Module &M) {
  for (StringRef List : {StringRef(abi::SlotList), StringRef(abi::OpeningList), StringRef(abi::InstallList)})
    if (NamedMDNode *Node = M.getNamedMetadata(List))
      Node->eraseFromParent();
  for (Function &F : M)
    for (Instruction &I : instructions(F))
      if (isa<LoadInst>(I) && I.hasMetadata())
        I.setMetadata(abi::SlotMetadata, nullptr);
}
