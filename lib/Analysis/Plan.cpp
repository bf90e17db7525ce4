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

Extent ModulePlan::extent(const SuspensionPoint &P) const {
  if (P.Kind == CallKind::Bounded) {
    uint64_t Word = DL.getPointerSize(); // no frame is smaller than its return site
    return {alignTo(std::max(*Marks.bound(P.callee()), Word), Word) - (mutated("bound-short") ? Word : 0),
            DL.getPointerABIAlignment(0)};
  }
  if (P.Kind == CallKind::Reserved) {
    Extent Most = extentOf(nullptr);
    if (std::optional<uint64_t> Bound = slotBound(*P.Call)) // a promise; known implementers keep it
      return {alignTo(std::max(Most.Bytes, *Bound), DL.getPointerSize()), Most.Alignment};
    for (const Function *F : Colours.implementers(*P.Call)) {
      Extent One = extentOf(F);
      if (One.Bytes <= MostReservedBytes)
        Most = {std::max(Most.Bytes, One.Bytes), std::max(Most.Alignment, One.Alignment)};
    }
    return {alignTo(Most.Bytes, DL.getPointerSize()), Most.Alignment};
  }
  return P.Kind == CallKind::Embedded ? extentOf(P.callee()) : Extent{0, Align()};
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
