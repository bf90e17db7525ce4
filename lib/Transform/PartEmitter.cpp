//===- PartEmitter.cpp - How is one part made from the function's body? -------===//
//
// 1. Copy the body.  2. Lower every point (PartCalls.cpp).  3. Lower the ends (PartEnds.cpp).  4. Enter at
// the points
//    and rebuild SSA form (PartSpills.cpp).  5. Put the locals into the frame.  6. Remove what cannot be
//    reached.
//
//===----------------------------------------------------------------------===//
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/DIBuilder.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/PromoteMemToReg.h"

using namespace llvm;
using namespace weft;

static Function &partFor(const Parts &P, PartRole Role, const SuspensionPoint *Own) {
  if (Own)
    return *P.OwnParts.find(Own->Index)->second.Resume;
  return *(Role == PartRole::Ramp ? P.Ramp : Role == PartRole::Resume ? P.Resume : P.Destroy);
}

PartEmitter::PartEmitter(const FiberPlan &Plan, const ModulePlan &All, const PartTable &Table, PartRole Role,
                         const SuspensionPoint *Own)
    : Plan(Plan), All(All), Table(Table), Types(Table.types()), Role(Role), Own(Own),
      StoresBefore(Role == PartRole::Resume && !Own && hasManyPoints(Plan.Body)), F(*Plan.Body.F),
      Part(partFor(Table.parts(&F), Role, Own)), M(*F.getParent()), Task(Part.getArg(0)),
      Frame(Part.getArg(1)) {
  Task->setName("task");
  Frame->setName("frame");
  for (const SuspensionPoint &P : Plan.Body.Points) {
    bool IsHere = Own ? &P == Own : Role != PartRole::Resume || !Plan.hasOwnPart(P);
    if (!P.OnlyInDestroy && IsHere && (Role != PartRole::Destroy || P.Unwind))
      Entered.push_back(&P);
  }
  SmallVector<const BasicBlock *, 8> Continuations;
  for (const SuspensionPoint *P : Entered)
    Continuations.push_back(P->Continuation);
  AfterResume = Plan.Body.reachable(Continuations);
}

void PartEmitter::emit() {
  if (Role == PartRole::Ramp && Plan.RampEnds.AtEntry)
    return emitWholeRamp();
  cloneBody();
  if (Role != PartRole::Ramp)
    emitEntry();
  for (const SuspensionPoint &P : Plan.Body.Points)
    lowerPoint(P);
  lowerPlainCalls();
  lowerReturns();
  if (Role != PartRole::Ramp)
    rebuildValues();
  placeLocals();
  finish();
}

void PartEmitter::cloneBody() {
  if (Role != PartRole::Ramp) {
    Part.getArg(2)->setName("site");
    Entry = BasicBlock::Create(M.getContext(), "entry", &Part);
  }
  for (Argument &A : F.args()) {
    if (Role == PartRole::Ramp) {
      Argument *Copy = Part.getArg(A.getArgNo() + 2);
      Copy->setName(A.getName());
      VMap[&A] = Copy;
      continue;
    }
    auto *Placeholder = new FreezeInst(PoisonValue::get(A.getType()), A.getName(), Entry);
    Placeholders.push_back(Placeholder);
    VMap[&A] = Placeholder;
  }
  AttributeList Attributes = Part.getAttributes();
  auto Visibility = Part.getVisibility();
  bool IsLocal = Part.isDSOLocal();
  SmallVector<ReturnInst *, 4> Returns;
  CloneFunctionInto(&Part, &F, VMap, CloneFunctionChangeType::LocalChangesOnly, Returns);
  Part.setAttributes(Attributes);
  Part.setVisibility(Visibility);
  Part.setCallingConv(CallingConv::C);
  Part.setPersonalityFn(nullptr);
  Part.setDSOLocal(IsLocal);
}

Value *PartEmitter::slot(Builder &B, const Value *Owner) const {
  return B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, Plan.Frame.offsetOf(Owner));
}

FunctionCallee PartEmitter::runtime(StringRef Name, Type *Result, ArrayRef<Type *> Params) const {
  return M.getOrInsertFunction(Name, FunctionType::get(Result, Params, false));
}

/// Removes the markers that speak of \p A itself.
static void removeLifetimes(AllocaInst &A) {
  if (mutated("lifetime-kept"))
    return;
  for (User *U : make_early_inc_range(A.users()))
    if (auto *Marker = dyn_cast<IntrinsicInst>(U); Marker && Marker->isLifetimeStartOrEnd())
      Marker->eraseFromParent();
}

/// What a debugger is told of \p A holds in all of the part, which need not have the block that said it.
static void declareInEntry(AllocaInst &A, BasicBlock &Entry) {
  for (DbgVariableRecord *Declare : findDVRDeclares(&A)) {
    Declare->removeFromParent();
    Entry.insertDbgRecordBefore(Declare, Entry.begin());
  }
}

void PartEmitter::placeLocals() {
  DIBuilder DIB(M, false);
  for (const Local &L : Plan.Memory.Statics) {
    auto *A = cast<AllocaInst>(mapped(L.Alloca));
    if (L.InFrame) {
      removeLifetimes(*A);
      uint64_t Offset = Plan.Frame.offsetOf(L.Alloca);
      if (Entry)
        declareInEntry(*A, *Entry);
      replaceDbgDeclare(A, Frame, DIB, DIExpression::ApplyOffset, Offset);
      Builder B(Entry ? &*Entry->begin() : A);
      Value *Address = slot(B, L.Alloca);
      if (auto *I = dyn_cast<Instruction>(Address))
        I->takeName(A);
      A->replaceAllUsesWith(Address);
      A->eraseFromParent();
      continue;
    }
    if (L.SpansPoint)
      removeLifetimes(*A);
    if (Entry)
      A->moveBefore(*Entry, Entry->begin());
  }
}

/// Before: %frame, of a function that no other one calls.  After: the address behind the task's record, which
/// is the same, and known without what the record says: a task that is not in the cache is waited for once.
void PartEmitter::placeRootFrame() {
  uint64_t Offset = abi::taskHeaderBytes(M.getDataLayout());
  Builder B(&Part.getEntryBlock(), Part.getEntryBlock().begin());
  Part.getArg(1)->replaceAllUsesWith(B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Task, Offset, "root"));
}

void PartEmitter::finish() {
  for (BasicBlock &BB : Part)
    if (auto *Pad = BB.getLandingPadInst()) {
      Pad->replaceAllUsesWith(PoisonValue::get(Pad->getType()));
      Pad->eraseFromParent();
    }
  removeUnreachableBlocks(Part);
  if (Role != PartRole::Ramp && Table.parts(&F).IsOnlyMade)
    placeRootFrame();
  SmallVector<AllocaInst *, 8> Memory;
  for (auto &[V, Home] : Homes)
    Memory.push_back(Home);
  if (!Memory.empty()) {
    DominatorTree DT(Part);
    PromoteMemToReg(Memory, DT);
  }
  for (Instruction *Placeholder : Placeholders) {
    assert(Placeholder->use_empty() && "an argument that lives on after a resume has been stored");
    Placeholder->eraseFromParent();
  }
  for (Instruction &I : make_early_inc_range(Part.getEntryBlock()))
    if (isa<AllocaInst>(I) && I.use_empty())
      I.eraseFromParent();
}
