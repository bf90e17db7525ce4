//===- Plan.cpp - What has been decided about a module before its bodies change? ===//
#include "Weft/Analysis/Plan.h"

#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

ModulePlan::ModulePlan(Module &M, const FiberMarks &Marks, const Colouring &Colours)
    : Marks(Marks), Colours(Colours), DL(M.getDataLayout()) {
  for (Function *F : Colours.bottomUp()) {
    FiberBody Body = readBody(*F, Colours);
    BlockNumbers Numbers(*F);
    Crossings Values(Body, Numbers);
    SpillSet Spills = chooseSpills(Body, Values);
    Locals Memory = readLocals(Body, Values, Numbers);
    SmallVector<Extent, 8> Callees;
    for (const SuspensionPoint &P : Body.Points)
      Callees.push_back(extent(P));
    FrameLayout Frame = layoutFrame(Body, Spills, Values, Memory, Numbers, Callees);
    Handovers RampEnds = chooseHandovers(Body);
    Plans.insert({F, FiberPlan{std::move(Body), std::move(Spills), std::move(Memory), std::move(Frame),
                               std::move(RampEnds)}});
  }
  // Callees first: collectArenaCallees asks for theirs.
  for (auto &[F, Plan] : Plans)
    Tasks.insert({F, layoutTask(*F)});
  for (Function *F : Marks.fibers())
    if (!F->isDeclaration() && !Plans.count(F))
      Tasks.insert({F, layoutTask(*F)});
}

const FiberPlan *ModulePlan::plan(const Function *F) const {
  auto It = Plans.find(const_cast<Function *>(F));
  return It == Plans.end() ? nullptr : &It->second;
}

/// Arrays of 16 bytes are aligned to them, so that a pointer's alignment alone would keep out what fits.
Align ModulePlan::promisedAlign(uint64_t Bytes) const {
  uint64_t Word = DL.getPointerSize();
  return Bytes < 2 * Word ? DL.getPointerABIAlignment(0) : Align(2 * Word);
}

/// A promise of \p Bytes.
Extent ModulePlan::promised(uint64_t Bytes) const {
  uint64_t Word = DL.getPointerSize(); // no frame is smaller than its return site
  return {alignTo(std::max(Bytes, Word), Word), promisedAlign(Bytes)};
}

Extent ModulePlan::extent(const SuspensionPoint &P) const {
  if (P.Kind == CallKind::Embedded)
    return extentOf(P.callee());
  if (P.Kind == CallKind::Bounded) {
    Extent Promised = promised(*Marks.bound(P.callee()));
    // The runtime's own functions, which need no more alignment than a pointer's.
    return {Promised.Bytes - (mutated("bound-short") ? DL.getPointerSize() : 0),
            DL.getPointerABIAlignment(0)};
  }
  if (P.Kind != CallKind::Closed && P.Kind != CallKind::Reserved)
    return {0, Align()};
  std::optional<uint64_t> Bound = P.callee() ? Marks.bound(P.callee()) : slotBound(*P.Call);
  Extent Most = Bound ? promised(*Bound) : extentOf(nullptr);
  if (Bound && P.Kind == CallKind::Reserved) // known implementers keep the promise, or are compared
    return Most;
  for (const Function *F : Colours.implementers(*P.Call)) {
    Extent One = extentOf(F);
    Most = {std::max(Most.Bytes, One.Bytes), std::max(Most.Alignment, One.Alignment)};
  }
  return {alignTo(Most.Bytes, DL.getPointerSize()), Most.Alignment};
}

const Function *ModulePlan::largestImplementer(const SuspensionPoint &P) const {
  const Function *Largest = nullptr;
  for (const Function *F : Colours.implementers(*P.Call))
    if (!Largest || extentOf(F).Bytes > extentOf(Largest).Bytes)
      Largest = F;
  return Largest;
}

/// What a function that never suspends takes (null: any such): its return site.
Extent ModulePlan::extentOf(const Function *F) const {
  const FiberPlan *Known = F ? plan(F) : nullptr;
  if (!Known)
    return {DL.getPointerSize(), DL.getPointerABIAlignment(0)};
  return {Known->Frame.Bytes - (mutated("callee-short") ? sizeof(void *) : 0),
          mutated("callee-alignment-lost") ? Align() : Known->Frame.Alignment};
}

bool ModulePlan::isClosed(const Function *F) const {
  auto It = Tasks.find(F);
  return It != Tasks.end() && It->second.ArenaCallees.empty() && !It->second.HasUnknownCallees &&
         hasExactBody(*F);
}

void ModulePlan::collectArenaCallees(const FiberPlan &Plan, TaskLayout &Task) const {
  auto Add = [&](Function *F) {
    if (!is_contained(Task.ArenaCallees, F))
      Task.ArenaCallees.push_back(F);
  };
  for (const SuspensionPoint &P : Plan.Body.Points) {
    if (mayUseArena(P.Kind) && !P.callee())
      Task.HasUnknownCallees = true;
    else if (P.Kind == CallKind::Arena)
      Add(P.callee());
    if (P.Kind == CallKind::Embedded && plan(P.callee())) {
      const TaskLayout &Below = task(P.callee());
      Task.HasUnknownCallees |= Below.HasUnknownCallees;
      for (Function *F : Below.ArenaCallees)
        Add(F);
    }
  }
}

TaskLayout ModulePlan::layoutTask(Function &F) const {
  TaskLayout Task{DL.getPointerSize(), 0, DL.getPointerABIAlignment(0), packArguments(F), {}, 0, {}, false};
  if (const FiberPlan *Plan = plan(&F)) {
    Task.FrameBytes = Plan->Frame.Bytes;
    Task.Alignment = Plan->Frame.Alignment;
    collectArenaCallees(*Plan, Task);
  }
  Task.Alignment = std::max(Task.Alignment, Task.Arguments.Alignment);
  Task.RootBytes = std::max(Task.FrameBytes, Task.Arguments.Bytes);
  if (Type *Object = Task.Arguments.StructReturnTy) {
    Align A =
        std::max(DL.getABITypeAlign(Object), F.getParamAlign(*Task.Arguments.StructReturn).valueOrOne());
    uint64_t Bytes = DL.getTypeAllocSize(Object).getFixedValue();
    Task.Result = ResultPlace{Object, false, A, alignTo(Task.RootBytes, A), Bytes};
    Task.Alignment = std::max(Task.Alignment, A);
  } else {
    Task.Result = resultPlace(F.getReturnType(), DL);
    if (Task.Result && !Task.Result->InValue)
      Task.Alignment = std::max(Task.Alignment, Task.Result->Alignment);
  }
  if (Task.Result)
    Task.RootBytes = std::max(Task.RootBytes, Task.Result->end(DL));
  Task.RootBytes = alignTo(Task.RootBytes, DL.getPointerABIAlignment(0));
  Task.TaskBytes = alignTo(abi::taskHeaderBytes(DL), Task.Alignment) + Task.RootBytes;
  return Task;
}
