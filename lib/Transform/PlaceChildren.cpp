//===- PlaceChildren.cpp - Where do the blocks of a scope's children come from? ---===//
//
// 1. Find the spawns whose children may lie in the frame.  2. Give each a local, alive from the spawn to each
// leave of its scope.  3. When all is laid out, write the local's bytes into the call.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/PlaceChildren.h"

#include "Weft/Analysis/ScopeChildren.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Support/ScopeABI.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;
using namespace weft;

namespace {

/// Where control is when \p Leave has returned, and came from nowhere else.
Instruction *behind(CallBase &Leave) {
  auto *Invoke = dyn_cast<InvokeInst>(&Leave);
  if (!Invoke)
    return Leave.getNextNode();
  BasicBlock *Next = Invoke->getNormalDest();
  if (!Next->getSinglePredecessor())
    Next = SplitBlockPredecessors(Next, {Invoke->getParent()}, ".left");
  return &*Next->getFirstInsertionPt();
}

void place(const ScopeChild &C) {
  Function &F = *C.Begin->getFunction();
  AllocaInst &Scope = *scopeOf(*C.Begin);
  const DataLayout &DL = F.getDataLayout();
  IRBuilder<> B(F.getContext());
  auto *Block =
      new AllocaInst(B.getInt8Ty(), DL.getAllocaAddrSpace(), "child.block", F.getEntryBlock().begin());
  B.SetInsertPoint(C.Begin);
  B.CreateLifetimeStart(Block);
  Type *Word = DL.getIntPtrType(F.getContext());
  SmallVector<Value *, 4> Args{C.Begin->getArgOperand(0), C.Begin->getArgOperand(1), Block,
                               ConstantInt::get(Word, 0)};
  SmallVector<Type *, 4> Types;
  for (Value *A : Args)
    Types.push_back(A->getType());
  FunctionCallee SpawnAt = F.getParent()->getOrInsertFunction(
      abi::ScopeSpawnAt, FunctionType::get(C.Begin->getType(), Types, false));
  CallInst *Begin = B.CreateCall(SpawnAt, Args);
  Begin->copyMetadata(*C.Begin);
  if (Attribute Promise = C.Begin->getFnAttr(abi::ChildAttribute); Promise.isValid())
    Begin->addFnAttr(Promise);
  Begin->takeName(C.Begin);
  C.Begin->replaceAllUsesWith(Begin);
  C.Begin->eraseFromParent();
  for (CallBase *Leave : scopeLeaves(Scope)) {
    B.SetInsertPoint(behind(*Leave));
    B.CreateLifetimeEnd(Block);
  }
}

} // namespace

void weft::placeChildren(Module &M) {
  if (!M.getFunction(abi::ScopeSpawn))
    return;
  for (Function &F : M) {
    if (!isFiberFunction(F))
      continue;
    for (const ScopeChild &C : scopeChildren(F))
      if (!C.Block && C.HeapNote.empty())
        place(C);
  }
}

void weft::setChildBytes(const ModulePlan &Plan) {
  for (const auto &[F, Fiber] : Plan.plans())
    for (const PlannedChild &C : Fiber.Children) {
      C.Spawn.Begin->removeFnAttr(abi::ChildAttribute);
      if (!C.Spawn.Block)
        continue;
      Value *Bytes = C.Spawn.Begin->getArgOperand(3);
      uint64_t Known = C.Bytes - (C.Bytes && mutated("child-block-short") ? 1 : 0);
      C.Spawn.Begin->setArgOperand(3, ConstantInt::get(Bytes->getType(), Known));
      if (!C.Bytes)
        C.Spawn.Begin->setArgOperand(2, Constant::getNullValue(C.Spawn.Block->getType()));
    }
}
