//===- Normalise.cpp - Which shape do the analyses and the split rely on? ---===//
//
// normaliseModule  1. `fiber main` gets its caller; copies that are always inlined become this module's.
//                  2. The primitive by its own name.  3. Invokes that are no destroy edges become calls.
//                  4. Static allocas to the head of their block.  5. No definition with a declaration's
//                  subprogram.
// normaliseEntry   1. By-value objects.  2. Computed gotos (ComputedGoto.cpp).
// normaliseBody    1. Results of asm goto.  2. Static allocas again.  3. Blocks.  4. Addresses go to their
// users.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Normalise.h"

#include "ComputedGoto.h"
#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

/// Before: define i32 @weft.main(i32, ptr).  After, besides: a `main` that runs it under the scheduler.
void giveEntryItsCaller(Module &M) {
  Function *Entry = M.getFunction(abi::EntryName);
  if (!Entry)
    Entry = M.getFunction(("\01" + abi::EntryName).str());
  if (!Entry || Entry->isDeclaration() || M.getFunction("main"))
    return;
  LLVMContext &C = M.getContext();
  FunctionType *Ty = FunctionType::get(Type::getInt32Ty(C), Entry->getFunctionType()->params(), false);
  Function *Main = Function::Create(Ty, GlobalValue::ExternalLinkage, "main", M);
  Main->setDSOLocal(true);
  Main->addFnAttr(Attribute::NoUnwind);
  IRBuilder<> B(BasicBlock::Create(C, "entry", Main));
  SmallVector<Value *, 4> Args{B.CreateCall(M.getOrInsertFunction("weft__run", B.getPtrTy()))};
  SmallVector<Type *, 4> Types{B.getPtrTy()};
  for (Argument &A : Main->args()) {
    Args.push_back(&A);
    Types.push_back(A.getType());
  }
  Type *Result = Entry->getReturnType();
  CallInst *Call = B.CreateCall(FunctionType::get(Result, Types, false), Entry, Args);
  Call->setCallingConv(Entry->getCallingConv());
  Call->addParamAttr(0, Attribute::Nest);
  B.CreateRet(Result->isIntegerTy(32) ? static_cast<Value *>(Call) : B.getInt32(0));
}

/// `extern inline __attribute__((gnu_inline, always_inline))`: plain C never calls the function of that name,
/// and there need not be one.  The calls go to a function of this module.
void giveCopiesToCalls(Module &M) {
  for (Function &F : make_early_inc_range(M)) {
    if (!F.hasAvailableExternallyLinkage() || !F.hasFnAttribute(Attribute::AlwaysInline) ||
        !isFiberFunction(F) ||
        any_of(F, [](const BasicBlock &BB) { return BB.hasAddressTaken(); })) // which LLVM does not inline
      continue;
    ValueToValueMapTy Values;
    Function *Copy = CloneFunction(&F, Values);
    Copy->setLinkage(GlobalValue::InternalLinkage);
    Copy->setVisibility(GlobalValue::DefaultVisibility);
    Copy->setDSOLocal(true);
    F.deleteBody();
    F.replaceUsesWithIf(Copy, [](Use &U) {
      auto *Call = dyn_cast<CallBase>(U.getUser());
      return Call && Call->isCallee(&U);
    });
    if (!F.use_empty()) {
      Copy->setName(F.getName() + ".copy");
      continue;
    }
    Copy->takeName(&F);
    F.eraseFromParent();
  }
}

void namePrimitive(Module &M) {
  Function *Suspend = M.getFunction(abi::RuntimeSuspendName);
  if (!Suspend || !Suspend->isDeclaration())
    return;
  FunctionCallee Primitive = M.getOrInsertFunction(abi::SuspendName, Suspend->getFunctionType());
  Suspend->replaceUsesWithIf(Primitive.getCallee(), [](Use &U) {
    auto *Call = dyn_cast<CallBase>(U.getUser());
    bool IsVerb = Call && any_of(Call->args(), [&](Use &Arg) {
                    return Call->paramHasAttr(Call->getArgOperandNo(&Arg), Attribute::Nest);
                  });
    return Call && Call->isCallee(&U) && !IsVerb;
  });
}

/// Static allocas stay static when calls split their block.
void gatherAllocas(Function &F) {
  BasicBlock &Entry = F.getEntryBlock();
  BasicBlock::iterator At = Entry.begin();
  while (isa<AllocaInst>(*At))
    ++At;
  for (Instruction &I : make_early_inc_range(make_range(At, Entry.end())))
    if (auto *A = dyn_cast<AllocaInst>(&I); A && A->isStaticAlloca())
      A->moveBefore(Entry, At);
}

bool isDestroyEdge(const InvokeInst &Invoke) {
  if (isStorageMark(Invoke))
    return true;
  return isFiberCall(Invoke) && !any_of(Invoke.args(), [&](const Use &Arg) {
           return Invoke.paramHasAttr(Invoke.getArgOperandNo(&Arg), Attribute::Nest);
         });
}

void removeOtherUnwinding(Function &F, bool IsFiber) {
  bool Changed = false;
  for (BasicBlock &BB : F)
    if (auto *Invoke = dyn_cast<InvokeInst>(BB.getTerminator()))
      if (!IsFiber || !isDestroyEdge(*Invoke)) {
        changeToCall(Invoke);
        Changed = true;
      }
  if (Changed)
    removeUnreachableBlocks(F);
  if (IsFiber)
    return;
  F.setDoesNotThrow();
  F.setPersonalityFn(nullptr);
}

/// Before: ptr byval(T) %p.  After: the body uses its own copy; the split makes the parameter a plain
/// pointer to the caller's object.
void copyByValueArguments(Function &F) {
  BasicBlock::iterator At = F.getEntryBlock().begin();
  const DataLayout &DL = F.getDataLayout();
  for (Argument &A : F.args()) {
    if (!A.hasByValAttr() || A.use_empty() || mutated("byval-not-copied"))
      continue;
    Type *Ty = A.getParamByValType();
    Align Alignment = std::max(A.getParamAlign().valueOrOne(), DL.getABITypeAlign(Ty));
    IRBuilder<> B(&F.getEntryBlock(), At);
    AllocaInst *Copy = B.CreateAlloca(Ty, nullptr, A.getName() + ".copy");
    Copy->setAlignment(Alignment);
    A.replaceAllUsesWith(Copy);
    B.CreateMemCpy(Copy, Alignment, &A, A.getParamAlign(), DL.getTypeAllocSize(Ty).getFixedValue());
  }
}

void dropMustTail(Function &F) {
  for (Instruction &I : instructions(F))
    if (auto *Call = dyn_cast<CallInst>(&I); Call && Call->isMustTailCall())
      Call->setTailCallKind(CallInst::TCK_None);
}

bool endsBlock(const CallInst &Call) {
  auto *Br = dyn_cast<BranchInst>(Call.getNextNode());
  if (!Br || Br->isConditional())
    return false;
  BasicBlock *Next = Br->getSuccessor(0);
  return Next->getSinglePredecessor() == Call.getParent() && !isa<PHINode>(Next->front());
}

void isolateContinuation(InvokeInst &Invoke) {
  BasicBlock *Next = Invoke.getNormalDest();
  if (Next->getSinglePredecessor()) {
    FoldSingleEntryPHINodes(Next);
    return;
  }
  BasicBlock *Between =
      BasicBlock::Create(Next->getContext(), Next->getName() + ".after", Next->getParent(), Next);
  BranchInst::Create(Next, Between)->setDebugLoc(Invoke.getDebugLoc());
  Next->replacePhiUsesWith(Invoke.getParent(), Between);
  Invoke.setNormalDest(Between);
}

void splitBlocks(Function &F) {
  SmallVector<Instruction *, 32> Calls, Starts, Ends;
  for (Instruction &I : instructions(F)) {
    if (auto *Call = dyn_cast<CallBase>(&I); Call && isFiberCall(*Call))
      Calls.push_back(&I);
    else if (auto *Marker = dyn_cast<IntrinsicInst>(&I); Marker && Marker->isLifetimeStartOrEnd())
      (Marker->getIntrinsicID() == Intrinsic::lifetime_start ? Starts : Ends).push_back(&I);
  }
  for (Instruction *I : Starts)
    if (I != &I->getParent()->front() && !isa<PHINode>(I->getPrevNode()) &&
        !isa<AllocaInst>(I->getPrevNode()))
      SplitBlock(I->getParent(), I->getIterator());
  for (Instruction *I : Ends)
    if (!I->getNextNode()->isTerminator())
      SplitBlock(I->getParent(), std::next(I->getIterator()));
  for (Instruction *I : Calls) {
    if (auto *Invoke = dyn_cast<InvokeInst>(I))
      isolateContinuation(*Invoke);
    else if (!endsBlock(*cast<CallInst>(I)))
      SplitBlock(I->getParent(), std::next(I->getIterator()));
  }
}

/// Before: %r = callbr ..., used where several copies of it may lead.  After: %r travels through memory,
/// which the split can keep as any local.
void demoteAsmGotoResults(Function &F) {
  SmallVector<CallBrInst *, 4> Jumps;
  for (Instruction &I : instructions(F))
    if (auto *Jump = dyn_cast<CallBrInst>(&I); Jump && !Jump->use_empty())
      Jumps.push_back(Jump);
  for (CallBrInst *Jump : Jumps) {
    auto *Home = new AllocaInst(Jump->getType(), F.getDataLayout().getAllocaAddrSpace(), "asm.goto",
                                F.getEntryBlock().begin());
    SmallVector<Use *, 8> Uses;
    for (Use &U : Jump->uses())
      Uses.push_back(&U);
    for (Use *U : Uses) {
      auto *User = cast<Instruction>(U->getUser());
      auto *Phi = dyn_cast<PHINode>(User);
      if (Phi && Phi->getIncomingBlock(*U) == Jump->getParent())
        SplitEdge(Jump->getParent(), Phi->getParent()); // the phi's use moves to the new block
      BasicBlock::iterator At =
          Phi ? Phi->getIncomingBlock(*U)->getTerminator()->getIterator() : User->getIterator();
      U->set(new LoadInst(Jump->getType(), Home, "", At));
    }
    SmallPtrSet<BasicBlock *, 4> Seen;
    for (BasicBlock *Next : successors(Jump)) {
      if (!Seen.insert(Next).second)
        continue;
      BasicBlock *Edge = Next->getSinglePredecessor() ? Next : SplitEdge(Jump->getParent(), Next);
      new StoreInst(Jump, Home, Edge->getFirstInsertionPt());
    }
  }
}

bool isAddressOfLocal(const Instruction &I) {
  if (!isa<GetElementPtrInst>(I) && !isa<BitCastInst>(I) && !isa<AddrSpaceCastInst>(I))
    return false;
  for (const Value *Operand : drop_begin(I.operands()))
    if (!isa<Constant>(Operand))
      return false;
  auto *Base = dyn_cast<Instruction>(I.getOperand(0));
  auto *Alloca = dyn_cast_or_null<AllocaInst>(Base);
  return Base && (Alloca ? Alloca->isStaticAlloca() : isAddressOfLocal(*Base));
}

/// Users first, so that a chain of address arithmetic sinks link by link.
void sinkAddresses(Function &F) {
  SmallVector<Instruction *, 32> Addresses;
  for (BasicBlock *BB : post_order(&F))
    for (Instruction &I : reverse(*BB))
      if (isAddressOfLocal(I))
        Addresses.push_back(&I);
  for (Instruction *I : Addresses) {
    for (Use &U : make_early_inc_range(I->uses())) {
      auto *User = cast<Instruction>(U.getUser());
      auto *Phi = dyn_cast<PHINode>(User);
      BasicBlock *BB = Phi ? Phi->getIncomingBlock(U) : User->getParent();
      if (BB == I->getParent())
        continue;
      Instruction *Copy = I->clone();
      Copy->insertBefore(Phi ? BB->getTerminator()->getIterator() : User->getIterator());
      U.set(Copy);
    }
    if (I->use_empty())
      I->eraseFromParent();
  }
}

/// What is called once in the source may be called by several parts, and be inlined into each.
void keepLabelsOnce(Module &M) {
  for (Function &F : M)
    for (Instruction &I : instructions(F))
      if (auto *Call = dyn_cast<CallBase>(&I);
          Call && !F.hasFnAttribute(Attribute::AlwaysInline) && !labelDefinedBy(*Call).empty())
        F.addFnAttr(Attribute::NoInline);
}

} // namespace

void weft::normaliseModule(Module &M, const Options &O) {
  giveEntryItsCaller(M);
  giveCopiesToCalls(M);
  namePrimitive(M);
  FiberMarks Marks(M);
  if (!Marks.fibers().empty())
    keepLabelsOnce(M);
  for (Function &F : M) {
    if (F.isDeclaration())
      continue;
    bool IsFiber = Marks.isFiber(&F);
    if (IsFiber || O.ExceptionsAreOurs)
      removeOtherUnwinding(F, IsFiber);
    if (IsFiber)
      gatherAllocas(F);
    // clang attaches one to a function with `nodebug` that is called before; LLVM takes no such module.
    if (DISubprogram *SP = F.getSubprogram(); SP && !SP->isDefinition())
      F.setSubprogram(nullptr);
  }
}

void weft::keepDestroyEdges(Function &F) {
  removeOtherUnwinding(F, /*IsFiber=*/true);
}

void weft::normaliseEntry(Function &F) {
  dropMustTail(F);
  copyByValueArguments(F);
  replaceComputedGotos(F);
}

void weft::normaliseBody(Function &F) {
  demoteAsmGotoResults(F);
  gatherAllocas(F); // variable-length arrays whose length has turned out to be constant
  splitBlocks(F);
  sinkAddresses(F);
}
