//===- Stress.cpp - How does an ordinary C program test the split? -------------===//
//
// 1. Choose the eligible functions.  2. Give each an entry under its old name and make its body a fiber.
// 3. Send calls between bodies straight to the body; let calls through pointers look for one.  Entries that
// nobody needs then go again: their bodies are called, and begin no task.  4. Inject suspensions where the
// mode says.  5. Tell the runtime which entry belongs to which body.  6. After the split: overwrite each
// frame before it is used.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Stress.h"

#include "ArenaFrames.h"
#include "StressChoice.h"
#include "Weft/Support/ABI.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/CFG.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"

using namespace llvm;
using namespace weft;

namespace {

constexpr unsigned MostPointsPerFunction = 200;

class StressRewriter {
public:
  StressRewriter(Module &M, StressMode Mode) : M(M), Mode(Mode), B(M.getContext()) {}
  void rewrite();

private:
  void makeEntry(Function &Body);
  void redirectCalls(Function &Body);
  void lookForBody(CallInst &Call);
  void injectSuspensions(Function &Body);
  SmallVector<Instruction *, 32> injectionPlaces(Function &Body);
  void suspendBefore(Instruction &I);
  void removeUnusedEntries();
  void registerEntries();

  Module &M;
  StressMode Mode;
  IRBuilder<> B;
  MapVector<Function *, Function *> EntryOf; // by body
  DenseMap<Function *, Function *> BodyOf;   // by entry
};

/// Before: define i32 @f.  After: the body is @f.stress; @f runs a task of it.
void StressRewriter::makeEntry(Function &Body) {
  if (Body.hasAvailableExternallyLinkage()) { // a copy: what other modules call stays what it is
    Body.setName(Body.getName() + ".copy");
    Body.setLinkage(GlobalValue::InternalLinkage);
  }
  Function *Entry =
      Function::Create(Body.getFunctionType(), Body.getLinkage(), Body.getAddressSpace(), "", &M);
  Entry->takeName(&Body);
  Entry->copyAttributesFrom(&Body);
  Entry->setPersonalityFn(nullptr);
  Body.setName(Entry->getName() + ".stress");
  Body.setVisibility(GlobalValue::DefaultVisibility);
  Body.setLinkage(GlobalValue::InternalLinkage);
  Body.setDSOLocal(true);
  Body.setSection("");
  Body.setCallingConv(abi::FiberCallingConv);
  for (Attribute::AttrKind K : {Attribute::Memory, Attribute::NoReturn, Attribute::WillReturn,
                                Attribute::NoFree, Attribute::NoSync, Attribute::NoRecurse})
    Entry->removeFnAttr(K);
  // A label's address stays one of the body.
  Body.replaceUsesWithIf(Entry, [](Use &U) { return !isa<BlockAddress>(U.getUser()); });

  B.SetInsertPoint(BasicBlock::Create(M.getContext(), "entry", Entry));
  SmallVector<Value *, 8> Args{B.CreateCall(M.getOrInsertFunction("weft__stress", B.getPtrTy()))};
  SmallVector<Type *, 8> Types{B.getPtrTy()};
  SmallVector<AttributeSet, 8> Attrs{
      AttributeSet::get(M.getContext(), {Attribute::get(M.getContext(), Attribute::Nest)})};
  for (Argument &A : Entry->args()) {
    Args.push_back(&A);
    Types.push_back(A.getType());
    Attrs.push_back(Entry->getAttributes().getParamAttrs(A.getArgNo()));
  }
  CallInst *Call = B.CreateCall(FunctionType::get(Entry->getReturnType(), Types, false), &Body, Args);
  Call->setCallingConv(abi::FiberCallingConv);
  Call->setAttributes(AttributeList::get(M.getContext(), AttributeSet(), AttributeSet(), Attrs));
  if (Call->getType()->isVoidTy())
    B.CreateRetVoid();
  else
    B.CreateRet(Call);
  EntryOf[&Body] = Entry;
  BodyOf[Entry] = &Body;
}

void StressRewriter::redirectCalls(Function &Body) {
  SmallVector<CallInst *, 16> Calls;
  for (Instruction &I : instructions(Body))
    if (auto *Call = dyn_cast<CallInst>(&I); Call && !Call->isInlineAsm() && !isa<IntrinsicInst>(Call))
      Calls.push_back(Call);
  for (CallInst *Call : Calls) {
    auto *Callee = dyn_cast<Function>(Call->getCalledOperand()->stripPointerCasts());
    if (!Callee) {
      lookForBody(*Call);
      continue;
    }
    Function *Target = BodyOf.lookup(Callee);
    if (Target && Callee->isInterposable()) { // another definition may be the one that counts
      lookForBody(*Call);
    } else if (Target && Target->getFunctionType() == Call->getFunctionType()) {
      Call->setCalledFunction(Target);
      Call->setCallingConv(abi::FiberCallingConv);
    }
  }
}

/// Before: call i32 %p(...).  After: call the fiber if %p is one of our entries, else %p.
void StressRewriter::lookForBody(CallInst &Call) {
  if (Call.getFunctionType()->isVarArg() || Call.hasOperandBundles())
    return;
  B.SetInsertPoint(&Call);
  Value *Fiber = B.CreateCall(M.getOrInsertFunction("weft__stress_body", B.getPtrTy(), B.getPtrTy()),
                              {Call.getCalledOperand()}, "body");
  Instruction *Then = nullptr, *Else = nullptr;
  SplitBlockAndInsertIfThenElse(B.CreateIsNotNull(Fiber), Call.getIterator(), &Then, &Else);
  auto *ByBody = cast<CallInst>(Call.clone());
  ByBody->insertBefore(Then->getIterator());
  ByBody->setCalledOperand(Fiber);
  ByBody->setCallingConv(abi::FiberCallingConv);
  if (!Call.getType()->isVoidTy()) {
    B.SetInsertPoint(&*Call.getParent()->getFirstInsertionPt());
    PHINode *Result = B.CreatePHI(Call.getType(), 2);
    Call.replaceAllUsesWith(Result);
    Result->addIncoming(ByBody, Then->getParent());
    Result->addIncoming(&Call, Else->getParent());
  }
  Call.moveBefore(*Else->getParent(), Else->getIterator());
}

SmallVector<Instruction *, 32> StressRewriter::injectionPlaces(Function &Body) {
  SmallVector<Instruction *, 32> Places;
  if (Mode == StressMode::Edges) {
    DominatorTree DT(Body);
    for (BasicBlock &BB : Body)
      if (any_of(successors(&BB), [&](BasicBlock *Next) { return DT.dominates(Next, &BB); }))
        Places.push_back(BB.getTerminator());
    return Places;
  }
  for (Instruction &I : instructions(Body)) {
    if (isa<PHINode>(I) || isa<AllocaInst>(I) || I.isEHPad() || isa<IntrinsicInst>(I))
      continue;
    if (Mode == StressMode::Calls ? isa<CallBase>(I) : !(I.isTerminator() && isa<UnreachableInst>(I)))
      Places.push_back(&I);
  }
  if (Places.size() > MostPointsPerFunction) { // evenly spread
    SmallVector<Instruction *, 32> Some;
    for (unsigned I = 0; I != MostPointsPerFunction; ++I)
      Some.push_back(Places[uint64_t(I) * Places.size() / MostPointsPerFunction]);
    Places = std::move(Some);
  }
  return Places;
}

/// Points are passed far more often than they suspend, so what says no is a subtraction, not a call.
void StressRewriter::suspendBefore(Instruction &I) {
  B.SetInsertPoint(&I);
  Type *Word = B.getInt64Ty();
  Constant *Left = M.getOrInsertGlobal("weft__stress_left", Word);
  Value *Less = B.CreateSub(B.CreateLoad(Word, Left), B.getInt64(1), "left");
  B.CreateStore(Less, Left);
  Value *Now = B.CreateICmpSLE(Less, B.getInt64(0), "now");
  Instruction *Then = SplitBlockAndInsertIfThen(Now, I.getIterator(), false,
                                                MDBuilder(M.getContext()).createUnlikelyBranchWeights());
  B.SetInsertPoint(Then);
  CallInst *Suspend = B.CreateCall(M.getOrInsertFunction(abi::SuspendName, B.getVoidTy()));
  Suspend->setCallingConv(abi::FiberCallingConv);
}

void StressRewriter::injectSuspensions(Function &Body) {
  for (Instruction *I : injectionPlaces(Body))
    suspendBefore(*I);
}

/// Of local functions that only bodies call.
void StressRewriter::removeUnusedEntries() {
  EntryOf.remove_if([](const auto &Pair) {
    Function *Entry = Pair.second;
    if (!Entry->hasLocalLinkage() || !Entry->use_empty())
      return false;
    Entry->eraseFromParent();
    return true;
  });
}

/// One table per module, handed over by a constructor.
void StressRewriter::registerEntries() {
  SmallVector<Constant *, 16> Pairs;
  Type *Ptr = B.getPtrTy();
  auto *PairTy = StructType::get(Ptr, Ptr);
  for (auto &[Body, Entry] : EntryOf)
    Pairs.push_back(ConstantStruct::get(PairTy, {Entry, Body})); // the split makes the body its descriptor
  auto *TableTy = ArrayType::get(PairTy, Pairs.size());
  auto *Table = new GlobalVariable(M, TableTy, true, GlobalValue::InternalLinkage,
                                   ConstantArray::get(TableTy, Pairs), "weft.stress.entries");
  Function *Constructor = Function::Create(FunctionType::get(B.getVoidTy(), false),
                                           GlobalValue::InternalLinkage, "weft.stress.register", M);
  B.SetInsertPoint(BasicBlock::Create(M.getContext(), "entry", Constructor));
  FunctionCallee Register =
      M.getOrInsertFunction("weft__stress_register", B.getVoidTy(), Ptr, Ptr, B.getInt64Ty());
  auto *Next = new GlobalVariable(M, ArrayType::get(Ptr, 3), false, GlobalValue::InternalLinkage,
                                  ConstantAggregateZero::get(ArrayType::get(Ptr, 3)), "weft.stress.link");
  B.CreateCall(Register, {Next, Table, B.getInt64(Pairs.size())});
  B.CreateRetVoid();
  appendToGlobalCtors(M, Constructor, 0);
}

void StressRewriter::rewrite() {
  SmallVector<Function *, 16> Bodies = chooseStressed(M);
  if (Bodies.empty())
    return;
  for (Function *F : Bodies)
    makeEntry(*F);
  for (Function *F : Bodies)
    redirectCalls(*F);
  removeUnusedEntries();
  for (Function *F : Bodies)
    injectSuspensions(*F);
  registerEntries();
}

} // namespace

void weft::stressModule(Module &M, StressMode Mode) {
  StressRewriter(M, Mode).rewrite();
}

/// What of a frame may hold anything when its function is called: not the return site, which a root's has.
struct FreshBytes {
  uint64_t Offset, Bytes;
};

/// Of the frame that \p Call gives its callee within the caller's; none for other calls.
static FreshBytes embeddedFrame(const CallInst &Call) {
  const Function *Ramp = Call.getCalledFunction();
  StringRef Name = Ramp ? Ramp->getName() : "";
  if (!Name.consume_back(".ramp") || Call.getFunction()->getName() == (Name + ".start").str())
    return {0, 0}; // the start's holds the arguments
  const GlobalVariable *Fiber = Call.getModule()->getNamedGlobal((Name + ".fiber").str());
  if (!Fiber || !Fiber->hasInitializer())
    return {0, 0};
  auto Field = [&](abi::FiberField Index) {
    return cast<ConstantInt>(Fiber->getInitializer()->getAggregateElement(Index))->getZExtValue();
  };
  uint64_t Site = Field(abi::FiberFlags) & abi::IsSole ? 0 : Call.getDataLayout().getPointerSize();
  return {Site, Field(abi::FiberFrameBytes) - Site};
}

void weft::scribbleFrames(Module &M) {
  IRBuilder<> B(M.getContext());
  SmallVector<CallInst *, 32> Calls;
  for (Function &F : M)
    for (Instruction &I : instructions(F))
      if (auto *Call = dyn_cast<CallInst>(&I))
        Calls.push_back(Call);
  for (CallInst *Call : Calls) {
    if (takesFrame(*Call)) {
      // Where a frame is taken in line, the two ways meet in a phi.
      auto Either = find_if(Call->users(), [](const User *U) { return isa<PHINode>(U); });
      auto *Frame = Either == Call->user_end() ? Call : cast<Instruction>(*Either);
      B.SetInsertPoint(Frame == Call ? Call->getNextNode() : &*Frame->getParent()->getFirstInsertionPt());
      B.CreateCall(M.getOrInsertFunction("weft__stress_pushed", B.getVoidTy(), B.getPtrTy(), B.getPtrTy()),
                   {Frame, Call->getArgOperand(2)});
    } else if (auto [Offset, Bytes] = embeddedFrame(*Call); Bytes) {
      B.SetInsertPoint(Call);
      B.CreateCall(M.getOrInsertFunction("weft__stress_fresh", B.getVoidTy(), B.getPtrTy(), B.getInt64Ty()),
                   {B.CreateConstGEP1_64(B.getInt8Ty(), Call->getArgOperand(1), Offset), B.getInt64(Bytes)});
    }
  }
}
