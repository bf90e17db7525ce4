//===- Slots.cpp - Which calls and stores go through a bounded slot? ---------===//
#include "Weft/Transform/Slots.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace weft;

namespace {

/// The number of bytes that \p Annotation promises, in decimal; empty when it is none of ours.
StringRef boundOf(const IntrinsicInst &Annotation) {
  auto *Text = dyn_cast<GlobalVariable>(Annotation.getArgOperand(1)->stripPointerCasts());
  auto *Data =
      Text && Text->hasInitializer() ? dyn_cast<ConstantDataSequential>(Text->getInitializer()) : nullptr;
  StringRef Value = Data && Data->isCString() ? Data->getAsCString() : "";
  return Value.consume_front(abi::BoundAnnotation) ? Value : "";
}

void markUse(User &U, Value &Address, StringRef Bytes) {
  if (auto *Step = dyn_cast<GetElementPtrInst>(&U)) {
    for (User *Further : Step->users())
      markUse(*Further, *Step, Bytes);
  } else if (auto *Load = dyn_cast<LoadInst>(&U)) {
    for (User *Called : Load->users())
      if (auto *Call = dyn_cast<CallBase>(Called);
          Call && Call->getCalledOperand() == Load && isFiberCall(*Call))
        Call->addFnAttr(Attribute::get(Call->getContext(), abi::BoundAttribute, Bytes));
  } else if (auto *Store = dyn_cast<StoreInst>(&U); Store && Store->getPointerOperand() == &Address) {
    if (isa<Function>(Store->getValueOperand()->stripPointerCasts()))
      Store->setMetadata(abi::BoundAttribute,
                         MDNode::get(Store->getContext(), MDString::get(Store->getContext(), Bytes)));
  }
}

} // namespace

void weft::readSlots(Module &M) {
  for (Function &F : M) {
    SmallVector<std::pair<IntrinsicInst *, StringRef>, 4> Annotations;
    for (Instruction &I : instructions(F))
      if (auto *Annotation = dyn_cast<IntrinsicInst>(&I);
          Annotation && Annotation->getIntrinsicID() == Intrinsic::ptr_annotation)
        if (StringRef Bytes = boundOf(*Annotation); !Bytes.empty())
          Annotations.push_back({Annotation, Bytes});
    for (auto [Annotation, Bytes] : Annotations) {
      for (User *U : Annotation->users())
        markUse(*U, *Annotation, Bytes);
      Annotation->replaceAllUsesWith(Annotation->getArgOperand(0));
      Annotation->eraseFromParent();
    }
  }
}
