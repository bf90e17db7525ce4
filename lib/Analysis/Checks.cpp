//===- Checks.cpp - What can the compiler not carry out? --------------------===//
#include "Weft/Analysis/Inlined.h"
#include "Weft/Analysis/Plan.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

/// Can control come from behind \p From to one of the points?
bool reachesPoint(const Instruction &From, const FiberBody &Body) {
  SmallPtrSet<const BasicBlock *, 16> Seen;
  SmallVector<const BasicBlock *, 16> Work{From.getParent()};
  SmallPtrSet<const BasicBlock *, 16> WithPoint;
  for (const SuspensionPoint &P : Body.Points)
    WithPoint.insert(P.Call->getParent());
  while (!Work.empty()) {
    const BasicBlock *BB = Work.pop_back_val();
    if (WithPoint.count(BB)) // the point is the last of its block, so behind From
      return true;
    for (const BasicBlock *Next : successors(BB))
      if (Seen.insert(Next).second)
        Work.push_back(Next);
  }
  return false;
}

/// setjmp and its like, by their names in the source.
StringRef nameOfTwice(const CallBase &Call) {
  const Function *Callee = Call.getCalledFunction();
  StringRef Name = Callee ? Callee->getName() : "a function that returns twice";
  if (Callee && Callee->isIntrinsic())
    return "__builtin_setjmp";
  return Name == "_setjmp" ? "setjmp" : Name == "__sigsetjmp" ? "sigsetjmp" : Name;
}

void checkStorage(const FiberPlan &Plan, DiagnosticSink &Sink) {
  const Function &F = *Plan.Body.F;
  for (Instruction *I : Plan.Memory.CrossingDynamics)
    Sink.error(F, I->getDebugLoc(),
               "a local of fiber function '" + sourceName(F) +
                   "' whose size is not known is alive over a suspension",
               "use an array of constant size, or memory from malloc");
  for (const Instruction &I : instructions(F))
    if (auto *Call = dyn_cast<CallBase>(&I); Call && returnsTwice(*Call))
      if (reachesPoint(I, Plan.Body) && !mutated("setjmp-accepted"))
        Sink.error(F, I.getDebugLoc(),
                   nameOfTwice(*Call) + " in fiber function '" + sourceName(F) +
                       "', which may suspend after it",
                   "call it from a plain function, or where no suspension can follow");
  for (const Instruction &I : instructions(F))
    if (auto *Call = dyn_cast<CallBase>(&I);
        Call && !Plan.Body.Points.empty() && !labelDefinedBy(*Call).empty())
      Sink.error(F, I.getDebugLoc(),
                 "inline assembly in fiber function '" + sourceName(F) +
                     "', which may suspend, defines the label '" + labelDefinedBy(*Call) + "'",
                 "use a numbered label or %= in its name, or move the assembly to a plain function");
  for (const Value *V : Plan.Spills.Values) {
    Type *Ty = V->getType();
    if (Ty->isSized() && !Ty->isScalableTy() && !Ty->isTargetExtTy())
      continue;
    auto *I = dyn_cast<Instruction>(V);
    Sink.error(F, I ? I->getDebugLoc() : DebugLoc(),
               "fiber function '" + sourceName(F) +
                   "' keeps a value over a suspension whose size is not known",
               "compute it again after the suspension");
  }
}

void checkBound(const ModulePlan &Plan, const Function &F, DiagnosticSink &Sink) {
  std::optional<uint64_t> Bound = Plan.marks().bound(&F);
  const FiberPlan *Fiber = Plan.plan(&F);
  if (!Bound || !Fiber)
    return;
  const DataLayout &DL = F.getDataLayout();
  if (Fiber->Frame.Bytes > *Bound && !mutated("bound-unchecked"))
    Sink.error(F, {},
               "frame of '" + sourceName(F) + "' takes " + Twine(Fiber->Frame.Bytes) + " bytes, but " +
                   Twine(*Bound) + " are promised",
               "raise fiber_bound or keep less over its suspensions");
  Align Promised =
      F.getName().starts_with(abi::RuntimePrefix) ? DL.getPointerABIAlignment(0) : promisedAlign(*Bound, DL);
  if (Fiber->Frame.Alignment > Promised)
    Sink.error(F, {},
               "frame of '" + sourceName(F) + "' is aligned to " + Twine(Fiber->Frame.Alignment.value()) +
                   " bytes, but one with this fiber_bound is aligned to " + Twine(Promised.value()),
               "remove fiber_bound or the alignment");
}

/// Where the front end saw a function go into a promise, in the file that it names.
DebugLoc installLoc(const Function &F, const MDNode &Install) {
  auto Number = [&](unsigned I) {
    return mdconst::extract<ConstantInt>(Install.getOperand(I))->getZExtValue();
  };
  DISubprogram *SP = F.getSubprogram();
  StringRef Path = cast<MDString>(Install.getOperand(2))->getString();
  if (!SP || Path.empty())
    return DebugLoc();
  LLVMContext &C = F.getContext();
  DIScope *In = DILexicalBlockFile::get(C, SP, DIFile::get(C, Path, ""), 0);
  return DebugLoc(DILocation::get(C, Number(3), Number(4), In));
}

/// Fiber functions that go into a promise keep it.
void checkInstalls(const ModulePlan &Plan, const Module &M, DiagnosticSink &Sink) {
  const NamedMDNode *List = M.getNamedMetadata(abi::InstallList);
  for (unsigned I = 0, E = List ? List->getNumOperands() : 0; I != E; ++I) {
    const MDNode &Install = *List->getOperand(I);
    auto *F = mdconst::dyn_extract_or_null<Function>(Install.getOperand(0));
    const FiberPlan *Fiber = F ? Plan.plan(F) : nullptr;
    uint64_t Promised = mdconst::extract<ConstantInt>(Install.getOperand(1))->getZExtValue();
    if (!Fiber || mutated("install-unchecked"))
      continue;
    std::string Remedy =
        "raise fiber_bound there or keep less over the suspensions of '" + sourceName(*F).str() + "'";
    uint64_t Word = F->getDataLayout().getPointerSize();
    if (Fiber->Frame.Bytes > alignTo(std::max(Promised, Word), Word))
      Sink.error(*F, installLoc(*F, Install),
                 "frame of '" + sourceName(*F) + "' takes " + Twine(Fiber->Frame.Bytes) +
                     " bytes, but fiber_bound promises " + Twine(Promised) + " here",
                 Remedy);
    else if (Fiber->Frame.Alignment > promisedAlign(Promised, F->getDataLayout()))
      Sink.error(*F, installLoc(*F, Install),
                 "frame of '" + sourceName(*F) + "' is aligned to " + Twine(Fiber->Frame.Alignment.value()) +
                     " bytes, but fiber_bound promises " +
                     Twine(promisedAlign(Promised, F->getDataLayout()).value()) + " here",
                 "remove fiber_bound there or the alignment");
  }
}

/// clang does not compare an alias with its target.
void checkAliasCall(const CallBase &Call, const FiberMarks &Marks, DiagnosticSink &Sink) {
  auto *Alias = dyn_cast<GlobalAlias>(Call.getCalledOperand());
  auto *Target = Alias ? dyn_cast_or_null<Function>(Alias->getAliaseeObject()) : nullptr;
  if (Target && Marks.isFiber(Target) && !isFiberCall(Call))
    Sink.error(*Call.getFunction(), Call.getDebugLoc(),
               "alias '" + Alias->getName() + "' of fiber function '" + sourceName(*Target) +
                   "' is called as a plain function",
               "mark the alias fiber as well");
}

/// The calls of \p F, which is plain: only a fiber function has a frame to suspend.
void checkPlainCaller(const Function &F, const FiberMarks &Marks, DiagnosticSink &Sink) {
  for (const Instruction &I : instructions(F)) {
    auto *Call = dyn_cast<CallBase>(&I);
    if (!Call)
      continue;
    checkAliasCall(*Call, Marks, Sink);
    if (!isFiberCall(*Call))
      continue;
    const Function *Callee = Call->getCalledFunction();
    std::string Called =
        Callee ? "fiber function '" + sourceName(*Callee).str() + "'" : "a fiber function pointer";
    Sink.error(F, I.getDebugLoc(), Called + " is called from plain function '" + sourceName(F) + "'",
               "mark the caller as a fiber function, or start a task with weft_create or weft_run");
  }
}

/// ` calls 'g' at line 3, which calls 'h' through 'record.field' at line 7`: with the functions that have
/// been inlined on the way.
std::string edgesOf(const CallBase &Call, const Function &Callee) {
  const DebugLoc &Loc = Call.getDebugLoc();
  auto AtLine = [](unsigned Line) { return Line ? " at line " + std::to_string(Line) : std::string(); };
  SmallVector<InlinedCode, 2> Inlined = inlinedCallees(Loc);
  const DILocation *Outermost = outermost(Loc);
  unsigned Line = Outermost ? Outermost->getLine() : 0;
  std::string Text;
  for (const InlinedCode &Code : reverse(Inlined)) {
    Text += " calls '" + Code.Name.str() + "'" + AtLine(Line) + ", which";
    Line = Code.Line;
  }
  StringRef Slot = calleesOf(Call).Slot;
  return Text + " calls '" + sourceName(Callee).str() + "'" +
         (Slot.empty() ? "" : " through '" + Slot.str() + "'") + AtLine(Line);
}

void checkCycles(const ModulePlan &Plan, DiagnosticSink &Sink) {
  for (const CallCycle &Cycle : Plan.colours().cycles()) {
    std::string Edges = "'" + sourceName(*Cycle.front().Call->getFunction()).str() + "'";
    StringRef Separator = "";
    for (auto [Call, Callee] : Cycle) {
      Edges += Separator.str() + edgesOf(*Call, *Callee);
      Separator = ", which";
    }
    const CallBase &Last = *Cycle.back().Call;
    Sink.error(*Last.getFunction(), Last.getDebugLoc(), "recursion of fiber functions: " + Edges,
               "break the cycle, or allow frames on the heap with recursion=heap");
  }
}

/// The embedded calls that lead to the largest frame below \p F.
std::string widestChain(const ModulePlan &Plan, const Function *F) {
  std::string Chain;
  while (F) {
    const FiberPlan *Fiber = Plan.plan(F);
    Chain += (Chain.empty() ? "'" : " -> '") + sourceName(*F).str() + "'";
    if (!Fiber)
      break;
    Chain += " (" + std::to_string(Fiber->Frame.Bytes) + ")";
    const Function *Next = nullptr;
    uint64_t Most = 0;
    for (const SuspensionPoint &P : Fiber->Body.Points) {
      const Function *Callee = P.Kind == CallKind::Embedded ? P.callee() : Plan.largestImplementer(P);
      if (const FiberPlan *Below = Plan.plan(Callee); Below && Below->Frame.Bytes > Most) {
        Most = Below->Frame.Bytes;
        Next = Callee;
      }
    }
    F = Next;
  }
  return Chain;
}

} // namespace

void weft::checkPlan(const ModulePlan &Plan, const Options &O, DiagnosticSink &Sink) {
  for (const auto &[F, Fiber] : Plan.plans())
    checkStorage(Fiber, Sink);
  if (O.RecursionIsError)
    checkCycles(Plan, Sink);
  if (!Plan.marks().fibers().empty()) {
    const Module &M = *Plan.marks().fibers().front()->getParent();
    checkInstalls(Plan, M, Sink);
    for (const Function &F : M)
      if (!Plan.marks().isFiber(&F))
        checkPlainCaller(F, Plan.marks(), Sink);
  }
  for (const Function *F : Plan.marks().fibers()) {
    if (F->isDeclaration())
      continue;
    checkBound(Plan, *F, Sink);
    const TaskLayout &Task = Plan.task(F);
    if (Plan.beginsNoTask(F))
      continue; // whose caller needs as much
    if (O.MaxFrameBytes && Task.TaskBytes > *O.MaxFrameBytes)
      Sink.error(*F, {},
                 "a task of '" + sourceName(*F) + "' takes " + Twine(Task.TaskBytes) +
                     " bytes, more than max-frame=" + Twine(*O.MaxFrameBytes) + ": " + widestChain(Plan, F),
                 "keep less over the suspensions of this chain");
  }
}
