//===- SuspensionPoints.cpp - Where may a fiber function suspend? ----------===//
#include "Weft/Analysis/SuspensionPoints.h"

#include "llvm/IR/CFG.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

Function *SuspensionPoint::callee() const {
  return hasCallee(Kind) ? Call->getCalledFunction() : nullptr;
}

FiberBody weft::readBody(Function &F, const Colouring &Colours) {
  FiberBody Body{&F, {}};
  for (BasicBlock &BB : F) {
    for (Instruction &I : BB) {
      auto *Call = dyn_cast<CallBase>(&I);
      if (!Call || !isFiberCall(*Call))
        continue;
      CallKind Kind = Colours.kind(*Call);
      if (Kind == CallKind::Plain)
        continue;
      auto *Invoke = dyn_cast<InvokeInst>(Call);
      BasicBlock *Next = Invoke ? Invoke->getNormalDest() : BB.getSingleSuccessor();
      assert(Next && Next->getSinglePredecessor() == &BB && !isa<PHINode>(Next->front()) &&
             "a suspension point ends its block, and its continuation is entered only from there");
      Body.Points.push_back({Call, Kind, static_cast<unsigned>(Body.Points.size()), Next,
                             Invoke ? Invoke->getUnwindDest() : nullptr, false});
    }
  }
  DenseSet<const BasicBlock *> Normal = Body.reachable(&F.getEntryBlock());
  for (SuspensionPoint &P : Body.Points)
    P.OnlyInDestroy = !Normal.count(P.Call->getParent());
  return Body;
}

void weft::walkNormalEdges(ArrayRef<const BasicBlock *> From, function_ref<bool(const BasicBlock &)> GoesOn) {
  SmallPtrSet<const BasicBlock *, 16> Seen;
  SmallVector<const BasicBlock *, 16> Work;
  copy_if(From, std::back_inserter(Work), [&](const BasicBlock *BB) { return Seen.insert(BB).second; });
  while (!Work.empty()) {
    const BasicBlock *BB = Work.pop_back_val();
    if (!GoesOn(*BB))
      continue;
    auto *Invoke = dyn_cast<InvokeInst>(BB->getTerminator());
    for (const BasicBlock *Next : successors(BB))
      if (!(Invoke && Next == Invoke->getUnwindDest()) && Seen.insert(Next).second)
        Work.push_back(Next);
  }
}

DenseSet<const BasicBlock *> FiberBody::reachable(ArrayRef<const BasicBlock *> From) const {
  DenseSet<const BasicBlock *> Reached;
  walkNormalEdges(From, [&](const BasicBlock &BB) {
    Reached.insert(&BB);
    return true;
  });
  return Reached;
}

DenseSet<const BasicBlock *> FiberBody::behindResumes() const {
  SmallVector<const BasicBlock *, 8> Continuations;
  for (const SuspensionPoint &P : Points)
    if (!P.OnlyInDestroy)
      Continuations.push_back(P.Continuation);
  return reachable(Continuations);
}

void FiberBody::print(raw_ostream &OS) const {
  OS << "weft-suspension-points: " << F->getName() << "\n";
  for (const SuspensionPoint &P : Points) {
    OS << "  " << P.Index << ": " << callKindName(P.Kind);
    if (Function *Callee = P.callee())
      OS << " " << Callee->getName();
    if (P.Unwind)
      OS << " with cleanups";
    if (P.OnlyInDestroy)
      OS << " only in destroy";
    OS << "\n";
  }
}

PreservedAnalyses SuspensionPointsPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  for (Function *F : Colours.bottomUp())
    readBody(*F, Colours).print(OS);
  return PreservedAnalyses::all();
}
