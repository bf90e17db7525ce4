//===- Turn.cpp - What does one resume of a task do, as a plain function? ------===//
//
// 1. Copy the body, with arguments loaded from where weft_create has packed them.  2. A point becomes: store
// its number, return; what follows it becomes a case of the switch at the entry.  3. An end becomes: store
// the result, and that it is the end.  4. Values that blocks share go to memory.  5. That memory, and the
// variables, become parameters.
//
//===----------------------------------------------------------------------===//
#include "Turn.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Analysis/Results.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

constexpr int EInval = 22;

class TurnMaker {
public:
  explicit TurnMaker(Function &Root)
      : Root(Root), M(*Root.getParent()), C(M.getContext()),
        Draft(createPart(Root, "turn", FunctionType::get(Type::getInt32Ty(C), {Type::getInt1Ty(C)}, false))),
        Arguments(packArguments(Root)), Head(abi::taskPadding(Arguments.Alignment, M.getDataLayout()) +
                                             abi::taskHeaderBytes(M.getDataLayout())) {}

  Turn make();

private:
  void makeEntry();
  void loadArguments(ValueToValueMapTy &VMap);
  void copyBody();
  void lowerPoint(CallBase &Call);
  void lowerEnds();
  Turn moveMemoryOut();

  Function &Root;
  Module &M;
  LLVMContext &C;
  Function *Draft;
  const ArgumentPack Arguments;
  const uint64_t Head; ///< bytes in front of its root frame, in which they lie: the record
  BasicBlock *Entry = nullptr, *Start = nullptr;
  SmallVector<ReturnInst *, 4> Returns; ///< of the body
  AllocaInst *State = nullptr, *Pack = nullptr, *Result = nullptr;
  SwitchInst *Resumed = nullptr, *Destroyed = nullptr;
};

void TurnMaker::makeEntry() {
  Entry = BasicBlock::Create(C, "entry", Draft);
  IRBuilder<> B(Entry);
  State = B.CreateAlloca(B.getInt32Ty(), nullptr, "state");
  // From the task on, so that addresses in it stay what they are.
  Pack = B.CreateAlloca(ArrayType::get(B.getInt8Ty(), Head + Arguments.Bytes), nullptr, "arguments");
  Pack->setAlignment(Arguments.Alignment);
  Type *ResultTy = Root.getReturnType();
  Result = B.CreateAlloca(ResultTy->isVoidTy() ? B.getInt8Ty() : ResultTy, nullptr, "result");
  if (std::optional<ResultPlace> Place = resultPlace(ResultTy, M.getDataLayout()))
    Result->setAlignment(Place->Alignment);
  BasicBlock *ToResume = BasicBlock::Create(C, "resumed", Draft);
  BasicBlock *ToDestroy = BasicBlock::Create(C, "destroyed", Draft);
  BasicBlock *Misused = BasicBlock::Create(C, "misused", Draft);
  BasicBlock *Clean = BasicBlock::Create(C, "clean", Draft);
  Start = BasicBlock::Create(C, "start", Draft);
  B.CreateCondBr(Draft->getArg(0), ToDestroy, ToResume);
  B.SetInsertPoint(ToResume);
  Resumed = B.CreateSwitch(B.CreateLoad(B.getInt32Ty(), State), Misused);
  Resumed->addCase(B.getInt32(TurnStart), Start);
  B.SetInsertPoint(ToDestroy);
  Destroyed = B.CreateSwitch(B.CreateLoad(B.getInt32Ty(), State), Clean);
  B.SetInsertPoint(Misused);
  B.CreateStore(B.getInt32(TurnMisused), State);
  B.CreateRet(B.getInt32(-EInval));
  B.SetInsertPoint(Clean);
  B.CreateRet(B.getInt32(0));
}

void TurnMaker::loadArguments(ValueToValueMapTy &VMap) {
  IRBuilder<> B(Start);
  for (const PackedArgument &A : Arguments.Arguments) {
    Value *Place = B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Pack, Head + A.Offset);
    // An object by value is copied by the body, as its first act.
    VMap[Root.getArg(A.Index)] = A.ByValue ? Place : B.CreateLoad(A.Ty, Place);
  }
}

void TurnMaker::copyBody() {
  AttributeList Attributes = Draft->getAttributes();
  ValueToValueMapTy VMap;
  loadArguments(VMap);
  CloneFunctionInto(Draft, &Root, VMap, CloneFunctionChangeType::LocalChangesOnly, Returns);
  Draft->setAttributes(Attributes);
  Draft->setLinkage(GlobalValue::InternalLinkage);
  Draft->setVisibility(GlobalValue::DefaultVisibility);
  Draft->setCallingConv(CallingConv::C);
  Draft->setPersonalityFn(nullptr);
  Draft->setComdat(nullptr);
  auto *Body = cast<BasicBlock>(VMap.lookup(&Root.getEntryBlock()));
  IRBuilder<>(Start).CreateBr(Body);
  for (Instruction &I : make_early_inc_range(instructions(*Draft)))
    if (auto *Marker = dyn_cast<IntrinsicInst>(&I); Marker && Marker->isLifetimeStartOrEnd())
      Marker->eraseFromParent(); // parameters have none
    else if (auto *A = dyn_cast<AllocaInst>(&I); A && A->getParent() != Entry)
      A->moveBefore(*Entry, Entry->begin());
}

/// Before: call @weft.suspend(), or an invoke of it.  After: the part before it ends in a return, and the
/// switches at the entry lead to what follows and to the cleanups.
void TurnMaker::lowerPoint(CallBase &Call) {
  BasicBlock *Here = Call.getParent(), *Next;
  ConstantInt *Number = ConstantInt::get(Type::getInt32Ty(C), Resumed->getNumCases());
  if (auto *Invoke = dyn_cast<InvokeInst>(&Call)) {
    Next = BasicBlock::Create(C, "next", Draft);
    Invoke->getNormalDest()->replacePhiUsesWith(Here, Next);
    IRBuilder<>(Next).CreateBr(Invoke->getNormalDest());
    BasicBlock *Cleanup = BasicBlock::Create(C, "cleanup", Draft);
    Invoke->getUnwindDest()->replacePhiUsesWith(Here, Cleanup);
    IRBuilder<>(Cleanup).CreateBr(Invoke->getUnwindDest());
    if (!mutated("local-task-cleanup-missed"))
      Destroyed->addCase(Number, Cleanup);
  } else {
    Next = SplitBlock(Here, std::next(Call.getIterator()));
    Here->getTerminator()->eraseFromParent();
  }
  Resumed->addCase(Number, Next);
  Call.eraseFromParent();
  IRBuilder<> B(Here);
  B.CreateStore(Number, State);
  B.CreateRet(B.getInt32(abi::Suspended));
}

/// Before: ret T %r, and the ends of cleanups.
void TurnMaker::lowerEnds() {
  for (ReturnInst *Return : Returns) {
    IRBuilder<> B(Return);
    if (Value *V = Return->getReturnValue())
      B.CreateStore(V, Result);
    B.CreateStore(B.getInt32(TurnEnded), State);
    B.CreateRet(B.getInt32(abi::Done));
    Return->eraseFromParent();
  }
  for (BasicBlock &BB : *Draft) {
    if (auto *Pad = BB.getLandingPadInst()) {
      Pad->replaceAllUsesWith(PoisonValue::get(Pad->getType()));
      Pad->eraseFromParent();
    }
    if (auto *End = dyn_cast<ResumeInst>(BB.getTerminator())) {
      IRBuilder<>(End).CreateRet(ConstantInt::get(Draft->getReturnType(), 0));
      End->eraseFromParent();
    }
  }
}

/// Before: allocas in the entry block.  After: parameters behind the first, in the same order.
Turn TurnMaker::moveMemoryOut() {
  SmallVector<AllocaInst *, 16> Memory{State, Pack, Result};
  for (Instruction &I : *Entry)
    if (auto *A = dyn_cast<AllocaInst>(&I); A && !is_contained(ArrayRef(Memory).take_front(3), A))
      Memory.push_back(A);
  SmallVector<Type *, 16> Params{Type::getInt1Ty(C)};
  Params.append(Memory.size(), PointerType::getUnqual(C));
  Turn Made{createPart(Root, "turn", FunctionType::get(Draft->getReturnType(), Params, false)),
            Destroyed->getNumCases() != 0,
            {}};
  Made.F->setSubprogram(Draft->getSubprogram());
  Draft->setSubprogram(nullptr);
  Made.F->splice(Made.F->begin(), Draft);
  Draft->getArg(0)->replaceAllUsesWith(Made.F->getArg(0));
  for (auto [Index, A] : enumerate(Memory)) {
    Type *Ty = A->getAllocatedType();
    if (A->isArrayAllocation())
      Ty = ArrayType::get(Ty, cast<ConstantInt>(A->getArraySize())->getZExtValue());
    Made.Memory.push_back({Ty, A->getAlign(), A->getName().str()});
    A->replaceAllUsesWith(Made.F->getArg(Index + 1));
    A->eraseFromParent();
  }
  Draft->eraseFromParent();
  return Made;
}

Turn TurnMaker::make() {
  makeEntry();
  copyBody();
  SmallVector<CallBase *, 8> Points;
  for (Instruction &I : instructions(*Draft))
    if (auto *Call = dyn_cast<CallBase>(&I); Call && isSuspend(*Call))
      Points.push_back(Call);
  for (CallBase *Call : Points)
    lowerPoint(*Call);
  lowerEnds();
  removeUnreachableBlocks(*Draft);
  moveValuesToMemory(*Draft);
  return moveMemoryOut();
}

} // namespace

Turn weft::makeTurn(Function &Root) {
  return TurnMaker(Root).make();
}

SmallVector<AllocaInst *, 16> weft::moveValuesToMemory(Function &F) {
  SmallVector<Instruction *, 32> Shared;
  SmallVector<PHINode *, 16> Phis;
  for (Instruction &I : instructions(F)) {
    if (isa<AllocaInst>(I) && I.getParent() == &F.getEntryBlock())
      continue;
    if (any_of(I.users(), [&](const User *U) {
          return cast<Instruction>(U)->getParent() != I.getParent() || isa<PHINode>(U);
        }))
      Shared.push_back(&I);
  }
  SmallVector<AllocaInst *, 16> Memory;
  BasicBlock::iterator At = F.getEntryBlock().begin();
  for (Instruction *I : Shared)
    Memory.push_back(DemoteRegToStack(*I, false, At));
  for (Instruction &I : instructions(F))
    if (auto *Phi = dyn_cast<PHINode>(&I))
      Phis.push_back(Phi);
  for (PHINode *Phi : Phis)
    Memory.push_back(DemotePHIToStack(Phi, At));
  erase(Memory, nullptr);
  return Memory;
}
