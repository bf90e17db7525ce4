//===- FiberCalls.cpp - Which fiber function calls which, and who calls itself? -===//
//
// 1. A node per fiber function with a body, and one that leads to all of them in module order.
// 2. Strongly connected components (Tarjan 1972) come callees first; one that holds a cycle is recursive.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/FiberCalls.h"

#include "Weft/Support/ABI.h"
#include "Weft/Support/Diagnostics.h"

#include "llvm/ADT/GraphTraits.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SCCIterator.h"
#include "llvm/IR/InstIterator.h"

using namespace llvm;
using namespace weft;

namespace {

struct CallNode {
  Function *F;
  SmallVector<CallNode *, 4> Callees;
};

} // namespace

template <> struct llvm::GraphTraits<CallNode *> {
  using NodeRef = CallNode *;
  using ChildIteratorType = SmallVector<CallNode *, 4>::iterator;
  static NodeRef getEntryNode(CallNode *N) { return N; }
  static ChildIteratorType child_begin(NodeRef N) { return N->Callees.begin(); }
  static ChildIteratorType child_end(NodeRef N) { return N->Callees.end(); }
};

FiberCalls::FiberCalls(const FiberMarks &Marks) {
  CallNode All{nullptr, {}};
  MapVector<const Function *, std::unique_ptr<CallNode>> Nodes;
  for (Function *F : Marks.fibers())
    if (!F->isDeclaration()) {
      Nodes[F] = std::make_unique<CallNode>(CallNode{F, {}});
      All.Callees.push_back(Nodes[F].get());
    }
  for (auto &[F, Node] : Nodes)
    for (Instruction &I : instructions(*Node->F))
      if (auto *Call = dyn_cast<CallBase>(&I))
        if (auto It = Nodes.find(Call->getCalledFunction()); It != Nodes.end())
          Node->Callees.push_back(It->second.get());
  for (auto It = scc_begin(&All); !It.isAtEnd(); ++It)
    for (CallNode *Node : *It) {
      if (!Node->F)
        continue;
      BottomUp.push_back(Node->F);
      if (It.hasCycle())
        Recursive.insert(Node->F);
    }
}

bool weft::isDescriptorUsed(const Function &F) {
  const GlobalVariable *Descriptor =
      F.getParent()->getGlobalVariable((sourceName(F) + ".fiber").str(), /*AllowInternal=*/true);
  return Descriptor && !Descriptor->use_empty();
}

bool weft::makesTask(const Use &U) {
  auto *Call = dyn_cast<CallBase>(U.getUser());
  const Function *Verb = Call ? Call->getCalledFunction() : nullptr;
  return Verb && Verb->getName().starts_with("weft__") && Verb->getName().ends_with("_begin") &&
         U.getOperandNo() == 0;
}

bool weft::isCalledOrMade(const Function &F) {
  return F.hasLocalLinkage() && !isDescriptorUsed(F) &&
         all_of(F.uses(), [](const Use &U) { return isCalleeUse(U) || makesTask(U); });
}

bool weft::isOnlyMade(const Function &F) {
  return F.hasLocalLinkage() && !isDescriptorUsed(F) && !F.use_empty() && all_of(F.uses(), makesTask);
}

bool weft::isCalleeUse(const Use &U) {
  auto *Call = dyn_cast<CallBase>(U.getUser());
  return Call && Call->isCallee(&U) && Call->getCalledFunction();
}

bool weft::isOnlyCalled(const Function &F) {
  return F.hasLocalLinkage() && !isDescriptorUsed(F) && all_of(F.uses(), isCalleeUse);
}
