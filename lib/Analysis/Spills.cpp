//===- Spills.cpp - What is stored at a suspension, and loaded after it? ---===//
//
// Every value that crosses a point is stored when that point suspends, and only then: the path that does
// not suspend keeps it in a register.  A value that no resume part can redefine keeps its slot's content,
// so the split does not store it again there (Transform/Split).
//
// In the resume part of a function with many points the values are stored before each call instead.  At a
// point a slot is its value's alone while the callee runs, also before that suspends: what is passed by value
// counts as in use there (Analysis/Locals).
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/Spills.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

SpillSet weft::chooseSpills(const FiberBody &Body, const Crossings &X) {
  SpillSet Result;
  SmallPtrSet<Value *, 16> Spilled;
  for (const SuspensionPoint &P : Body.Points) {
    SpillSet::AtPoint At;
    if (P.OnlyInDestroy) { // may not suspend any more
      Result.Points.push_back(At);
      continue;
    }
    append_range(At.Reloads, X.atContinuation(P.Index));
    append_range(At.DestroyReloads, X.atUnwind(P.Index));
    At.Stores = At.Reloads;
    SmallPtrSet<Value *, 8> Stored(At.Stores.begin(), At.Stores.end());
    for (Value *V : At.DestroyReloads)
      if (!mutated("spill-of-cleanup-skipped") && Stored.insert(V).second)
        At.Stores.push_back(V);
    Spilled.insert(At.Stores.begin(), At.Stores.end());
    Result.Points.push_back(std::move(At));
  }
  for (const auto &[V, Live] : X.values())
    if (Spilled.count(V))
      Result.Values.push_back(V);
  return Result;
}

bool weft::hasManyPoints(const FiberBody &Body) {
  return count_if(Body.Points, [](const SuspensionPoint &P) { return !P.OnlyInDestroy; }) >
         MostPointsWithTwoWays;
}

void SpillSet::print(raw_ostream &OS, const Function &F) const {
  OS << "weft-spills: " << F.getName() << "\n";
  auto PrintList = [&](StringRef Title, const ValueList &List) {
    OS << "    " << Title << ":";
    for (Value *V : List) {
      OS << " ";
      V->printAsOperand(OS, false);
    }
    OS << "\n";
  };
  for (unsigned I = 0; I != Points.size(); ++I) {
    OS << "  " << I << ":\n";
    PrintList("stores", Points[I].Stores);
    PrintList("reloads", Points[I].Reloads);
    if (!Points[I].DestroyReloads.empty())
      PrintList("reloads for destroy", Points[I].DestroyReloads);
  }
}

PreservedAnalyses SpillsPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  for (Function *F : Colours.bottomUp()) {
    FiberBody Body = readBody(*F, Colours);
    chooseSpills(Body, Crossings(Body, BlockNumbers(*F))).print(OS, *F);
  }
  return PreservedAnalyses::all();
}
