//===- Locals.cpp - Which locals in memory must lie in the frame? -----------===//
//
// For each static alloca:
// 1. Read its accesses, grouped by block and in order.
// 2. Forward: where is it alive (escaping) or written (not escaping)?
// 3. Backward, when it does not escape: where is its content read later?
// 4. It is in use at a point where both hold; then, or when an address computed from it crosses a point,
//    it lies in the frame.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/Locals.h"

#include "Weft/Analysis/Accesses.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

namespace {

using BlockAccesses = MapVector<BasicBlock *, SmallVector<Access, 4>>;

BlockAccesses groupByBlock(ArrayRef<Access> Accesses) {
  BlockAccesses Groups;
  for (const Access &A : Accesses)
    Groups[A.I->getParent()].push_back(A);
  for (auto &[BB, Group] : Groups)
    llvm::stable_sort(Group, [](const Access &A, const Access &B) { return A.I->comesBefore(B.I); });
  return Groups;
}

bool isMarker(Access::Kind K) {
  return K == Access::Start || K == Access::End;
}

/// Blocks at whose end a property holds that \p Here decides per block (no answer: passes through).
BitVector flowDown(const BlockNumbers &Numbers, const BlockAccesses &Groups,
                   function_ref<std::optional<bool>(ArrayRef<Access>)> Here) {
  BitVector Out(Numbers.size());
  SmallVector<BasicBlock *, 16> Work;
  for (auto &[BB, Group] : Groups)
    if (Here(Group) == true) {
      Out.set(Numbers[BB]);
      Work.push_back(BB);
    }
  while (!Work.empty())
    for (BasicBlock *Next : successors(Work.pop_back_val())) {
      auto It = Groups.find(Next);
      bool Decided = It != Groups.end() && Here(It->second).has_value();
      if (Decided || Out.test(Numbers[Next]))
        continue;
      Out.set(Numbers[Next]);
      Work.push_back(Next);
    }
  return Out;
}

/// A lifetime that has only started holds nothing yet that anybody could know of.
std::optional<bool> aliveAfter(ArrayRef<Access> Group) {
  return !isMarker(Group.back().K);
}

std::optional<bool> inLifetimeAfter(ArrayRef<Access> Group) {
  return Group.back().K != Access::End;
}

std::optional<bool> writtenAfter(ArrayRef<Access> Group) {
  for (const Access &A : reverse(Group)) {
    if (isMarker(A.K))
      return false;
    if (A.K != Access::Read)
      return true;
  }
  return std::nullopt;
}

/// Is the content on entry read before it is replaced?
std::optional<bool> readsEntryContent(ArrayRef<Access> Group) {
  for (const Access &A : Group) {
    if (A.K == Access::Read || A.K == Access::ReadWrite)
      return true;
    if (A.K != Access::Write || mutated("partial-write-kills"))
      return false;
  }
  return std::nullopt;
}

/// Blocks on whose entry the content is read later.
BitVector readLater(const BlockNumbers &Numbers, const BlockAccesses &Groups) {
  BitVector In(Numbers.size());
  SmallVector<BasicBlock *, 16> Work;
  for (auto &[BB, Group] : Groups)
    if (readsEntryContent(Group) == true) {
      In.set(Numbers[BB]);
      Work.push_back(BB);
    }
  while (!Work.empty())
    for (BasicBlock *Pred : predecessors(Work.pop_back_val())) {
      auto It = Groups.find(Pred);
      bool Decided = It != Groups.end() && readsEntryContent(It->second).has_value();
      if (Decided || In.test(Numbers[Pred]))
        continue;
      In.set(Numbers[Pred]);
      Work.push_back(Pred);
    }
  return In;
}

bool accessesIn(const BlockAccesses &Groups, const CallBase *Call, Access::Kind K) {
  auto It = Groups.find(const_cast<BasicBlock *>(Call->getParent()));
  return It != Groups.end() && any_of(It->second, [&](const Access &A) { return A.I == Call && A.K == K; });
}

class LocalReader {
public:
  LocalReader(const FiberBody &Body, const Crossings &Values, const BlockNumbers &Numbers)
      : Body(Body), Values(Values), Numbers(Numbers) {}

  Local read(AllocaInst &A) const;

private:
  void useWhileAlive(Local &L, const BitVector &AliveOut) const;
  void useBetweenWriteAndRead(Local &L, const BlockAccesses &Groups) const;

  const FiberBody &Body;
  const Crossings &Values;
  const BlockNumbers &Numbers;
};

/// An escaping local is in use wherever it is alive.
void LocalReader::useWhileAlive(Local &L, const BitVector &AliveOut) const {
  for (BasicBlock &BB : *Body.F)
    if (AliveOut.test(Numbers[&BB])) {
      L.Occupied.set(Numbers[&BB]);
      for (BasicBlock *Next : successors(&BB))
        L.Occupied.set(Numbers[Next]);
    }
  for (const SuspensionPoint &P : Body.Points)
    if (AliveOut.test(Numbers[P.Call->getParent()]))
      L.Points.push_back(P.Index);
}

void LocalReader::useBetweenWriteAndRead(Local &L, const BlockAccesses &Groups) const {
  BitVector Written = flowDown(Numbers, Groups, writtenAfter);
  BitVector Read = readLater(Numbers, Groups);
  for (BasicBlock &BB : *Body.F)
    for (BasicBlock *Next : successors(&BB))
      if (Written.test(Numbers[&BB]) && Read.test(Numbers[Next])) {
        L.Occupied.set(Numbers[&BB]);
        L.Occupied.set(Numbers[Next]);
      }
  for (const SuspensionPoint &P : Body.Points) {
    bool ReadAfter = Read.test(Numbers[P.Continuation]) ||
                     (P.Unwind && !mutated("local-of-cleanup-dead") && Read.test(Numbers[P.Unwind]));
    if (accessesIn(Groups, P.Call, Access::ReadWrite) ||
        (ReadAfter && Written.test(Numbers[P.Call->getParent()])))
      L.Points.push_back(P.Index);
  }
}

Local LocalReader::read(AllocaInst &A) const {
  const DataLayout &DL = A.getDataLayout();
  Local L{&A, A.getAllocationSize(DL)->getFixedValue(), A.getAlign(), false, false, BitVector(Numbers.size()),
          {}};
  AccessList Uses = readAccesses(A);
  BlockAccesses Groups = groupByBlock(Uses.Accesses);
  for (auto &[BB, Group] : Groups)
    if (any_of(Group, [](const Access &Use) { return !isMarker(Use.K); }))
      L.Occupied.set(Numbers[BB]);
  if (Uses.Escapes)
    useWhileAlive(L, flowDown(Numbers, Groups, aliveAfter));
  else
    useBetweenWriteAndRead(L, Groups);
  L.InFrame = !L.Points.empty() || any_of(Uses.Derived, [&](Instruction *I) { return Values.crosses(I); });
  if (mutated("local-left-out") && Uses.Escapes && !isa<AllocaInst>(A.getNextNode()))
    L.InFrame = false; // the last one
  // What is passed by value is copied out of our frame into the callee's: the two must not overlap.
  if (L.InFrame && !mutated("byval-overlaps-callee"))
    for (const SuspensionPoint &P : Body.Points)
      if (!is_contained(L.Points, P.Index) && accessesIn(Groups, P.Call, Access::Read))
        L.Points.push_back(P.Index);
  BitVector InLifetime = flowDown(Numbers, Groups, inLifetimeAfter);
  L.SpansPoint = !mutated("lifetime-kept-on-stack") && any_of(Body.Points, [&](const SuspensionPoint &P) {
    return InLifetime.test(Numbers[P.Call->getParent()]);
  });
  return L;
}

/// Points at which memory that \p Dynamic took from the stack is not given back yet.
bool dynamicCrosses(AllocaInst &Dynamic, const FiberBody &Body, const BlockNumbers &Numbers,
                    const DominatorTree &DT) {
  SmallVector<Access, 4> Marks{{&Dynamic, Access::Write}};
  for (Instruction &I : instructions(*Body.F))
    if (auto *Restore = dyn_cast<IntrinsicInst>(&I);
        Restore && Restore->getIntrinsicID() == Intrinsic::stackrestore) {
      auto *Save = dyn_cast<Instruction>(Restore->getArgOperand(0));
      if (Save && DT.dominates(Save, &Dynamic))
        Marks.push_back({Restore, Access::End});
    }
  BitVector Out = flowDown(Numbers, groupByBlock(Marks), aliveAfter);
  return any_of(Body.Points,
                [&](const SuspensionPoint &P) { return Out.test(Numbers[P.Call->getParent()]); });
}

} // namespace

const Local *Locals::find(const AllocaInst *A) const {
  auto It = find_if(Statics, [&](const Local &L) { return L.Alloca == A; });
  return It == Statics.end() ? nullptr : &*It;
}

Locals weft::readLocals(const FiberBody &Body, const Crossings &Values, const BlockNumbers &Numbers) {
  Locals Result;
  LocalReader Reader(Body, Values, Numbers);
  std::optional<DominatorTree> DT;
  for (Instruction &I : instructions(*Body.F)) {
    if (auto *A = dyn_cast<AllocaInst>(&I)) {
      if (A->isStaticAlloca() && !A->getAllocatedType()->isScalableTy()) {
        Result.Statics.push_back(Reader.read(*A));
        continue;
      }
      if (!DT)
        DT.emplace(*Body.F);
      if (dynamicCrosses(*A, Body, Numbers, *DT))
        Result.CrossingDynamics.push_back(A);
    } else if (auto *Save = dyn_cast<IntrinsicInst>(&I)) {
      if (Save->getIntrinsicID() == Intrinsic::stacksave && Values.crosses(Save))
        Result.CrossingDynamics.push_back(Save);
    }
  }
  return Result;
}

PreservedAnalyses LocalsPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  for (Function *F : Colours.bottomUp()) {
    FiberBody Body = readBody(*F, Colours);
    BlockNumbers Numbers(*F);
    Locals Memory = readLocals(Body, Crossings(Body, Numbers), Numbers);
    OS << "weft-locals: " << F->getName() << "\n";
    for (const Local &L : Memory.Statics) {
      OS << "  " << L.Bytes << " bytes ";
      L.Alloca->printAsOperand(OS, false);
      OS << (L.InFrame ? " in the frame, in use at" : " on the machine stack");
      for (unsigned Point : L.Points)
        OS << " " << Point;
      OS << "\n";
    }
  }
  return PreservedAnalyses::all();
}
