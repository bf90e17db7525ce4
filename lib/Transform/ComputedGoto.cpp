//===- ComputedGoto.cpp - How does a label's address survive the split? -----===//
#include "ComputedGoto.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"

using namespace llvm;

namespace {

/// Numbers the labels of \p F whose addresses are taken, and replaces the addresses.
MapVector<BasicBlock *, uint64_t> numberLabels(Function &F) {
  MapVector<BasicBlock *, uint64_t> Labels;
  Type *Word = F.getDataLayout().getIntPtrType(F.getContext());
  for (BasicBlock &BB : F) {
    if (!BB.hasAddressTaken())
      continue;
    BlockAddress *Address = BlockAddress::lookup(&BB);
    if (!Address)
      continue;
    uint64_t Number = Labels.size() + 1;
    Labels.insert({&BB, Number});
    Address->replaceAllUsesWith(
        ConstantExpr::getIntToPtr(ConstantInt::get(Word, Number), Address->getType()));
    Address->destroyConstant();
  }
  return Labels;
}

void replaceBranch(IndirectBrInst &Branch, const MapVector<BasicBlock *, uint64_t> &Labels) {
  BasicBlock *From = Branch.getParent();
  IRBuilder<> B(&Branch);
  auto *Word = cast<IntegerType>(From->getDataLayout().getIntPtrType(B.getContext()));
  Value *Label = B.CreatePtrToInt(Branch.getAddress(), Word, "label");
  BasicBlock *Nowhere = BasicBlock::Create(B.getContext(), "label.unknown", From->getParent());
  new UnreachableInst(B.getContext(), Nowhere);
  SwitchInst *Switch = B.CreateSwitch(Label, Nowhere, Branch.getNumDestinations());
  SmallPtrSet<BasicBlock *, 8> Targets;
  for (unsigned I = 0; I != Branch.getNumDestinations(); ++I) {
    BasicBlock *Target = Branch.getDestination(I);
    auto It = Labels.find(Target);
    if (It != Labels.end() && Targets.insert(Target).second)
      Switch->addCase(ConstantInt::get(Word, It->second), Target);
    else
      Target->removePredecessor(From); // one edge more than the switch has
  }
  Branch.eraseFromParent();
}

} // namespace

void weft::replaceComputedGotos(Function &F) {
  SmallVector<IndirectBrInst *, 2> Branches;
  for (BasicBlock &BB : F)
    if (auto *Branch = dyn_cast<IndirectBrInst>(BB.getTerminator()))
      Branches.push_back(Branch);
  MapVector<BasicBlock *, uint64_t> Labels = numberLabels(F);
  for (IndirectBrInst *Branch : Branches)
    replaceBranch(*Branch, Labels);
}
