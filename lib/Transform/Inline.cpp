//===- Inline.cpp - Which calls become part of their callers before the split? -===//
//
// For each fiber function, callees first, so that each callee is final and clean when it is copied:
// 1. Inline the fiber calls that are worth it.  2. Inline the helpers that keep locals in memory.  3. Clean.
// At the end: remove the functions that nothing refers to any more.
//
// A recursive function is never inlined, and a call only in the function it was written in or that its own
// function was inlined into: so this ends.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Inline.h"

#include "Weft/Support/ABI.h"
#include "Weft/Support/Compat.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/InlineNames.h"
#include "Weft/Transform/Normalise.h"

#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/TargetTransformInfo.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

/// In the units of InlineCost, about five an instruction.
constexpr int MostOfOnlyCall = 2500; ///< a callee that this leaves without a body of its own
constexpr int MostOfHelper = 150;
/// Instructions of a function that has grown enough: layouts of frames take more than linear time.
constexpr unsigned MostInCaller = 4000;

InlineParams paramsOf(OptimizationLevel Level) {
  InlineParams Params = getInlineParams(Level.getSpeedupLevel(), Level.getSizeLevel());
  Params.ComputeFullInlineCost = true;
  return Params;
}

/// Nothing unwinds, so what is marked so tells nothing; but InlineFunction would leave such calls of the
/// callee without the caller's cleanups.  A restricted parameter is no promise for while the task waits.
void dropUntrueAttributes(Function &F) {
  F.removeFnAttr(Attribute::NoUnwind);
  for (Argument &A : F.args())
    F.removeParamAttr(A.getArgNo(), Attribute::NoAlias);
  for (Instruction &I : instructions(F))
    if (auto *Call = dyn_cast<CallBase>(&I); Call && isFiberCall(*Call)) {
      Call->removeFnAttr(Attribute::NoUnwind);
      if (Function *Callee = Call->getCalledFunction())
        Callee->removeFnAttr(Attribute::NoUnwind);
    }
}

/// Calls that run when a frame is destroyed only are left out: the handler that suspends there is to be
/// named.
SmallVector<CallBase *, 8> callsOnTheWay(Function &F) {
  SmallVector<CallBase *, 8> Found;
  SmallVector<BasicBlock *, 16> Work{&F.getEntryBlock()};
  SmallPtrSet<BasicBlock *, 16> Seen{Work.front()};
  while (!Work.empty()) {
    BasicBlock *BB = Work.pop_back_val();
    for (BasicBlock *Next : successors(BB))
      if (!Next->isLandingPad() && Seen.insert(Next).second)
        Work.push_back(Next);
  }
  for (BasicBlock &BB : F)
    if (Seen.contains(&BB))
      for (Instruction &I : BB)
        if (auto *Call = dyn_cast<CallBase>(&I))
          Found.push_back(Call);
  return Found;
}

bool hasDynamicStorage(const Function &F) {
  return any_of(instructions(F), [](const Instruction &I) {
    auto *A = dyn_cast<AllocaInst>(&I);
    return A && !A->isStaticAlloca();
  });
}

/// The callee copies such objects itself already.
SmallVector<std::pair<unsigned, Attribute>, 2> takeByValue(Function &F, CallBase &Call) {
  SmallVector<std::pair<unsigned, Attribute>, 2> Taken;
  for (Argument &A : F.args())
    if (A.hasByValAttr()) {
      Taken.push_back({A.getArgNo(), F.getParamAttribute(A.getArgNo(), Attribute::ByVal)});
      F.removeParamAttr(A.getArgNo(), Attribute::ByVal);
      Call.removeParamAttr(A.getArgNo(), Attribute::ByVal);
    }
  return Taken;
}

bool isDiscardable(const Function &F) {
  return F.use_empty() && !isDescriptorUsed(F) && !F.hasComdat() && F.isDiscardableIfUnused();
}

} // namespace

FiberInliner::FiberInliner(const FiberMarks &Marks, OptimizationLevel Level, FunctionAnalysisManager &FAM,
                           function_ref<void(Function &)> Clean)
    : Marks(Marks), Calls(Marks), Params(paramsOf(Level)), FAM(FAM), Clean(Clean) {}

void FiberInliner::run() {
  for (Function *F : Calls.bottomUp())
    dropUntrueAttributes(*F);
  for (Function *F : Calls.bottomUp()) {
    if (F->hasOptNone())
      continue;
    inlineFiberCalls(*F);
    inlineHelpers(*F);
    FAM.invalidate(*F, PreservedAnalyses::none());
    Clean(*F);
    Sizes[F] = F->getInstructionCount();
  }
  for (Function *F : reverse(Calls.bottomUp())) // callers first: their calls go with them
    if (isDiscardable(*F)) {
      FAM.clear(*F, F->getName());
      F->eraseFromParent();
    }
}

void FiberInliner::inlineFiberCalls(Function &F) {
  bool Changed = false;
  unsigned Size = F.getInstructionCount();
  for (CallBase *Call : callsOnTheWay(F)) {
    Function *Callee = Call->getCalledFunction();
    auto Known = Sizes.find(Callee);
    if (!Callee || Known == Sizes.end() || !isWorthInlining(*Call))
      continue;
    if (Size + Known->second > MostInCaller && !Callee->hasFnAttribute(Attribute::AlwaysInline))
      continue;
    if (inlineCall(*Call)) {
      Size += Known->second;
      Changed = true;
    }
  }
  if (Changed)
    keepDestroyEdges(F); // calls of plain functions under the caller's cleanups became invokes
}

/// Nothing: cannot be inlined.
std::optional<int> FiberInliner::cost(CallBase &Call, bool &Always) {
  Function &Callee = *Call.getCalledFunction();
  auto &TTI = FAM.getResult<TargetIRAnalysis>(Callee);
  auto Assumptions = [this](Function &F) -> AssumptionCache & {
    return FAM.getResult<AssumptionAnalysis>(F);
  };
  auto Library = [this](Function &F) -> const TargetLibraryInfo & {
    return FAM.getResult<TargetLibraryAnalysis>(F);
  };
  InlineCost Cost = getInlineCost(Call, Params, TTI, Assumptions, Library);
  Always = Cost.isAlways();
  if (Always)
    return 0;
  if (Cost.isNever())
    return std::nullopt;
  // What is left to spend; LLVM's bonus for the last call is not for us, who ask for more (isOnlyCalled).
  bool HasBonus = Callee.hasLocalLinkage() && Callee.hasOneLiveUse();
  return Cost.getCost() + (HasBonus ? compat::LastCallBonus : 0);
}

bool FiberInliner::isWorthInlining(CallBase &Call) {
  Function &Callee = *Call.getCalledFunction();
  if (&Callee == Call.getFunction() || !hasExactBody(Callee) || Callee.isVarArg() ||
      Calls.isRecursive(&Callee))
    return false;
  bool Always = false;
  std::optional<int> Cost = cost(Call, Always);
  if (!Cost || Always)
    return Always;
  if (hasDynamicStorage(Callee)) // under the caller's cleanups it could not end for want of memory
    return false;
  int Most = Callee.hasFnAttribute(Attribute::InlineHint) ? Params.HintThreshold.value_or(0) : 0;
  Most = std::max(Most, Params.DefaultThreshold) / 2; // what suspends stands in two parts
  if (Callee.hasOneUse() && isOnlyCalled(Callee))
    Most = MostOfOnlyCall;
  return *Cost < Most;
}

/// Would \p Address be no more than the name of some values, if Calls were inlined?  Without Calls, calls are
/// in the way.
bool FiberInliner::dissolves(Value &Address, SmallSetVector<CallBase *, 4> *Helpers) {
  for (Use &U : Address.uses()) {
    auto *I = cast<Instruction>(U.getUser());
    if (auto *Load = dyn_cast<LoadInst>(I)) {
      if (!Load->isSimple())
        return false;
    } else if (auto *Store = dyn_cast<StoreInst>(I)) {
      if (!Store->isSimple() || Store->getValueOperand() == &Address)
        return false;
    } else if (auto *Step = dyn_cast<GetElementPtrInst>(I)) {
      if (!Step->hasAllConstantIndices() || !dissolves(*Step, Helpers))
        return false;
    } else if (auto *Memory = dyn_cast<MemIntrinsic>(I)) {
      if (Memory->isVolatile() || !isa<ConstantInt>(Memory->getLength()))
        return false;
    } else if (auto *Marker = dyn_cast<IntrinsicInst>(I); Marker && Marker->isLifetimeStartOrEnd()) {
      continue;
    } else if (auto *Call = dyn_cast<CallBase>(I); Call && Helpers && Call->isArgOperand(&U)) {
      if (!isHelper(*Call, Call->getArgOperandNo(&U)))
        return false;
      Helpers->insert(Call);
    } else {
      return false;
    }
  }
  return true;
}

bool FiberInliner::isHelper(CallBase &Call, unsigned Argument) {
  Function *Callee = Call.getCalledFunction();
  if (!Callee || Marks.isFiber(Callee) || !hasExactBody(*Callee) || Callee->isVarArg() ||
      Callee->hasPersonalityFn() || Callee->hasOptNone() || Call.isByValArgument(Argument) ||
      Callee->getInstructionCount() > 2 * unsigned(MostOfHelper))
    return false;
  if (CleanHelpers.insert(Callee).second) {
    FAM.invalidate(*Callee, PreservedAnalyses::none());
    Clean(*Callee);
  }
  bool Always = false;
  std::optional<int> Cost = cost(Call, Always);
  return Cost && (Always || *Cost < std::min(MostOfHelper, Params.DefaultThreshold)) &&
         dissolves(*Callee->getArg(Argument), nullptr);
}

void FiberInliner::inlineHelpers(Function &F) {
  SmallVector<AllocaInst *, 16> Locals;
  bool MaySuspend = false;
  for (Instruction &I : instructions(F)) {
    if (auto *A = dyn_cast<AllocaInst>(&I); A && A->isStaticAlloca())
      Locals.push_back(A);
    else if (auto *Call = dyn_cast<CallBase>(&I))
      MaySuspend |= isFiberCall(*Call);
  }
  if (!MaySuspend)
    return;
  SmallSetVector<CallBase *, 4> Helpers;
  for (AllocaInst *A : Locals) {
    SmallSetVector<CallBase *, 4> Here;
    if (dissolves(*A, &Here))
      Helpers.insert(Here.begin(), Here.end());
  }
  for (CallBase *Call : Helpers)
    inlineCall(*Call);
}

bool FiberInliner::inlineCall(CallBase &Call) {
  Function &Callee = *Call.getCalledFunction(), &Caller = *Call.getFunction();
  CallBase *Inlined = &Call;
  if (mutated("inlined-without-cleanup"))
    if (auto *Invoke = dyn_cast<InvokeInst>(&Call))
      Inlined = changeToCall(Invoke);
  for (Function *F : {&Callee, &Caller})
    if (Named.insert(F).second)
      nameInLocations(*F);
  noteInlining(*Inlined);
  bool IsFiber = Marks.isFiber(&Callee);
  SmallVector<std::pair<unsigned, Attribute>, 2> ByValue;
  if (IsFiber)
    ByValue = takeByValue(Callee, *Inlined);
  auto Assumptions = [this](Function &F) -> AssumptionCache & { // Inlining keeps a reference to it
    return FAM.getResult<AssumptionAnalysis>(F);
  };
  InlineFunctionInfo Inlining(Assumptions);
  bool Done = InlineFunction(*Inlined, Inlining, /*MergeAttributes=*/true, nullptr,
                             /*InsertLifetime=*/!mutated("inlined-lifetimes-lost"))
                  .isSuccess();
  for (auto [Index, Attr] : ByValue)
    Callee.addParamAttr(Index, Attr);
  return Done;
}
