//===- Accesses.cpp - How is one alloca used? --------------------------------===//
#include "Weft/Analysis/Accesses.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/Compat.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/DataLayout.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace weft;

namespace {

class AccessReader {
public:
  explicit AccessReader(AllocaInst &A) : DL(A.getDataLayout()), Bytes(*A.getAllocationSize(DL)) {
    follow(A, true);
  }
  AccessList take() { return std::move(List); }

private:
  void follow(Instruction &Address, bool IsWhole);
  void readUse(Use &U, bool IsWhole);
  void readCall(CallBase &Call, Use &U, bool IsWhole);
  void readIntrinsic(IntrinsicInst &I, Use &U, bool IsWhole);
  void add(Instruction *I, Access::Kind K) { List.Accesses.push_back({I, K}); }

  const DataLayout &DL;
  TypeSize Bytes;
  AccessList List;
};

void AccessReader::follow(Instruction &Address, bool IsWhole) {
  for (Use &U : Address.uses())
    readUse(U, IsWhole);
}

void AccessReader::readUse(Use &U, bool IsWhole) {
  auto *I = cast<Instruction>(U.getUser());
  if (auto *Load = dyn_cast<LoadInst>(I))
    return add(Load, Access::Read);
  if (auto *Store = dyn_cast<StoreInst>(I)) {
    if (U.getOperandNo() != StoreInst::getPointerOperandIndex()) {
      List.Escapes = true;
      return add(Store, Access::ReadWrite);
    }
    bool All =
        IsWhole && DL.getTypeStoreSize(Store->getValueOperand()->getType()) == Bytes && Store->isSimple();
    return add(Store, All ? Access::Overwrite : Access::Write);
  }
  if (isa<GetElementPtrInst>(I) || isa<BitCastInst>(I) || isa<AddrSpaceCastInst>(I)) {
    List.Derived.push_back(I);
    return follow(*I, IsWhole && isa<BitCastInst>(I));
  }
  if (auto *Call = dyn_cast<CallBase>(I))
    return readCall(*Call, U, IsWhole);
  if (auto *Cmp = dyn_cast<ICmpInst>(I);
      Cmp && isa<ConstantPointerNull>(Cmp->getOperand(1 - U.getOperandNo())))
    return;
  List.Escapes = true;
  add(I, Access::ReadWrite);
}

void AccessReader::readCall(CallBase &Call, Use &U, bool IsWhole) {
  if (auto *I = dyn_cast<IntrinsicInst>(&Call))
    return readIntrinsic(*I, U, IsWhole);
  if (!Call.isArgOperand(&U)) {
    List.Escapes = true;
    return add(&Call, Access::ReadWrite);
  }
  unsigned Index = Call.getArgOperandNo(&U);
  if (Call.isByValArgument(Index))
    return add(&Call, Access::Read); // the callee copies it before anything else happens
  if (!compat::doesNotCapture(Call, Index) && !Call.paramHasAttr(Index, Attribute::StructRet) &&
      !mutated("escape-missed"))
    List.Escapes = true;
  add(&Call, Access::ReadWrite);
}

void AccessReader::readIntrinsic(IntrinsicInst &I, Use &U, bool IsWhole) {
  if (I.isLifetimeStartOrEnd()) {
    if (IsWhole)
      add(&I, I.getIntrinsicID() == Intrinsic::lifetime_start ? Access::Start : Access::End);
    return;
  }
  auto *Mem = dyn_cast<MemIntrinsic>(&I);
  if (!Mem) {
    if (I.getType()->isPointerTy() && I.getArgOperand(0) == U.get() && I.isAssumeLikeIntrinsic()) {
      List.Derived.push_back(&I); // the same address with an annotation
      return follow(I, IsWhole);
    }
    if (I.isAssumeLikeIntrinsic() && (I.getType()->isVoidTy() || I.use_empty()))
      return; // debug, assume, markers: no access
    List.Escapes = true;
    return add(&I, Access::ReadWrite);
  }
  if (U.getOperandNo() != 0)
    return add(Mem, Access::Read);
  auto *Length = dyn_cast<ConstantInt>(Mem->getLength());
  bool All = IsWhole && !Mem->isVolatile() && Length && Length->getValue() == Bytes.getFixedValue();
  add(Mem, All ? Access::Overwrite : Access::Write);
}

} // namespace

AccessList weft::readAccesses(AllocaInst &A) {
  return AccessReader(A).take();
}
