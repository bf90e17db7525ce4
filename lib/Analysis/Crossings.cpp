//===- Crossings.cpp - Which values live over which suspension point? ------===//
//
// For each value, walk from its uses up to its definition (Appel's liveness by use: each block is visited
// once per value, so the cost is the size of the live range).  Entering a continuation from below means
// crossing its point; entering an unwind block, or a phi on an unwind edge, means crossing by cleanup.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/Crossings.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/CFG.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

BlockNumbers::BlockNumbers(const Function &F) {
  for (const BasicBlock &BB : F)
    Numbers.insert({&BB, Numbers.size()});
}

/// The points by the blocks that their edges enter.
struct Crossings::Edges {
  DenseMap<const BasicBlock *, unsigned> OfContinuation;
  DenseMap<const BasicBlock *, SmallVector<unsigned, 2>> OfUnwind;
  DenseMap<const BasicBlock *, unsigned> OfCall;

  explicit Edges(const FiberBody &Body) {
    for (const SuspensionPoint &P : Body.Points) {
      OfContinuation[P.Continuation] = P.Index;
      OfCall[P.Call->getParent()] = P.Index;
      if (P.Unwind)
        OfUnwind[P.Unwind].push_back(P.Index);
    }
  }
};

namespace {

bool isStaticAlloca(const Value &V) {
  auto *A = dyn_cast<AllocaInst>(&V);
  return A && A->isStaticAlloca();
}

const BasicBlock *definingBlock(const Value &V) {
  if (auto *I = dyn_cast<Instruction>(&V))
    return I->getParent();
  return &cast<Argument>(V).getParent()->getEntryBlock();
}

bool isUsedElsewhere(const Value &V, const BasicBlock *Home) {
  return any_of(V.users(), [&](const User *U) {
    auto *I = cast<Instruction>(U);
    return I->getParent() != Home || isa<PHINode>(I);
  });
}

void addOnce(ValueList &List, Value &V) {
  if (List.empty() || List.back() != &V)
    List.push_back(&V);
}

} // namespace

Crossings::Crossings(const FiberBody &Body, const BlockNumbers &Numbers) : F(Body.F) {
  Continuations.resize(Body.Points.size());
  Unwinds.resize(Body.Points.size());
  Edges E(Body);
  for (Argument &A : Body.F->args())
    follow(A, Body, Numbers, E);
  for (Instruction &I : instructions(*Body.F))
    if (!I.getType()->isVoidTy() && !isStaticAlloca(I))
      follow(I, Body, Numbers, E);
}

void Crossings::follow(Value &V, const FiberBody &Body, const BlockNumbers &Numbers, const Edges &E) {
  const BasicBlock *Home = definingBlock(V);
  if (!isUsedElsewhere(V, Home))
    return;
  BitVector Live(Numbers.size());
  SmallVector<const BasicBlock *, 16> Work; // blocks that V enters from above
  bool Crosses = false;
  auto EnterFromAbove = [&](const BasicBlock *BB) {
    if (BB != Home && !Live.test(Numbers[BB])) {
      Live.set(Numbers[BB]);
      Work.push_back(BB);
    }
  };
  auto CrossUnwind = [&](unsigned Point) {
    addOnce(Unwinds[Point], V);
    Crosses = true;
  };
  for (const Use &U : V.uses()) {
    auto *User = cast<Instruction>(U.getUser());
    auto *Phi = dyn_cast<PHINode>(User);
    if (!Phi) {
      EnterFromAbove(User->getParent());
      continue;
    }
    const BasicBlock *From = Phi->getIncomingBlock(U);
    EnterFromAbove(From);
    auto Point = E.OfCall.find(From);
    if (Point != E.OfCall.end() && !mutated("phi-of-cleanup-skipped") &&
        Body.Points[Point->second].Unwind == Phi->getParent())
      CrossUnwind(Point->second);
  }
  while (!Work.empty()) {
    const BasicBlock *BB = Work.pop_back_val();
    if (auto It = E.OfContinuation.find(BB); It != E.OfContinuation.end())
      if (Body.Points[It->second].Call != &V) {
        addOnce(Continuations[It->second], V);
        Crosses = true;
      }
    if (auto It = E.OfUnwind.find(BB); It != E.OfUnwind.end())
      for (unsigned Point : It->second)
        CrossUnwind(Point);
    for (const BasicBlock *Pred : predecessors(BB))
      EnterFromAbove(Pred);
  }
  if (!Crosses)
    return;
  Live.set(Numbers[Home]);
  Values.insert({&V, std::move(Live)});
}

void Crossings::print(raw_ostream &OS) const {
  OS << "weft-crossings: " << F->getName() << "\n";
  auto PrintList = [&](StringRef Title, ArrayRef<Value *> List) {
    OS << Title;
    for (Value *V : List) {
      OS << " ";
      V->printAsOperand(OS, false);
    }
  };
  for (unsigned I = 0; I != Continuations.size(); ++I) {
    OS << "  " << I << ":";
    PrintList("", Continuations[I]);
    if (!Unwinds[I].empty())
      PrintList("; cleanups:", Unwinds[I]);
    OS << "\n";
  }
}

PreservedAnalyses CrossingsPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  for (Function *F : Colours.bottomUp())
    Crossings(readBody(*F, Colours), BlockNumbers(*F)).print(OS);
  return PreservedAnalyses::all();
}
