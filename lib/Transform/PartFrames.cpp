//===- PartFrames.cpp - Where does a call get its callee's frame from? --------===//
//
//   Embedded, Bounded   a slot of the caller's frame
//   Arena               weft__frame_push, given back by weft__frame_pop
//   Reserved            a slot if the descriptor behind the pointer says that it is large enough, else the
//   arena
//
//===----------------------------------------------------------------------===//
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;
using namespace weft;

/// There is no frame to be had (0), or too little machine stack (1, abi.h): then the task goes on at the
/// stack check before the call as soon as the driver has the stack back.  In a destroy part neither is.
BasicBlock *PartEmitter::noFrameBlock(const SuspensionPoint &P, Value *Pushed) {
  BasicBlock *NoMemory = noMemoryBlock(P);
  if (Role == PartRole::Destroy)
    return NoMemory;
  const SuspensionPoint &Check = Plan.Body.Points[P.Index - 1];
  assert(Check.Kind == CallKind::StackCheck && Check.Continuation == P.Call->getParent() &&
         "every call with a frame from the arena stands behind a stack check");
  BasicBlock *Later = BasicBlock::Create(M.getContext(), "later." + Twine(P.Index), &Part);
  Builder AtLater(Later);
  suspendHere(AtLater, Check);
  BasicBlock *BB = BasicBlock::Create(M.getContext(), "no.frame." + Twine(P.Index), &Part, NoMemory);
  Builder B(BB);
  B.CreateCondBr(B.CreateIsNull(Pushed), NoMemory, Later);
  return BB;
}

/// Takes the callee's frame from the arena, and leaves \p B behind a check that there was one.
Value *PartEmitter::pushFrame(Builder &B, const SuspensionPoint &P, CallBase &Call, Value *Descriptor) {
  Value *Pushed = B.CreateCall(runtime("weft__frame_push", Types.Ptr, {Types.Ptr, Types.Ptr, Types.Ptr}),
                               {Task, Frame, Descriptor}, "callee");
  Value *NoFrame = B.CreateICmpULT(B.CreatePtrToInt(Pushed, Types.Word), ConstantInt::get(Types.Word, 2));
  if (mutated("no-memory-unchecked"))
    NoFrame = B.getFalse();
  BasicBlock *Above = B.GetInsertBlock();
  BasicBlock *Here = SplitBlock(Above, B.GetInsertPoint());
  Above->getTerminator()->eraseFromParent();
  Builder(Above).CreateCondBr(NoFrame, noFrameBlock(P, Pushed), Here,
                              MDBuilder(M.getContext()).createUnlikelyBranchWeights());
  B.SetInsertPoint(Here, Here->begin());
  return Pushed;
}

PartEmitter::CalleePlace PartEmitter::reservedFrame(Builder &B, const SuspensionPoint &P, CallBase &Call) {
  const Slot &Reserved = *find_if(Plan.Frame.Slots, [&](const Slot &S) { return S.Owner == P.Continuation; });
  Value *Descriptor = Call.getCalledOperand();
  auto Field = [&](unsigned Number, StringRef Name) {
    return B.CreateLoad(Types.Int32, B.CreateStructGEP(Types.Fiber, Descriptor, Number), Name);
  };
  Value *Fits = B.CreateAnd(
      B.CreateICmpULE(Field(abi::FiberFrameBytes, "bytes"), B.getInt32(Reserved.Bytes)),
      B.CreateICmpULE(Field(abi::FiberFrameAlign, "align"), B.getInt32(Reserved.Alignment.value())), "fits");
  Value *Place = slot(B, P.Continuation);
  BasicBlock *Above = Call.getParent();
  BasicBlock *Join = SplitBlock(Above, Call.getIterator());
  BasicBlock *Push = BasicBlock::Create(M.getContext(), "push." + Twine(P.Index), &Part, Join);
  Above->getTerminator()->eraseFromParent();
  Builder(Above).CreateCondBr(Fits, Join, Push, MDBuilder(M.getContext()).createLikelyBranchWeights());
  B.SetInsertPoint(BranchInst::Create(Join, Push));
  B.SetCurrentDebugLocation(Call.getDebugLoc());
  Value *Pushed = pushFrame(B, P, Call, Descriptor);
  BasicBlock *PushEnd = B.GetInsertBlock();
  B.SetInsertPoint(&Call);
  PHINode *CalleeFrame = B.CreatePHI(Types.Ptr, 2, "callee.frame");
  PHINode *InArena = B.CreatePHI(B.getInt1Ty(), 2, "in.arena");
  CalleeFrame->addIncoming(Place, Above);
  CalleeFrame->addIncoming(Pushed, PushEnd);
  InArena->addIncoming(B.getFalse(), Above);
  InArena->addIncoming(B.getTrue(), PushEnd);
  return {CalleeFrame, InArena};
}

PartEmitter::CalleePlace PartEmitter::calleeFrame(Builder &B, const SuspensionPoint &P, CallBase &Call) {
  if (P.Kind == CallKind::Reserved)
    return reservedFrame(B, P, Call);
  if (P.Kind != CallKind::Arena)
    return {slot(B, P.Continuation), nullptr};
  Function *Callee = Call.getCalledFunction();
  Value *Descriptor = Callee ? static_cast<Value *>(declareDescriptor(*Callee)) : Call.getCalledOperand();
  Value *Pushed = pushFrame(B, P, Call, Descriptor);
  B.SetInsertPoint(&Call);
  return {Pushed, nullptr};
}

void PartEmitter::popFrame(Builder &B, Value *CalleeFrame) {
  if (!mutated("arena-frame-kept-by-ramp"))
    B.CreateCall(runtime("weft__frame_pop", B.getVoidTy(), {Types.Ptr, Types.Ptr}), {Task, CalleeFrame});
}

void PartEmitter::popIfInArena(Builder &B, Value *InArena, Value *CalleeFrame) {
  BasicBlock *Pop = BasicBlock::Create(M.getContext(), "pop", &Part);
  BasicBlock *Popped = BasicBlock::Create(M.getContext(), "popped", &Part);
  B.CreateCondBr(InArena, Pop, Popped, MDBuilder(M.getContext()).createUnlikelyBranchWeights());
  B.SetInsertPoint(Pop);
  popFrame(B, CalleeFrame);
  B.CreateBr(Popped);
  B.SetInsertPoint(Popped);
}
