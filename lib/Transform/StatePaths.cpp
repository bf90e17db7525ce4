//===- StatePaths.cpp - How does a function tell the states of a task by its paths? -===//
//
// 1. Put values that blocks share into memory (Turn.h), so that blocks can be copied.  2. Where is the state
// asked for later?  (Liveness, backwards.)  3. Find the pairs of block and state that the entry leads to;
// where the state is not asked for later it does not count.  4. A copy of the block for each pair but the
// first, and the known state for its loads and its branch.  5. Memory becomes values again.
//
// The pairs are those of a product of the graph with the states; each block is looked at once per state, so
// this ends.
//
//===----------------------------------------------------------------------===//
#include "StatePaths.h"

#include "Turn.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/Analysis/ConstantFolding.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/PromoteMemToReg.h"

using namespace llvm;
using namespace weft;

namespace {

/// Null: not known, or of no interest.
using Known = ConstantInt *;
using Place = std::pair<BasicBlock *, Known>; ///< a block, and the state that it is entered in

class PathsOfState {
public:
  PathsOfState(Function &F, AllocaInst &State) : F(F), State(State) { findWhereAsked(); }

  /// False: it would take more than \p MostCode instructions; nothing has changed.
  bool separate(unsigned MostCode);

private:
  void findWhereAsked();
  Known after(BasicBlock &BB, Known In) const;
  Place entered(BasicBlock *BB, Known In) const { return {BB, Asked.contains(BB) ? In : nullptr}; }
  SmallVector<BasicBlock *, 4> successorsIn(BasicBlock &BB, Known In) const;
  bool explore(unsigned MostCode);
  void copyBlocks();
  void settle(BasicBlock &Copy, Known In);

  Function &F;
  AllocaInst &State;
  SmallPtrSet<const BasicBlock *, 32>
      Asked; ///< the state at their beginning may be loaded before it is stored
  MapVector<Place, BasicBlock *> Copies;
};

LoadInst *asLoad(Instruction &I, const AllocaInst &State) {
  auto *Load = dyn_cast<LoadInst>(&I);
  return Load && Load->getPointerOperand() == &State ? Load : nullptr;
}

StoreInst *asStore(Instruction &I, const AllocaInst &State) {
  auto *Store = dyn_cast<StoreInst>(&I);
  return Store && Store->getPointerOperand() == &State ? Store : nullptr;
}

void PathsOfState::findWhereAsked() {
  SmallPtrSet<const BasicBlock *, 32> Stored;
  SmallVector<const BasicBlock *, 32> Work;
  for (BasicBlock &BB : F)
    for (Instruction &I : BB) {
      if (asStore(I, State)) {
        Stored.insert(&BB);
        break;
      }
      if (asLoad(I, State)) {
        Work.push_back(&BB);
        break;
      }
    }
  while (!Work.empty()) {
    const BasicBlock *BB = Work.pop_back_val();
    if (!Asked.insert(BB).second)
      continue;
    for (const BasicBlock *Before : predecessors(BB))
      if (!Stored.contains(Before))
        Work.push_back(Before);
  }
}

Known PathsOfState::after(BasicBlock &BB, Known In) const {
  for (Instruction &I : BB)
    if (auto *Store = asStore(I, State))
      In = dyn_cast<ConstantInt>(Store->getValueOperand());
  return In;
}

/// Where the end of \p BB may lead when it was entered in state \p In.
SmallVector<BasicBlock *, 4> PathsOfState::successorsIn(BasicBlock &BB, Known In) const {
  DenseMap<const Value *, Constant *> Values;
  Known Now = In;
  for (Instruction &I : BB) {
    if (auto *Store = asStore(I, State))
      Now = dyn_cast<ConstantInt>(Store->getValueOperand());
    else if (asLoad(I, State) && Now)
      Values[&I] = Now;
    else if (auto *Test = dyn_cast<ICmpInst>(&I); Test && Values.contains(Test->getOperand(0)))
      if (auto *Other = dyn_cast<Constant>(Test->getOperand(1)))
        Values[&I] = ConstantFoldCompareInstOperands(Test->getPredicate(), Values.lookup(Test->getOperand(0)),
                                                     Other, F.getDataLayout());
  }
  Instruction *End = BB.getTerminator();
  if (auto *Switch = dyn_cast<SwitchInst>(End))
    if (auto *C = dyn_cast_or_null<ConstantInt>(Values.lookup(Switch->getCondition())))
      return {Switch->findCaseValue(C)->getCaseSuccessor()};
  if (auto *Branch = dyn_cast<BranchInst>(End); Branch && Branch->isConditional())
    if (auto *C = dyn_cast_or_null<ConstantInt>(Values.lookup(Branch->getCondition())))
      return {Branch->getSuccessor(C->isZero())};
  return SmallVector<BasicBlock *, 4>(successors(&BB));
}

bool PathsOfState::explore(unsigned MostCode) {
  DenseMap<BasicBlock *, unsigned> Times;
  SmallVector<Place, 32> Work{{&F.getEntryBlock(), nullptr}};
  Copies[Work.front()] = nullptr;
  unsigned Code = 0;
  while (!Work.empty()) {
    auto [BB, In] = Work.pop_back_val();
    if (Times[BB]++)
      Code += BB->size();
    if (Code > MostCode)
      return false;
    for (BasicBlock *Next : successorsIn(*BB, In)) {
      Place To = entered(Next, after(*BB, In));
      if (Copies.insert({To, nullptr}).second)
        Work.push_back(To);
    }
  }
  return true;
}

/// A scope says that accesses do not alias in one run of its code, of which copies are several.
void forgetScopes(Function &F) {
  for (Instruction &I : make_early_inc_range(instructions(F))) {
    I.setMetadata(LLVMContext::MD_noalias, nullptr);
    I.setMetadata(LLVMContext::MD_alias_scope, nullptr);
    if (isa<NoAliasScopeDeclInst>(I))
      I.eraseFromParent();
  }
}

/// Copies first, while all blocks are as they were; the original stands for the first of its states.
void PathsOfState::copyBlocks() {
  forgetScopes(F);
  SmallPtrSet<BasicBlock *, 32> Used;
  for (auto &[P, Copy] : Copies) {
    BasicBlock *BB = P.first;
    if (Used.insert(BB).second)
      continue;
    ValueToValueMapTy VMap;
    Copy = CloneBasicBlock(BB, VMap, ".state", &F);
    for (Instruction &I : *Copy) {
      RemapInstruction(&I, VMap, RF_NoModuleLevelChanges | RF_IgnoreMissingLocals);
      RemapDbgRecordRange(F.getParent(), I.getDbgRecordRange(), VMap,
                          RF_NoModuleLevelChanges | RF_IgnoreMissingLocals);
    }
  }
  for (auto &[P, Copy] : Copies)
    if (!Copy)
      Copy = P.first;
}

/// \p Copy is entered in state \p In.
void PathsOfState::settle(BasicBlock &Copy, Known In) {
  Known Out = In;
  for (Instruction &I : make_early_inc_range(Copy)) {
    if (auto *Store = asStore(I, State)) {
      Out = dyn_cast<ConstantInt>(Store->getValueOperand());
    } else if (asLoad(I, State) && Out) {
      I.replaceAllUsesWith(Out);
      I.eraseFromParent();
    }
  }
  Instruction *End = Copy.getTerminator();
  for (unsigned I = 0; I != End->getNumSuccessors(); ++I)
    if (auto It = Copies.find(entered(End->getSuccessor(I), Out)); It != Copies.end())
      End->setSuccessor(I, It->second);
}

bool PathsOfState::separate(unsigned MostCode) {
  if (!explore(MostCode))
    return false;
  copyBlocks();
  for (auto &[P, Copy] : Copies)
    settle(*Copy, P.second);
  for (auto &[P, Copy] : Copies) {
    for (Instruction &I : make_early_inc_range(*Copy))
      if (auto *Test = dyn_cast<ICmpInst>(&I); Test && isa<Constant>(Test->getOperand(0)))
        if (Constant *C = ConstantFoldInstruction(Test, F.getDataLayout())) {
          Test->replaceAllUsesWith(C);
          Test->eraseFromParent();
        }
    ConstantFoldTerminator(Copy, /*DeleteDeadConditions=*/true);
  }
  removeUnreachableBlocks(F);
  return true;
}

bool canCopyBlocks(const Function &F) {
  return none_of(instructions(F), [](const Instruction &I) {
    auto *Call = dyn_cast<CallBase>(&I);
    return isa<IndirectBrInst, CallBrInst>(I) || I.getType()->isTokenTy() ||
           (I.isEHPad() && !isa<LandingPadInst>(I)) || (Call && Call->cannotDuplicate());
  });
}

void promoteAll(Function &F) {
  SmallVector<AllocaInst *, 32> Memory;
  for (Instruction &I : F.getEntryBlock())
    if (auto *A = dyn_cast<AllocaInst>(&I); A && isAllocaPromotable(A))
      Memory.push_back(A);
  DominatorTree DT(F);
  PromoteMemToReg(Memory, DT);
}

} // namespace

void weft::tellStatesApart(Function &F, ArrayRef<AllocaInst *> States, unsigned MostCode) {
  removeUnreachableBlocks(F);
  if (canCopyBlocks(F)) {
    moveValuesToMemory(F);
    for (AllocaInst *State : States)
      PathsOfState(F, *State).separate(MostCode);
  }
  promoteAll(F);
}
