//===- Report.cpp - How large are the frames, and what sets their size? -----===//
#include "Weft/Analysis/Inlined.h"
#include "Weft/Analysis/Plan.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

namespace {

std::string childName(const ScopeChild &C) {
  return C.Child ? sourceName(*C.Child).str() : C.Promised ? "a pointer, fiber_bound" : "a pointer";
}

/// The spawn whose child has the slot \p S; null when it is no child's.
const PlannedChild *childOf(const Slot &S, const FiberPlan &Plan) {
  for (const PlannedChild &C : Plan.Children)
    if (C.Bytes && C.Spawn.Block == S.Owner)
      return &C;
  return nullptr;
}

StringRef kindName(const Slot &S, const FiberPlan &Plan) {
  if (childOf(S, Plan))
    return "child";
  switch (S.K) {
  case Slot::Kind::Spill:
    return "spill";
  case Slot::Kind::Local:
    return "local";
  case Slot::Kind::Callee:
    return "callee";
  }
  llvm_unreachable("covered switch");
}

/// What is behind a pointer: its slot where it has one, the world, and the implementer that sets the bytes.
std::string pointerName(const SuspensionPoint &P, const ModulePlan &All) {
  Callees Behind = calleesOf(*P.Call);
  std::string Name = Behind.Slot.empty() ? "a pointer" : Behind.Slot.str();
  if (const Function *Largest = All.largestImplementer(P))
    Name += ", at most " + sourceName(*Largest).str();
  if (slotBound(*P.Call))
    Name += ", fiber_bound";
  if (P.Kind == CallKind::Closed)
    return Name + ", closed";
  return Name + (Behind.Reach == World::Closed ? ", recursive" : ", open");
}

/// The point whose callee has the slot \p S; null when it is no callee's.
const SuspensionPoint *pointOf(const Slot &S, const FiberBody &Body) {
  for (const SuspensionPoint &P : Body.Points)
    if (S.K == Slot::Kind::Callee && P.Continuation == S.Owner)
      return &P;
  return nullptr;
}

unsigned lineOf(const Instruction &I) {
  return I.getDebugLoc() ? I.getDebugLoc().getLine() : 0;
}

std::string withLine(std::string Name, const Instruction &I) {
  unsigned Line = lineOf(I);
  return std::move(Name) + (Line ? " (line " + std::to_string(Line) + ")" : "");
}

std::string slotName(const Slot &S, const FiberPlan &Plan, const ModulePlan &All) {
  if (const SuspensionPoint *P = pointOf(S, Plan.Body))
    return withLine(P->callee() ? sourceName(*P->callee()).str() : pointerName(*P, All), *P->Call);
  if (const PlannedChild *C = childOf(S, Plan))
    return withLine(childName(C->Spawn), *C->Spawn.Begin);
  if (S.Owner->hasName())
    return S.Owner->getName().str();
  return "-";
}

SmallVector<const Slot *, 8> byOffset(const FrameLayout &Frame) {
  SmallVector<const Slot *, 8> Order;
  for (const Slot &S : Frame.Slots)
    Order.push_back(&S);
  llvm::stable_sort(Order, [](const Slot *A, const Slot *B) { return A->Offset < B->Offset; });
  return Order;
}

double ratio(const FrameLayout &Frame) {
  return Frame.Bytes ? double(Frame.Bytes) / double(Frame.LowerBoundBytes) : 1;
}

void printFrame(raw_ostream &OS, const Function &F, const FiberPlan &Plan, const ModulePlan &All) {
  const FrameLayout &Frame = Plan.Frame;
  OS << "frame " << sourceName(F) << ": " << Frame.Bytes << " bytes, align " << Frame.Alignment.value()
     << ", lower bound " << Frame.LowerBoundBytes << ", ratio " << format("%.2f", ratio(Frame)) << ", "
     << Plan.Body.Points.size() << " suspension points\n";
  OS << "    offset  bytes  what\n";
  if (Frame.SiteBytes)
    OS << format("    %6u  %5u  return site\n", 0u, unsigned(Frame.SiteBytes));
  for (const Slot *S : byOffset(Frame))
    OS << format("    %6llu  %5llu  ", (unsigned long long)S->Offset, (unsigned long long)S->Bytes)
       << kindName(*S, Plan) << " " << slotName(*S, Plan, All) << "\n";
  if (Plan.SoleCall)
    OS << "    only called by " << withLine(sourceName(*Plan.SoleCall->getFunction()).str(), *Plan.SoleCall)
       << "\n";
  for (const PlannedChild &C : Plan.Children)
    if (!C.Bytes)
      OS << "    child " << withLine(childName(C.Spawn), *C.Spawn.Begin) << " on the heap: " << C.HeapNote
         << "\n";
  for (const InlinedCode &Code : inlinedFunctions(F)) {
    OS << "    inlined " << Code.Name;
    if (Code.Line)
      OS << " (line " << Code.Line << ")";
    OS << "\n";
  }
}

json::Object frameObject(const Function &F, const FiberPlan &Plan, const ModulePlan &All) {
  json::Array Slots;
  for (const Slot *S : byOffset(Plan.Frame)) {
    json::Object One{{"offset", int64_t(S->Offset)},
                     {"bytes", int64_t(S->Bytes)},
                     {"kind", kindName(*S, Plan)},
                     {"name", slotName(*S, Plan, All)}};
    if (const SuspensionPoint *P = pointOf(*S, Plan.Body); P && !P->callee()) {
      const Function *Largest = All.largestImplementer(*P);
      One["slot"] = calleesOf(*P->Call).Slot;
      One["implementer"] = Largest ? sourceName(*Largest) : "";
      One["closed"] = P->Kind == CallKind::Closed;
    }
    Slots.push_back(std::move(One));
  }
  json::Array Children;
  for (const PlannedChild &C : Plan.Children)
    Children.push_back(json::Object{{"child", childName(C.Spawn)},
                                    {"line", int64_t(lineOf(*C.Spawn.Begin))},
                                    {"bytes", int64_t(C.Bytes)},
                                    {"heap", C.HeapNote}});
  json::Array Inlined;
  for (const InlinedCode &Code : inlinedFunctions(F))
    Inlined.push_back(json::Object{{"function", Code.Name}, {"line", int64_t(Code.Line)}});
  return json::Object{{"function", sourceName(F)},
                      {"bytes", int64_t(Plan.Frame.Bytes)},
                      {"align", int64_t(Plan.Frame.Alignment.value())},
                      {"lower_bound_bytes", int64_t(Plan.Frame.LowerBoundBytes)},
                      {"ratio", ratio(Plan.Frame)},
                      {"suspension_points", int64_t(Plan.Body.Points.size())},
                      {"sole_caller", Plan.SoleCall ? sourceName(*Plan.SoleCall->getFunction()) : ""},
                      {"slots", std::move(Slots)},
                      {"children", std::move(Children)},
                      {"inlined", std::move(Inlined)}};
}

void printSlotState(raw_ostream &OS, const SlotState &State) {
  OS << "slot " << State.Name << ": " << worldName(State.Reach);
  if (!State.Opening.empty())
    OS << ", because " << State.Opening;
  StringRef Separator = "; stored: ";
  for (const Function *F : State.Stored) {
    OS << Separator << sourceName(*F);
    Separator = ", ";
  }
  OS << "\n";
}

json::Object slotStateObject(const SlotState &State) {
  json::Array Stored;
  for (const Function *F : State.Stored)
    Stored.push_back(sourceName(*F));
  return json::Object{{"slot", State.Name},
                      {"world", worldName(State.Reach)},
                      {"opening", State.Opening},
                      {"stored", std::move(Stored)}};
}

} // namespace

void ModulePlan::print(raw_ostream &OS) const {
  OS << "weft-frames\n";
  for (const auto &[F, Plan] : Plans)
    printFrame(OS, *F, Plan, *this);
  for (const SlotState &State : slotStates(M))
    printSlotState(OS, State);
  for (const Function *F : Marks.fibers()) {
    if (F->isDeclaration() || beginsNoTask(F))
      continue;
    const TaskLayout &Task = task(F);
    OS << "task " << sourceName(*F) << ": " << Task.TaskBytes << " bytes, root " << Task.RootBytes
       << ", align " << Task.Alignment.value();
    if (!plan(F))
      OS << ", never suspends";
    for (const Function *Callee : Task.ArenaCallees)
      OS << ", and the arena frame of " << sourceName(*Callee);
    if (Task.HasUnknownCallees)
      OS << ", and arena frames of calls through pointers";
    OS << "\n";
  }
}

void ModulePlan::printJSON(raw_ostream &OS) const {
  json::Array Frames, Roots, Slots;
  for (const SlotState &State : slotStates(M))
    Slots.push_back(slotStateObject(State));
  for (const auto &[F, Plan] : Plans)
    Frames.push_back(frameObject(*F, Plan, *this));
  for (const Function *F : Marks.fibers()) {
    if (F->isDeclaration() || beginsNoTask(F))
      continue;
    const TaskLayout &Task = task(F);
    json::Array Arena;
    for (const Function *Callee : Task.ArenaCallees)
      Arena.push_back(sourceName(*Callee));
    Roots.push_back(json::Object{{"root", sourceName(*F)},
                                 {"bytes", int64_t(Task.TaskBytes)},
                                 {"align", int64_t(Task.Alignment.value())},
                                 {"arena_callees", std::move(Arena)},
                                 {"unknown_callees", Task.HasUnknownCallees}});
  }
  OS << formatv("{0:2}\n", json::Value(json::Object{{"frames", std::move(Frames)},
                                                    {"slots", std::move(Slots)},
                                                    {"tasks", std::move(Roots)}}));
}

PreservedAnalyses FramesPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  ModulePlan(M, Marks, Colours).print(OS);
  return PreservedAnalyses::all();
}
