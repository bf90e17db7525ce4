//===- StorageMarks.cpp - Which cleanups are pending at an alloca? ----------===//
//
// 1. The nearest mark that dominates each dynamic alloca.  2. If each mark has as many as it says: a mark
// right before each.  3. Away with those of the front end.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/StorageMarks.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

constexpr StringLiteral MarkedKind = "weft.storage";

using MarkedAllocas = MapVector<CallBase *, SmallVector<AllocaInst *, 2>>;

CallBase *asMark(Instruction *I) {
  auto *Call = dyn_cast<CallBase>(I);
  return Call && isStorageMark(*Call) ? Call : nullptr;
}

CallBase *lastMarkBefore(Instruction *I) {
  for (I = I->getPrevNode(); I; I = I->getPrevNode())
    if (CallBase *Mark = asMark(I))
      return Mark;
  return nullptr;
}

CallBase *lastMark(BasicBlock &BB) {
  Instruction *End = BB.getTerminator();
  CallBase *Mark = asMark(End);
  return Mark ? Mark : lastMarkBefore(End);
}

CallBase *nearestMark(AllocaInst &A, const DominatorTree &DT) {
  if (CallBase *Mark = lastMarkBefore(&A))
    return Mark;
  const DomTreeNode *Node = DT.getNode(A.getParent());
  while (Node && (Node = Node->getIDom()))
    if (CallBase *Mark = lastMark(*Node->getBlock()))
      return Mark;
  return nullptr;
}

/// By mark what it stands for; nothing where they do not agree.
MarkedAllocas pairMarks(Function &F) {
  MarkedAllocas Pairs;
  DominatorTree DT(F);
  for (Instruction &I : instructions(F))
    if (CallBase *Mark = asMark(&I))
      Pairs[Mark];
  for (Instruction &I : instructions(F))
    if (auto *A = dyn_cast<AllocaInst>(&I); A && !A->isStaticAlloca()) {
      CallBase *Mark = nearestMark(*A, DT);
      if (!Mark)
        return {};
      Pairs[Mark].push_back(A);
    }
  for (const auto &[Mark, Allocas] : Pairs) {
    auto *Number = dyn_cast<ConstantInt>(Mark->getArgOperand(0));
    if (!Number || Number->getZExtValue() != Allocas.size())
      return {};
  }
  return Pairs;
}

void putBefore(AllocaInst &A, CallBase &Mark) {
  Value *One = ConstantInt::get(Mark.getArgOperand(0)->getType(), 1);
  callBefore(A, {Mark.getFunctionType(), Mark.getCalledOperand()}, {One}, dyn_cast<InvokeInst>(&Mark),
             Mark.getDebugLoc());
  A.setMetadata(MarkedKind, MDNode::get(A.getContext(), {}));
}

void drop(CallBase &Mark) {
  auto *Invoke = dyn_cast<InvokeInst>(&Mark);
  (Invoke ? changeToCall(Invoke) : &Mark)->eraseFromParent();
}

} // namespace

void weft::placeStorageMarks(Module &M) {
  Function *Marker = M.getFunction(abi::StorageMarkName);
  if (!Marker)
    return;
  SetVector<Function *> Marked;
  SmallVector<CallBase *, 8> Marks;
  for (User *U : Marker->users())
    Marks.push_back(cast<CallBase>(U));
  for (CallBase *Mark : Marks)
    Marked.insert(Mark->getFunction());
  for (Function *F : Marked)
    for (auto &[Mark, Allocas] : pairMarks(*F))
      for (AllocaInst *A : Allocas)
        putBefore(*A, *Mark);
  for (CallBase *Mark : Marks)
    drop(*Mark);
}

CallBase *weft::storageMark(AllocaInst &A) {
  if (!A.hasMetadata(MarkedKind))
    return nullptr;
  BasicBlock *BB = A.getParent();
  CallBase *Mark = lastMarkBefore(&A);
  while (!Mark && (BB = BB->getSinglePredecessor())) {
    Mark = lastMark(*BB);
    if (BB->getTerminator()->getNumSuccessors() != 1)
      break;
  }
  return Mark;
}

void weft::callBefore(Instruction &At, FunctionCallee Callee, ArrayRef<Value *> Arguments,
                      const InvokeInst *Edge, const DebugLoc &Loc) {
  IRBuilder<> B(&At);
  B.SetCurrentDebugLocation(Loc);
  if (!Edge) {
    B.CreateCall(Callee, Arguments);
    return;
  }
  BasicBlock *Before = At.getParent(), *Here = SplitBlock(Before, At.getIterator()),
             *Pad = Edge->getUnwindDest();
  Before->getTerminator()->eraseFromParent();
  B.SetInsertPoint(Before);
  B.CreateInvoke(Callee, Here, Pad, Arguments);
  for (PHINode &Phi : Pad->phis())
    Phi.addIncoming(Phi.getIncomingValueForBlock(Edge->getParent()), Before);
}

void weft::dropStorageMarks(Module &M) {
  Function *Marker = M.getFunction(abi::StorageMarkName);
  if (!Marker)
    return;
  while (!Marker->use_empty())
    drop(*cast<CallBase>(Marker->user_back()));
  Marker->eraseFromParent();
}
