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
  auto WithPlace = [&](SmallVector<Metadata *, 8> Operands, const Place &At) {
    Operands.append(
        {Text(At.File), Number(Type::getInt32Ty(C), At.Line), Number(Type::getInt32Ty(C), At.Column)});
    return MDNode::get(C, Operands);
  };
  for (const Slot &S : Slots) {
    SmallVector<Metadata *, 8> Operands{Text(S.Name), Text(S.World)};
    for (const std::string &Name : S.Stored)
      if (GlobalValue *F = M.getNamedValue(Name))
        Operands.push_back(ValueAsMetadata::get(F));
    M.getOrInsertNamedMetadata(abi::SlotList)->addOperand(MDNode::get(C, Operands));
    if (!S.Opening.empty())
      M.getOrInsertNamedMetadata(abi::OpeningList)
          ->addOperand(WithPlace({Text(S.Name), Text(S.Opening)}, S.OpenedAt));
  }
  for (const Install &I : Installs)
    if (GlobalValue *F = M.getNamedValue(I.Function))
      M.getOrInsertNamedMetadata(abi::InstallList)
          ->addOperand(
              WithPlace({ValueAsMetadata::get(F), Number(Type::getInt64Ty(C), I.PromisedBytes)}, I.At));
}

PreservedAnalyses AttachSlotsPass::run(Module &M, ModuleAnalysisManager &) {
  Book->attach(M);
  return PreservedAnalyses::all();
}
