//===- Plan.cpp - What has been decided about a module before its bodies change? ===//
#include "Weft/Analysis/Plan.h"

#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Support/ScopeABI.h"

#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

/// Larger children would make their parents' blocks unwieldy: most of them are not there most of the time.
constexpr uint64_t MostChildBytes = 64 * 1024;

ModulePlan::ModulePlan(Module &M, const FiberMarks &Marks, const Colouring &Colours, bool Optimises)
    : Marks(Marks), Colours(Colours), M(M), DL(M.getDataLayout()) {
  for (Function *F : Marks.fibers())
    if (!F->isDeclaration() && !Colours.maySuspend(F))
      Tasks.insert({F, layoutTask(*F)});
  // Callees first, and children before those who have their blocks: what follows asks for both.
  const ScopeOrder Order(M, Marks, Colours);
  for (Function *F : Order.bottomUp()) {
    FiberBody Body = readBody(*F, Colours);
    BlockNumbers Numbers(*F);
    Crossings Values(Body, Numbers);
    SpillSet Spills = chooseSpills(Body, Values);
    Locals Memory = readLocals(Body, Values, Numbers);
    SmallVector<PlannedChild, 0> Children = planChildren(*F, Memory, Order);
    SmallVector<Extent, 8> Callees;
    for (const SuspensionPoint &P : Body.Points)
      Callees.push_back(extent(P));
    FrameLayout Frame = layoutFrame(Body, Spills, Values, Memory, Numbers, Callees);
    Handovers RampEnds = chooseHandovers(Body);
    OwnParts Own = chooseOwnParts(Body, RampEnds, Optimises);
    Plans.insert({F, FiberPlan{std::move(Body), std::move(Spills), std::move(Memory), std::move(Frame),
                               std::move(RampEnds), std::move(Own), std::move(Children)}});
    Tasks.insert({F, layoutTask(*F)});
  }
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
  auto AddThoseOf = [&](const Function *Callee) {
    if (!plan(Callee))
      return;
    const TaskLayout &Below = task(Callee);
    Task.HasUnknownCallees |= Below.HasUnknownCallees;
    for (Function *F : Below.ArenaCallees)
      Add(F);
  };
  for (const SuspensionPoint &P : Plan.Body.Points) {
    if (mayUseArena(P.Kind) && !P.callee())
      Task.HasUnknownCallees = true;
    else if (P.Kind == CallKind::Arena)
      Add(P.callee());
    else if (P.Kind == CallKind::Embedded)
      AddThoseOf(P.callee());
    else if (P.Kind == CallKind::Closed && !mutated("arena-behind-pointer-missed"))
      for (const Function *F : Colours.implementers(*P.Call))
        AddThoseOf(F);
  }
}

/// The child's task with what its scheduler puts in front, some of it in the padding of the task.
Extent ModulePlan::childBlock(const TaskLayout &Child) const {
  Align A = std::max(Child.Alignment, Align(8));
  uint64_t Front = abi::childFrontBytes(DL), Padding = abi::taskPadding(Child.Alignment, DL);
  uint64_t Before = Front > Padding ? alignTo(Front - Padding, A) : 0;
  return {alignTo(Before + Child.TaskBytes, DL.getPointerSize()), A};
}

/// Why \p C gets no block in the frame although its scope ends in time; empty: it gets one.
StringRef ModulePlan::childHeapNote(const ScopeChild &C, const ScopeOrder &Order) const {
  auto It = Tasks.find(C.Child);
  if (!C.Block)
    return C.HeapNote;
  if (!hasExactBody(*C.Child))
    return "its size is not known here";
  if (Order.isPromised(C.Begin->getFunction()))
    return "fiber_bound limits the frame of its parent";
  if (Order.isRecursive(C) || It == Tasks.end())
    return "it may spawn or call its parent";
  if (!It->second.ArenaCallees.empty() || It->second.HasUnknownCallees)
    return "it takes frames from its arena";
  return childBlock(It->second).Bytes > MostChildBytes ? "it takes more than 64 KiB" : "";
}

SmallVector<PlannedChild, 0> ModulePlan::planChildren(Function &F, Locals &Memory,
                                                      const ScopeOrder &Order) const {
  SmallVector<PlannedChild, 0> Children;
  for (const ScopeChild &C : scopeChildren(F)) {
    PlannedChild Planned{C, 0, childHeapNote(C, Order)};
    Local *Block = find_if(Memory.Statics, [&](const Local &L) { return L.Alloca == C.Block; });
    if (C.Block && !Planned.HeapNote.empty()) {
      Block->InFrame = false;
      Block->Points.clear();
    } else if (C.Block) {
      assert(Block->InFrame && "leaving the scope is a suspension point at which the block is in use");
      Extent Place = childBlock(task(C.Child));
      Planned.Bytes = Block->Bytes = Place.Bytes;
      Block->Alignment = Place.Alignment;
    }
    Children.push_back(Planned);
  }
  return Children;
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
    Task.Result = ResultPlace{Object, false, A, abi::alignInFrame(Task.RootBytes, A, DL), Bytes};
    Task.Alignment = std::max(Task.Alignment, A);
  } else {
    Task.Result = resultPlace(F.getReturnType(), DL);
    if (Task.Result && !Task.Result->InValue)
      Task.Alignment = std::max(Task.Alignment, Task.Result->Alignment);
  }
  if (Task.Result)
    Task.RootBytes = std::max(Task.RootBytes, Task.Result->end(DL));
  Task.RootBytes = alignTo(Task.RootBytes, DL.getPointerABIAlignment(0));
  Task.TaskBytes = abi::taskPadding(Task.Alignment, DL) + abi::taskHeaderBytes(DL) + Task.RootBytes;
  return Task;
}
