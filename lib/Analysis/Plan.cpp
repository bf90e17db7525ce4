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
    : Marks(Marks), Colours(Colours), Certain(Colours), M(M), DL(M.getDataLayout()) {
  for (Function *F : Marks.fibers())
    if (!F->isDeclaration() && !Colours.maySuspend(F))
      Tasks.insert({F, layoutTask(*F)});
  // Callees first, and children before those who have their blocks: what follows asks for both.
  const ScopeOrder Order(M, Marks, Colours);
  const SoleCalls Soles(M, Marks, Colours);
  for (Function *F : Order.bottomUp()) {
    Plans.insert({F, planFiber(*F, Order, Soles, Optimises)});
    Tasks.insert({F, layoutTask(*F)});
  }
  chooseStatusRamps();
}

FiberPlan ModulePlan::planBody(FiberBody Body, const ScopeOrder &Order, const SoleCalls &Soles,
                               bool Optimises) const {
  Function &F = *Body.F;
  BlockNumbers Numbers(F);
  Crossings Values(Body, Numbers);
  SpillSet Spills = chooseSpills(Body, Values);
  Locals Memory = readLocals(Body, Values, Numbers);
  SmallVector<PlannedChild, 0> Children = planChildren(F, Memory, Order);
  SmallVector<CalleeSlot, 8> Callees;
  for (const SuspensionPoint &P : Body.Points)
    Callees.push_back({extent(P), calleeSiteBytes(P) != 0});
  Handovers RampEnds = chooseHandovers(Body, Certain);
  // A ramp that hands over makes itself the return site of its resume part.
  const CallBase *SoleCall = RampEnds.any() ? nullptr : Soles.of(&F);
  FrameLayout Frame = layoutFrame(Body, Spills, Values, Memory, Numbers, Callees, !SoleCall);
  OwnParts Own = chooseOwnParts(Body, RampEnds, Optimises);
  bool MayJump = rampMayJump(F, Memory);
  return {std::move(Body), std::move(Spills),   std::move(Memory), std::move(Frame), std::move(RampEnds),
          std::move(Own),  std::move(Children), SoleCall,          MayJump};
}

/// Without the stack checks of a recursion that is a loop.
FiberPlan ModulePlan::planFiber(Function &F, const ScopeOrder &Order, const SoleCalls &Soles,
                                bool Optimises) const {
  FiberBody Body = readBody(F, Colours);
  if (Certain.contains(&F) && mayJump(F)) {
    FiberBody Fewer = withoutOwnStackChecks(Body);
    if (Fewer.Points.size() < Body.Points.size()) {
      FiberPlan Loop = planBody(std::move(Fewer), Order, Soles, Optimises);
      if (Loop.RampMayJump && !Loop.RampEnds.any())
        return Loop;
    }
  }
  return planBody(std::move(Body), Order, Soles, Optimises);
}

const FiberPlan *ModulePlan::plan(const Function *F) const {
  auto It = Plans.find(const_cast<Function *>(F));
  return It == Plans.end() ? nullptr : &It->second;
}

const SuspensionPoint *ModulePlan::solePoint(const FiberPlan &Fiber) const {
  if (!Fiber.SoleCall)
    return nullptr;
  const FiberPlan &Caller = *plan(Fiber.SoleCall->getFunction());
  return find_if(Caller.Body.Points, [&](const SuspensionPoint &P) { return P.Call == Fiber.SoleCall; });
}

uint64_t ModulePlan::calleeSiteBytes(const SuspensionPoint &P) const {
  const FiberPlan *Known = P.Kind == CallKind::Embedded ? plan(P.callee()) : nullptr;
  return Known ? Known->Frame.SiteBytes : DL.getPointerSize();
}

/// What is promised of \p F, which has no body here that counts.  The runtime's own functions need no more
/// alignment than a pointer's.
Extent ModulePlan::promisedFrame(const Function &F, uint64_t Bytes) const {
  Extent Promised = promisedExtent(Bytes, DL);
  if (F.getName().starts_with(abi::RuntimePrefix))
    Promised.Alignment = DL.getPointerABIAlignment(0);
  return Promised;
}

Extent ModulePlan::extent(const SuspensionPoint &P) const {
  if (P.Kind == CallKind::Embedded)
    return extentOf(P.callee());
  if (P.Kind == CallKind::Bounded) {
    Extent Promised = promisedFrame(*P.callee(), *Marks.bound(P.callee()));
    return {Promised.Bytes - (mutated("bound-short") ? DL.getPointerSize() : 0), Promised.Alignment};
  }
  if (P.Kind != CallKind::Closed && P.Kind != CallKind::Reserved)
    return {0, Align()};
  std::optional<uint64_t> Bound = P.callee() ? Marks.bound(P.callee()) : slotBound(*P.Call);
  Extent Most = Bound ? promisedExtent(*Bound, DL) : extentOf(nullptr);
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
  return {Known->Frame.Bytes - (Known->Frame.Bytes && mutated("callee-short") ? sizeof(void *) : 0),
          mutated("callee-alignment-lost") ? Align() : Known->Frame.Alignment};
}

bool ModulePlan::isClosed(const Function *F) const {
  auto It = Tasks.find(F);
  return It != Tasks.end() && It->second.ArenaCallees.empty() && !It->second.HasUnknownCallees &&
         ownsName(*F);
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

/// The root frame of \p C.  Where its body is not known, what is promised of its function, or of the pointer
/// that it is behind: the runtime compares.  Nothing: it has not been laid out, or nothing is promised.
std::optional<Extent> ModulePlan::childRoot(const ScopeChild &C) const {
  if (C.Child && hasExactBody(*C.Child)) {
    auto It = Tasks.find(C.Child);
    return It == Tasks.end() ? std::nullopt
                             : std::optional<Extent>({It->second.RootBytes, It->second.Alignment});
  }
  std::optional<uint64_t> Bound = C.Child ? Marks.bound(C.Child) : std::nullopt;
  if (!Bound)
    return C.Promised;
  RootLayout Root =
      layoutRoot(packArguments(*C.Child), C.Child->getReturnType(), promisedFrame(*C.Child, *Bound), DL);
  return Extent{Root.Bytes, Root.Alignment};
}

/// The task of a child with the root frame \p Root, and what its scheduler puts in front, some of it in the
/// padding of the task.
Extent ModulePlan::childBlock(const Extent &Root) const {
  Align A = std::max(Root.Alignment, Align(8));
  uint64_t Front = abi::childFrontBytes(DL), Padding = abi::taskPadding(Root.Alignment, DL);
  uint64_t Before = Front > Padding ? alignTo(Front - Padding, A) : 0;
  return {alignTo(Before + Padding + abi::taskHeaderBytes(DL) + Root.Bytes, DL.getPointerSize()), A};
}

/// Why \p C gets no block in the frame although its scope ends in time; empty: it gets one.
StringRef ModulePlan::childHeapNote(const ScopeChild &C, const ScopeOrder &Order) const {
  if (!C.Block)
    return C.HeapNote;
  bool IsDefined = C.Child && hasExactBody(*C.Child);
  std::optional<Extent> Root = childRoot(C);
  if (!IsDefined && !Root)
    return "its size is not known here";
  if (Order.isPromised(C.Begin->getFunction()))
    return "fiber_bound limits the frame of its parent";
  if (Order.isRecursive(C) || !Root)
    return "it may spawn or call its parent";
  if (IsDefined && (!task(C.Child).ArenaCallees.empty() || task(C.Child).HasUnknownCallees))
    return "it takes frames from its arena";
  return childBlock(*Root).Bytes > MostChildBytes ? "it takes more than 64 KiB" : "";
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
      Extent Place = childBlock(*childRoot(C));
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
  RootLayout Root = layoutRoot(Task.Arguments, F.getReturnType(), {Task.FrameBytes, Task.Alignment}, DL);
  Task.RootBytes = Root.Bytes;
  Task.Alignment = Root.Alignment;
  Task.Result = Root.Result;
  Task.TaskBytes = abi::taskPadding(Task.Alignment, DL) + abi::taskHeaderBytes(DL) + Task.RootBytes;
  return Task;
}
