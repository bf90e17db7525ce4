//===- LocalTasks.cpp - Which tasks never leave the function that makes them? ---===//
//
// Of the root: 1. One body, of moderate size.  2. It suspends by the primitive alone, and not in
// cleanups.  3. What else it calls has bodies for which the same holds, or touches no memory but what it is
// given.
//
// Of the handle: 1. Every use is one of those that a local task has.  2. No second destroy may follow a
// destroy, for that one is reported.  3. A variable of the root whose address is known elsewhere is valid
// until the task is destroyed, so then the task must be, before its function ends.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/LocalTasks.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Analysis/Results.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Diagnostics.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Analysis/CaptureTracking.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Operator.h"

using namespace llvm;
using namespace weft;

namespace {

constexpr unsigned MostInRoot = 400; ///< instructions
constexpr uint64_t MostBytes = 4096; ///< of the root's variables, which go to its function's stack

bool onlyTouchesArguments(const CallBase &Call) {
  return Call.doesNotAccessMemory() || Call.onlyAccessesArgMemory() ||
         Call.onlyAccessesInaccessibleMemory() || Call.onlyAccessesInaccessibleMemOrArgMem();
}

bool names(const Constant *C, StringRef Name) {
  if (auto *G = dyn_cast<GlobalVariable>(C))
    return G->getName() == Name;
  return isa<ConstantExpr>(C) &&
         any_of(C->operands(), [&](const Use &U) { return names(cast<Constant>(U), Name); });
}

/// Can nobody tell in \p F, or in what it calls, which task runs?
bool isQuiet(Function &F, SmallPtrSetImpl<Function *> &Known);

bool isQuietCall(CallBase &Call, SmallPtrSetImpl<Function *> &Known) {
  if (Call.cannotDuplicate() || returnsTwice(Call))
    return false;
  if (isSuspend(Call) || isa<IntrinsicInst>(Call))
    return true;
  if (isFiberCall(Call))
    return false;
  if (onlyTouchesArguments(Call))
    return true;
  Function *Callee = Call.getCalledFunction();
  return Callee && hasExactBody(*Callee) && (Known.contains(Callee) || isQuiet(*Callee, Known));
}

bool isQuiet(Function &F, SmallPtrSetImpl<Function *> &Known) {
  Known.insert(&F);
  for (Instruction &I : instructions(F)) {
    if (isa<IndirectBrInst, CallBrInst>(I) || (isa<InvokeInst>(I) && !isSuspend(cast<CallBase>(I))) ||
        I.getType()->isTokenTy() || I.getType()->isScalableTy())
      return false;
    for (const Use &U : I.operands())
      if (auto *C = dyn_cast<Constant>(U); C && names(C, abi::CurrentTask))
        return false;
    if (auto *Call = dyn_cast<CallBase>(&I); Call && !isQuietCall(*Call, Known))
      return false;
  }
  return true;
}

/// Does \p F suspend only where its code is on the way to its ordinary end?
bool suspendsOnTheWayOnly(Function &F) {
  SmallPtrSet<BasicBlock *, 16> Seen;
  SmallVector<BasicBlock *, 16> Work;
  for (BasicBlock &BB : F)
    if (BB.isLandingPad())
      Work.push_back(&BB);
  while (!Work.empty()) {
    BasicBlock *BB = Work.pop_back_val();
    if (!Seen.insert(BB).second)
      continue;
    for (Instruction &I : *BB)
      if (auto *Call = dyn_cast<CallBase>(&I); Call && isSuspend(*Call))
        return false;
    append_range(Work, successors(BB));
  }
  return true;
}

bool hasModestStorage(const Function &F) {
  uint64_t Bytes = packArguments(F).Bytes;
  for (const Instruction &I : instructions(F))
    if (auto *A = dyn_cast<AllocaInst>(&I)) {
      if (!A->isStaticAlloca() || A->getAddressSpace() || A->getAllocatedType()->isScalableTy())
        return false;
      Bytes += A->getAllocationSize(F.getDataLayout())->getFixedValue();
    }
  return Bytes <= MostBytes;
}

/// What the handle of one task is used for.
class HandleUses {
public:
  HandleUses(CallInst &Create, Function &Root)
      : DL(Create.getDataLayout()), Task{&Create, &Root, {}, {}, {}, {}, {}},
        Bytes(abi::taskHeaderBytes(DL) + packArguments(Root).Bytes) {}

  bool collect();
  LocalTask take() { return std::move(Task); }

private:
  bool collectCall(CallInst &Call, const Use &U);
  bool isPacking(Instruction &I, uint64_t Offset);
  bool isReadOnly(const Value &Result);

  const DataLayout &DL;
  LocalTask Task;
  const uint64_t Bytes;
};

bool HandleUses::collect() {
  for (Use &U : Task.Create->uses()) {
    auto *I = cast<Instruction>(U.getUser());
    if (auto *Test = dyn_cast<ICmpInst>(I);
        Test && Test->isEquality() && isa<ConstantPointerNull>(Test->getOperand(1 - U.getOperandNo())))
      Task.NullTests.push_back(Test);
    else if (auto *Call = dyn_cast<CallInst>(I)) {
      if (!collectCall(*Call, U))
        return false;
    } else if (!isa<GetElementPtrInst>(I) || !isPacking(*I, 0))
      return false;
  }
  return true;
}

bool HandleUses::collectCall(CallInst &Call, const Use &U) {
  Function *Callee = Call.getCalledFunction();
  if (!Callee || !Call.isArgOperand(&U) || Call.arg_size() != 1)
    return false;
  StringRef Name = sourceName(*Callee);
  if (Name == "weft_resume" && Call.getType()->isIntegerTy(32))
    Task.Resumes.push_back(&Call);
  else if (Name == "weft_done" && Call.getType()->isIntegerTy(1))
    Task.Dones.push_back(&Call);
  else if (Name == "weft_destroy")
    Task.Destroys.push_back(&Call);
  else if (Name == "weft_result" && Call.getType()->isPointerTy() && isReadOnly(Call))
    Task.Results.push_back(&Call);
  else
    return false;
  return true;
}

/// Do \p I, an address \p Offset bytes and more behind the handle, and what is made of it, only store
/// arguments?
bool HandleUses::isPacking(Instruction &I, uint64_t Offset) {
  APInt Step(DL.getIndexTypeSizeInBits(I.getType()), 0);
  if (!cast<GEPOperator>(I).accumulateConstantOffset(DL, Step) || Step.isNegative())
    return false;
  Offset += Step.getZExtValue();
  for (Use &U : I.uses()) {
    auto *User = cast<Instruction>(U.getUser());
    uint64_t Size;
    if (auto *Store = dyn_cast<StoreInst>(User); Store && U.getOperandNo() == 1)
      Size = DL.getTypeStoreSize(Store->getValueOperand()->getType()).getFixedValue();
    else if (auto *Copy = dyn_cast<MemCpyInst>(User);
             Copy && U.getOperandNo() == 0 && isa<ConstantInt>(Copy->getLength()))
      Size = cast<ConstantInt>(Copy->getLength())->getZExtValue();
    else if (isa<GetElementPtrInst>(User) && isPacking(*User, Offset))
      continue;
    else
      return false;
    if (Offset + Size > Bytes)
      return false;
  }
  return true;
}

/// A result is the task's: its address must not outlive that.
bool HandleUses::isReadOnly(const Value &Result) {
  return all_of(Result.uses(), [&](const Use &U) {
    if (isa<LoadInst, ICmpInst>(U.getUser()))
      return true;
    if (auto *Copy = dyn_cast<MemTransferInst>(U.getUser()))
      return U.getOperandNo() == 1 && !Copy->isVolatile();
    return isa<GetElementPtrInst>(U.getUser()) && U.getOperandNo() == 0 && isReadOnly(*U.getUser());
  });
}

/// Does a path lead from behind \p From to an instruction that \p IsBad names, and to none that \p IsEnd
/// names before?
bool reaches(Instruction &From, function_ref<bool(Instruction &)> IsBad,
             function_ref<bool(Instruction &)> IsEnd) {
  SmallPtrSet<BasicBlock *, 16> Seen;
  SmallVector<Instruction *, 16> Work{From.getNextNode()};
  while (!Work.empty()) {
    Instruction *I = Work.pop_back_val();
    BasicBlock *BB = I->getParent();
    for (; I && !IsEnd(*I); I = I->getNextNode())
      if (IsBad(*I))
        return true;
    if (I)
      continue;
    for (BasicBlock *Next : successors(BB))
      if (Seen.insert(Next).second)
        Work.push_back(&Next->front());
  }
  return false;
}

bool mayBeDestroyedTwice(const LocalTask &Task) {
  auto IsDestroy = [&](Instruction &I) { return is_contained(Task.Destroys, &I); };
  return any_of(Task.Destroys, [&](CallInst *Destroy) {
    return reaches(*Destroy, IsDestroy, [&](Instruction &I) { return &I == Task.Create; });
  });
}

bool publishesVariables(Function &Root) {
  return any_of(instructions(Root), [](const Instruction &I) {
    return isa<AllocaInst>(I) && PointerMayBeCaptured(&I, /*ReturnCaptures=*/true, /*StoreCaptures=*/true);
  });
}

/// Does every way from its creation, but for those that never end, destroy \p Task while its function is
/// there?
bool isAlwaysDestroyed(const LocalTask &Task) {
  auto EndsFunction = [&](Instruction &I) {
    auto *Call = dyn_cast<CallBase>(&I);
    return &I == Task.Create || isa<ReturnInst, ResumeInst>(I) || (Call && isFiberCall(*Call));
  };
  return !reaches(*Task.Create, EndsFunction,
                  [&](Instruction &I) { return is_contained(Task.Destroys, &I); });
}

} // namespace

Function *weft::rootOfCreate(const Instruction &I) {
  auto *Call = dyn_cast<CallInst>(&I);
  Function *Callee = Call ? Call->getCalledFunction() : nullptr;
  if (!Callee || Callee->getName() != "weft__create_begin" || Call->arg_size() != 1)
    return nullptr;
  auto *Root = dyn_cast<Function>(Call->getArgOperand(0)); // before the split a function is its descriptor
  return Root && isFiberFunction(*Root) ? Root : nullptr;
}

bool weft::isQuietRoot(Function &Root) {
  if (!isFiberFunction(Root) || !hasExactBody(Root) || Root.isVarArg() || Root.hasOptNone() ||
      Root.hasFnAttribute(Attribute::NoInline) || Root.hasFnAttribute(Attribute::Naked) ||
      Root.getInstructionCount() > MostInRoot || packArguments(Root).StructReturn)
    return false;
  SmallPtrSet<Function *, 8> Known;
  bool Quiet = isQuiet(Root, Known);
  return (Quiet || mutated("loud-root-taken-in")) && suspendsOnTheWayOnly(Root) && hasModestStorage(Root);
}

std::optional<LocalTask> weft::findLocalTask(CallInst &Create) {
  Function &Root = *rootOfCreate(Create);
  HandleUses Uses(Create, Root);
  if (!Uses.collect())
    return std::nullopt;
  LocalTask Task = Uses.take();
  if (mayBeDestroyedTwice(Task) || (publishesVariables(Root) && !isAlwaysDestroyed(Task)))
    return std::nullopt;
  return Task;
}
