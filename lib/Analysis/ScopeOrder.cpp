//===- ScopeOrder.cpp - In which order are frames laid out that hold children of scopes? ---===//
//
// 1. Edges of each function: calls whose callees' frames lie in its own, which form no cycle, and spawns.  2.
// A spawn is recursive if its child leads back to its function.  3. Promises go down the calls.  4. Depth
// first without the recursive spawns: nothing leads back then, and post-order is what is wanted.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/ScopeOrder.h"

#include "Weft/Support/ABI.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"

using namespace llvm;
using namespace weft;

ScopeOrder::ScopeOrder(Module &M, const FiberMarks &Marks, const Colouring &Colours) : Colours(Colours) {
  bool HasChildren = false;
  for (Function *F : Colours.bottomUp()) {
    SmallVector<ScopeChild, 2> Children = scopeChildren(*F);
    HasChildren |= any_of(Children, [](const ScopeChild &C) { return C.Block != nullptr; });
  }
  if (!HasChildren) {
    BottomUp.insert(Colours.bottomUp().begin(), Colours.bottomUp().end());
    return;
  }
  for (Function *F : Colours.bottomUp())
    From.insert({F, edgesOf(*F)});
  findRecursive();
  findPromised(M, Marks);
  for (Function *F : Colours.bottomUp())
    order(F);
}

ScopeOrder::Edges ScopeOrder::edgesOf(Function &F) const {
  Edges Out;
  for (Instruction &I : instructions(F)) {
    auto *Call = dyn_cast<CallBase>(&I);
    if (!Call || !isFiberCall(*Call))
      continue;
    if (Colours.kind(*Call) == CallKind::Embedded)
      Out.Embedded.push_back(Call->getCalledFunction());
    append_range(Out.Embedded, Colours.implementers(*Call));
  }
  for (const ScopeChild &C : scopeChildren(F))
    if (C.Block && C.Child)
      Out.Children.push_back(C);
  return Out;
}

/// What lies in the frames of \p Roots, or would, \p WithChildren, if all children did; and \p Roots.
DenseSet<Function *> ScopeOrder::below(ArrayRef<Function *> Roots, bool WithChildren) const {
  DenseSet<Function *> Below(Roots.begin(), Roots.end());
  SmallVector<Function *, 16> Work(Roots);
  auto Add = [&](Function *F) {
    if (Below.insert(F).second)
      Work.push_back(F);
  };
  while (!Work.empty()) {
    auto It = From.find(Work.pop_back_val());
    if (It == From.end())
      continue;
    for (Function *Callee : It->second.Embedded)
      Add(Callee);
    if (!WithChildren)
      continue;
    for (const ScopeChild &C : It->second.Children)
      Add(C.Child);
  }
  return Below;
}

void ScopeOrder::findRecursive() {
  for (auto &[F, Out] : From)
    for (const ScopeChild &C : Out.Children)
      if (below(C.Child, true).count(F))
        Recursive.insert(C.Begin);
}

void ScopeOrder::findPromised(const Module &M, const FiberMarks &Marks) {
  SmallVector<Function *, 8> Roots;
  for (auto &[F, Out] : From)
    if (Marks.bound(F))
      Roots.push_back(F);
  if (const NamedMDNode *Installs = M.getNamedMetadata(abi::InstallList))
    for (const MDNode *Install : Installs->operands())
      if (auto *F = mdconst::dyn_extract_or_null<Function>(Install->getOperand(0)))
        Roots.push_back(F);
  Promised = below(Roots, false);
}

void ScopeOrder::order(Function *Root) {
  SmallVector<std::pair<Function *, bool>, 16> Work{{Root, false}};
  while (!Work.empty()) {
    auto [F, HasAll] = Work.pop_back_val();
    auto It = From.find(F);
    if (It == From.end()) // never suspends
      continue;
    if (HasAll || BottomUp.count(F)) {
      BottomUp.insert(F);
      continue;
    }
    Work.push_back({F, true});
    for (Function *Callee : reverse(It->second.Embedded))
      Work.push_back({Callee, false});
    for (const ScopeChild &C : It->second.Children)
      if (!isRecursive(C))
        Work.push_back({C.Child, false});
  }
}
