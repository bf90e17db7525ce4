//===- SlotBook.cpp - What does the source say of its slots that IR does not? ---===//
#include "Weft/Support/SlotBook.h"

#include "Weft/Support/ABI.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/Metadata.h"

using namespace llvm;
using namespace weft;

void SlotBook::attach(Module &M) const {
  LLVMContext &C = M.getContext();
  auto Text = [&](StringRef S) -> Metadata * { return MDString::get(C, S); };
  auto Number = [&](IntegerType *Ty, uint64_t N) -> Metadata * {
    return ConstantAsMetadata::get(ConstantInt::get(Ty, N));
  };
  for (const Slot &S : Slots) {
    SmallVector<Metadata *, 8> Operands{Text(S.Name), Text(S.World)};
    for (const std::string &Name : S.Stored)
      if (GlobalValue *F = M.getNamedValue(Name))
        Operands.push_back(ValueAsMetadata::get(F));
      else if (S.World == "closed") // it may be here under another name
        Operands[1] = Text("open");
    M.getOrInsertNamedMetadata(abi::SlotList)->addOperand(MDNode::get(C, Operands));
  }
  for (const Install &I : Installs)
    if (GlobalValue *F = M.getNamedValue(I.Function))
      M.getOrInsertNamedMetadata(abi::InstallList)
          ->addOperand(MDNode::get(C, {ValueAsMetadata::get(F), Number(Type::getInt64Ty(C), I.PromisedBytes),
                                       Text(I.File), Number(Type::getInt32Ty(C), I.Line),
                                       Number(Type::getInt32Ty(C), I.Column)}));
}

PreservedAnalyses AttachSlotsPass::run(Module &M, ModuleAnalysisManager &) {
  Book->attach(M);
  return PreservedAnalyses::all();
}
