//===- ScopeChildren.cpp - Which children of a scope can lie in their parent's frame? -===//
//
// Walks on from a spawn, over blocks, to whatever it meets first: a leave of the scope, which is what is
// wanted, or one of the ends that ScopeChildren.h names.  Behind an unwind edge the frame is being destroyed:
// there nothing suspends.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/ScopeChildren.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Support/ScopeABI.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/IR/InstIterator.h"

using namespace llvm;
using namespace weft;

namespace {

bool calls(const CallBase &Call, StringRef Name) {
  const Function *Callee = Call.getCalledFunction();
  return Callee && Callee->isDeclaration() && Callee->getName() == Name;
}

bool leaves(const Instruction &I, const AllocaInst &Scope) {
  auto *Call = dyn_cast<CallBase>(&I);
  return Call && calls(*Call, abi::ScopeLeave) && Call->getArgOperand(0)->stripPointerCasts() == &Scope;
}

/// What control can do behind one instruction.
enum class Way { On, Left, Again, Out };

class Walk {
public:
  Walk(const CallInst &Begin, const AllocaInst &Scope) : Begin(Begin), Scope(Scope) {}
  StringRef findHeapNote();

private:
  struct Place {
    const Instruction *I;
    bool Destroys;
  };
  Way way(const Instruction &I, bool Destroys) const;
  void goOn(const Place &From);

  const CallInst &Begin;
  const AllocaInst &Scope;
  SmallVector<Place, 16> Work;
  DenseSet<std::pair<const BasicBlock *, char>> Seen;
};

Way Walk::way(const Instruction &I, bool Destroys) const {
  if (leaves(I, Scope))
    return Way::Left;
  if (&I == &Begin && !mutated("child-of-loop-in-frame"))
    return Way::Again;
  if (isa<ReturnInst>(I) || isa<ResumeInst>(I))
    return Way::Out;
  auto *Call = dyn_cast<CallInst>(&I);
  // Destroyed while it waits there, the function would not leave the scope.
  return Call && !Destroys && (isFiberCall(*Call) || isSuspend(*Call)) ? Way::Out : Way::On;
}

void Walk::goOn(const Place &From) {
  auto *Invoke = dyn_cast<InvokeInst>(From.I);
  for (unsigned N = 0, E = From.I->getNumSuccessors(); N != E; ++N) {
    const BasicBlock *Next = From.I->getSuccessor(N);
    bool Destroys = From.Destroys || (Invoke && Next == Invoke->getUnwindDest());
    if (Seen.insert({Next, char(Destroys)}).second)
      Work.push_back({&Next->front(), Destroys});
  }
}

StringRef Walk::findHeapNote() {
  Work.push_back({Begin.getNextNode(), false});
  while (!Work.empty()) {
    Place At = Work.pop_back_val();
    while (true) {
      Way On = way(*At.I, At.Destroys);
      if (On == Way::Again)
        return "spawned in a loop";
      if (On == Way::Out)
        return "a way out of its function does not leave the scope";
      if (On == Way::Left)
        break;
      if (At.I->isTerminator()) {
        goOn(At);
        break;
      }
      At.I = At.I->getNextNode();
    }
  }
  return "";
}

} // namespace

AllocaInst *weft::scopeOf(const CallInst &Begin) {
  auto *Scope = dyn_cast<AllocaInst>(Begin.getArgOperand(1)->stripPointerCasts());
  return Scope && Scope->isStaticAlloca() ? Scope : nullptr;
}

SmallVector<CallBase *, 4> weft::scopeLeaves(AllocaInst &Scope) {
  SmallVector<CallBase *, 4> Leaves;
  for (Instruction &I : instructions(*Scope.getFunction()))
    if (leaves(I, Scope))
      Leaves.push_back(cast<CallBase>(&I));
  return Leaves;
}

StringRef weft::whyOnHeap(const CallInst &Begin) {
  const AllocaInst *Scope = scopeOf(Begin);
  return Scope ? Walk(Begin, *Scope).findHeapNote() : "its scope is not this function's";
}

/// What Verbs.cpp says of a child behind a pointer.
static std::optional<Extent> promisedRoot(const CallInst &Begin) {
  StringRef Text = Begin.getFnAttr(abi::ChildAttribute).getValueAsString();
  auto [Bytes, Alignment] = Text.split(' ');
  Extent Root{0, Align()};
  uint64_t Aligned = 0;
  if (Bytes.getAsInteger(10, Root.Bytes) || Alignment.getAsInteger(10, Aligned))
    return std::nullopt;
  Root.Alignment = Align(Aligned);
  return Root;
}

SmallVector<ScopeChild, 2> weft::scopeChildren(Function &F) {
  SmallVector<ScopeChild, 2> Children;
  for (Instruction &I : instructions(F)) {
    auto *Begin = dyn_cast<CallInst>(&I);
    bool HasBlock = Begin && calls(*Begin, abi::ScopeSpawnAt);
    if (!Begin || !(HasBlock || calls(*Begin, abi::ScopeSpawn)))
      continue;
    ScopeChild C{Begin, dyn_cast<Function>(Begin->getArgOperand(0)->stripPointerCasts()),
                 promisedRoot(*Begin), nullptr, ""};
    if (HasBlock)
      C.Block = cast<AllocaInst>(Begin->getArgOperand(2)->stripPointerCasts());
    else
      C.HeapNote = whyOnHeap(*Begin);
    if (!C.Child && !C.Promised)
      C.HeapNote = "its size is not known here";
    Children.push_back(C);
  }
  return Children;
}
