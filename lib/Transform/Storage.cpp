//===- Storage.cpp - Where do variable-length arrays live that are alive over a suspension? -===//
//
// 1. Functions in which a dynamic alloca is alive at a point.  2. Rewrite its allocas, saves and restores.
// 3. Give everything back before each return.  4. Without memory the task ends as if it were destroyed there,
// with -ENOMEM: its mark (StorageMarks.h) tells which cleanups are pending.  Where the function has cleanups
// and an alloca has no mark the program ends with a message.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Storage.h"

#include "Weft/Analysis/Locals.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Compat.h"
#include "Weft/Support/Diagnostics.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Normalise.h"
#include "Weft/Transform/StorageMarks.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;
using namespace weft;

namespace {

bool isDynamic(const AllocaInst &A) {
  return !A.isStaticAlloca() && !A.getAllocatedType()->isScalableTy();
}

bool keepsStorage(Function &F, const Colouring &Colours) {
  if (none_of(instructions(F), [](const Instruction &I) {
        auto *A = dyn_cast<AllocaInst>(&I);
        return A && isDynamic(*A);
      }))
    return false;
  FiberBody Body = readBody(F, Colours);
  BlockNumbers Numbers(F);
  return !readLocals(Body, Crossings(Body, Numbers), Numbers).CrossingDynamics.empty();
}

/// What is left when the variable-length arrays themselves were optimised away; a saved stack pointer must
/// not live over a suspension.
void dropIdleSaves(Function &F) {
  SmallVector<IntrinsicInst *, 4> Idle;
  for (Instruction &I : instructions(F)) {
    if (auto *A = dyn_cast<AllocaInst>(&I); A && isDynamic(*A))
      return;
    if (auto *Intrinsic = dyn_cast<IntrinsicInst>(&I))
      if (Intrinsic->getIntrinsicID() == Intrinsic::stacksave ||
          Intrinsic->getIntrinsicID() == Intrinsic::stackrestore)
        Idle.push_back(Intrinsic);
  }
  for (IntrinsicInst *I : Idle) {
    if (!I->getType()->isVoidTy())
      I->replaceAllUsesWith(PoisonValue::get(I->getType()));
    I->eraseFromParent();
  }
}

class StorageMover {
public:
  explicit StorageMover(Function &Body)
      : F(Body), M(*Body.getParent()), Types(M),
        HasCleanups(any_of(Body, [](const BasicBlock &BB) { return BB.isLandingPad(); })) {}

  void move();

private:
  void replaceAlloca(AllocaInst &A);
  void endWithout(CallInst &Place, CallBase *Mark);
  void replaceRestore(IntrinsicInst &Restore);
  FunctionCallee popper() const;

  Function &F;
  Module &M;
  abi::Types Types;
  const bool HasCleanups;
  AllocaInst *Newest = nullptr;
};

/// The runtime keeps no address of the local.
FunctionCallee withLocalList(FunctionCallee Callee) {
  auto *Declared = cast<Function>(Callee.getCallee());
  Declared->addParamAttr(0, compat::noCapture(Declared->getContext()));
  return Callee;
}

FunctionCallee StorageMover::popper() const {
  return withLocalList(
      M.getOrInsertFunction("weft__storage_pop", Type::getVoidTy(M.getContext()), Types.Ptr, Types.Ptr));
}

void StorageMover::replaceAlloca(AllocaInst &A) {
  IRBuilder<> B(&A);
  const DataLayout &DL = M.getDataLayout();
  Value *Count = B.CreateZExtOrTrunc(A.getArraySize(), Types.Word);
  Value *Each = ConstantInt::get(Types.Word, DL.getTypeAllocSize(A.getAllocatedType()).getFixedValue());
  Value *Name = B.CreateGlobalString(sourceName(F));
  CallBase *Mark = storageMark(A);
  bool MayEnd = Mark || !HasCleanups;
  FunctionCallee Push =
      withLocalList(M.getOrInsertFunction(MayEnd ? "weft__storage_push" : "weft__storage_push_or_abort",
                                          Types.Ptr, Types.Ptr, Types.Word, Types.Word, Types.Ptr));
  CallInst *Place = B.CreateCall(
      Push, {Newest, B.CreateMul(Count, Each), ConstantInt::get(Types.Word, A.getAlign().value()), Name});
  Place->takeName(&A);
  A.replaceAllUsesWith(Place);
  A.eraseFromParent();
  if (MayEnd)
    endWithout(*Place, Mark);
}

/// The task ends where \p Place is null, with the cleanups that are pending at \p Mark (null: none are).
void StorageMover::endWithout(CallInst &Place, CallBase *Mark) {
  IRBuilder<> B(Place.getNextNode());
  Instruction *Ended = SplitBlockAndInsertIfThen(B.CreateIsNull(&Place), B.GetInsertPoint(), true);
  auto *Pending = mutated("storage-cleanups-missed") ? nullptr : dyn_cast_or_null<InvokeInst>(Mark);
  callBefore(*Ended, M.getOrInsertFunction(abi::NoMemoryName, B.getVoidTy()), {}, Pending,
             Ended->getDebugLoc());
}

void StorageMover::replaceRestore(IntrinsicInst &Restore) {
  IRBuilder<> B(&Restore);
  if (!mutated("storage-kept-in-scope"))
    B.CreateCall(popper(), {Newest, Restore.getArgOperand(0)});
  Restore.eraseFromParent();
}

void StorageMover::move() {
  SmallVector<AllocaInst *, 4> Allocas;
  SmallVector<IntrinsicInst *, 4> Saves, Restores;
  SmallVector<ReturnInst *, 4> Returns;
  for (Instruction &I : instructions(F)) {
    if (auto *A = dyn_cast<AllocaInst>(&I); A && isDynamic(*A))
      Allocas.push_back(A);
    else if (auto *Intrinsic = dyn_cast<IntrinsicInst>(&I)) {
      if (Intrinsic->getIntrinsicID() == Intrinsic::stacksave)
        Saves.push_back(Intrinsic);
      else if (Intrinsic->getIntrinsicID() == Intrinsic::stackrestore)
        Restores.push_back(Intrinsic);
    } else if (auto *Return = dyn_cast<ReturnInst>(&I)) {
      Returns.push_back(Return);
    }
  }
  IRBuilder<> B(&F.getEntryBlock(), F.getEntryBlock().begin());
  Newest = B.CreateAlloca(Types.Ptr, nullptr, "newest.storage");
  B.SetInsertPoint(&F.getEntryBlock(), F.getEntryBlock().getFirstNonPHIOrDbgOrAlloca());
  B.CreateStore(ConstantPointerNull::get(Types.Ptr), Newest);
  for (IntrinsicInst *Restore : Restores)
    replaceRestore(*Restore);
  for (IntrinsicInst *Save : Saves) {
    B.SetInsertPoint(Save);
    Save->replaceAllUsesWith(B.CreateLoad(Types.Ptr, Newest, "saved.storage"));
    Save->eraseFromParent();
  }
  for (ReturnInst *Return : Returns)
    if (!mutated("storage-kept-at-return"))
      IRBuilder<>(Return).CreateCall(popper(), {Newest, ConstantPointerNull::get(Types.Ptr)});
  for (AllocaInst *A : Allocas)
    replaceAlloca(*A);
}

} // namespace

void weft::moveDynamicStorage(Module &M) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  SmallVector<Function *, 8> Moved;
  for (Function *F : Colours.bottomUp()) {
    dropIdleSaves(*F);
    if (keepsStorage(*F, Colours)) {
      StorageMover(*F).move();
      Moved.push_back(F);
    }
  }
  dropStorageMarks(M);
  for (Function *F : Moved)
    normaliseBody(*F);
}
