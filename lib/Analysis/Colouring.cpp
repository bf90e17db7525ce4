//===- Colouring.cpp - Which fiber functions may suspend? ------------------===//
//
// 1. Least fixed point over the call graph: start from the functions that suspend themselves and go up to
//    their callers.
// 2. Depth-first walk over the embeddable calls of those functions, in module order; a call to a function
//    that is still being walked closes a cycle.  Post-order is callees first.  A call through a pointer leads
//    to every function that may be behind it.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/Colouring.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

namespace {

SmallVector<CallBase *, 8> fiberCalls(Function &F) {
  SmallVector<CallBase *, 8> Calls;
  for (Instruction &I : instructions(F))
    if (auto *Call = dyn_cast<CallBase>(&I); Call && isFiberCall(*Call))
      Calls.push_back(Call);
  return Calls;
}

/// A call whose effect depends on no other body in this module.
bool suspendsByItself(const CallBase &Call) {
  const Function *Callee = Call.getCalledFunction();
  return isSuspend(Call) || isStackCheck(Call) || isNoMemory(Call) || !Callee || !hasExactBody(*Callee);
}

} // namespace

StringRef weft::callKindName(CallKind Kind) {
  switch (Kind) {
  case CallKind::Plain:
    return "plain";
  case CallKind::Suspend:
    return "suspend";
  case CallKind::StackCheck:
    return "stack check";
  case CallKind::NoMemory:
    return "no memory";
  case CallKind::Embedded:
    return "embedded";
  case CallKind::Bounded:
    return "bounded";
  case CallKind::Closed:
    return "closed";
  case CallKind::Reserved:
    return "reserved";
  case CallKind::Arena:
    return "arena";
  }
  llvm_unreachable("covered switch");
}

Colouring::Colouring(Module &M, const FiberMarks &Marks) : Marks(Marks) {
  findImplementers();
  findSuspending();
  for (Function *F : Marks.fibers())
    if (!F->isDeclaration() && maySuspend(F) && !BottomUp.count(F))
      orderBottomUp(F);
}

/// Calls and bounds (llvm.global.annotations) speak of the function, not of its address.
static bool isAddress(const Use &U) {
  if (auto *Call = dyn_cast<CallBase>(U.getUser()))
    return !Call->isCallee(&U);
  auto *Entry = dyn_cast<Constant>(U.getUser());
  auto IsAnnotations = [](const User *Global) {
    auto *G = dyn_cast<GlobalVariable>(Global);
    return G && G->getName() == "llvm.global.annotations";
  };
  return !Entry || !any_of(Entry->users(), [&](const User *List) {
    return isa<ConstantArray>(List) && any_of(List->users(), IsAnnotations);
  });
}

void Colouring::findImplementers() {
  for (Function *F : Marks.fibers())
    if (hasExactBody(*F) && any_of(F->uses(), isAddress))
      AddressTaken[F->getFunctionType()].push_back(F);
}

SmallVector<Function *, 4> Colouring::implementers(const CallBase &Call) const {
  if (isa<Function>(Call.getCalledOperand()))
    return {};
  Callees Behind = calleesOf(Call);
  SmallSetVector<Function *, 8> Known(Behind.Known.begin(), Behind.Known.end());
  auto It = AddressTaken.find(Call.getFunctionType());
  if (Behind.Reach == World::Guess && It != AddressTaken.end())
    Known.insert(It->second.begin(), It->second.end());
  SmallVector<Function *, 4> Reserved;
  for (Function *F : Known)
    if (hasExactBody(*F) && !ClosingThroughPointer.count({&Call, F}))
      Reserved.push_back(F);
  return Reserved;
}

SmallVector<CallEdge, 8> Colouring::edges(Function &F) const {
  SmallVector<CallEdge, 8> Edges;
  for (CallBase *Call : fiberCalls(F)) {
    if (!suspendsByItself(*Call))
      Edges.push_back({Call, Call->getCalledFunction()});
    else
      for (Function *Implementer : implementers(*Call))
        Edges.push_back({Call, Implementer});
  }
  return Edges;
}

void Colouring::findSuspending() {
  DenseMap<const Function *, SmallVector<Function *, 4>> Callers;
  SmallVector<const Function *, 16> Work;
  auto Add = [&](const Function *F) {
    if (Suspending.insert(F).second)
      Work.push_back(F);
  };
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration()) {
      Add(F);
      continue;
    }
    for (CallBase *Call : fiberCalls(*F)) {
      if (suspendsByItself(*Call))
        Add(F);
      else
        Callers[Call->getCalledFunction()].push_back(F);
    }
  }
  while (!Work.empty())
    for (Function *Caller : Callers.lookup(Work.pop_back_val()))
      if (!mutated("suspension-missed"))
        Add(Caller);
}

void Colouring::orderBottomUp(Function *Root) {
  struct Step {
    Function *F;
    CallBase *Entered; // the call that led here
    SmallVector<CallEdge, 8> Edges;
    unsigned Next = 0;
  };
  SmallVector<Step, 8> Path;
  DenseSet<const Function *> OnPath;
  auto Enter = [&](Function *F, CallBase *Entered) {
    Path.push_back({F, Entered, edges(*F)});
    OnPath.insert(F);
  };
  auto CycleTo = [&](Function *Callee, CallBase *Call) {
    CallCycle Cycle;
    for (Step &S : reverse(Path)) {
      if (S.F == Callee)
        break;
      Cycle.push_back({S.Entered, S.F});
    }
    std::reverse(Cycle.begin(), Cycle.end());
    Cycle.push_back({Call, Callee});
    return Cycle;
  };
  Enter(Root, nullptr);
  while (!Path.empty()) {
    Step &Top = Path.back();
    if (Top.Next == Top.Edges.size()) {
      OnPath.erase(Top.F);
      BottomUp.insert(Top.F);
      Path.pop_back();
      continue;
    }
    auto [Call, Callee] = Top.Edges[Top.Next++];
    if (!maySuspend(Callee))
      continue;
    if (!OnPath.count(Callee)) {
      if (!BottomUp.count(Callee))
        Enter(Callee, Call);
    } else if (Call->getCalledFunction()) {
      Closing.insert(Call);
      Cycles.push_back(CycleTo(Callee, Call));
    } else {
      ClosingThroughPointer.insert({Call, Callee});
      PartlyClosing.insert(Call);
      if (calleesOf(*Call).Reach != World::Guess) // else it may well be none
        Cycles.push_back(CycleTo(Callee, Call));
    }
  }
}

CallKind Colouring::kind(const CallBase &Call) const {
  if (isSuspend(Call))
    return CallKind::Suspend;
  if (isStackCheck(Call))
    return CallKind::StackCheck;
  if (isNoMemory(Call))
    return CallKind::NoMemory;
  const Function *Callee = Call.getCalledFunction();
  if (!Callee) {
    if (implementers(Call).empty() && !slotBound(Call))
      return CallKind::Arena;
    bool IsClosed = calleesOf(Call).Reach == World::Closed && !PartlyClosing.count(&Call);
    return IsClosed ? CallKind::Closed : CallKind::Reserved;
  }
  if (!hasExactBody(*Callee)) {
    if (!Marks.bound(Callee))
      return CallKind::Arena;
    return Callee->getName().starts_with(abi::RuntimePrefix) ? CallKind::Bounded : CallKind::Reserved;
  }
  if (!maySuspend(Callee))
    return CallKind::Plain;
  return Closing.count(&Call) ? CallKind::Arena : CallKind::Embedded;
}

void Colouring::print(raw_ostream &OS) const {
  OS << "weft-colouring:\n";
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration())
      continue;
    OS << "  " << F->getName() << (maySuspend(F) ? " suspends" : " never suspends") << "\n";
    for (CallBase *Call : fiberCalls(*F)) {
      const Function *Callee = Call->getCalledFunction();
      StringRef Slot = calleesOf(*Call).Slot;
      OS << "    calls "
         << (Callee         ? Callee->getName()
             : Slot.empty() ? "a pointer"
                            : Slot)
         << " " << callKindName(kind(*Call));
      StringRef Separator = ": ";
      for (const Function *Behind : implementers(*Call)) {
        OS << Separator << Behind->getName();
        Separator = ", ";
      }
      OS << "\n";
    }
  }
}

PreservedAnalyses ColouringPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring(M, Marks).print(OS);
  return PreservedAnalyses::all();
}
