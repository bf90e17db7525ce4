//===- Plan.h - What has been decided about a module before its bodies change? -===//
//
// All analyses of all fiber functions, callees before callers, in one immutable value:
//
//   marks -> colouring -> suspension points -> crossings -> spills -> frame layout -> task layout
//
// Whoever changes a body afterwards may use the plan of that body only until then.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_PLAN_H
#define WEFT_ANALYSIS_PLAN_H

#include "Weft/Analysis/FrameLayout.h"
#include "Weft/Analysis/Jumps.h"
#include "Weft/Analysis/OwnParts.h"
#include "Weft/Analysis/ScopeOrder.h"
#include "Weft/Analysis/SoleCalls.h"
#include "Weft/Support/Diagnostics.h"
#include "Weft/Support/Options.h"

namespace weft {

/// A child that a function spawns into a scope of its own, or of somebody else's.
struct PlannedChild {
  ScopeChild Spawn;
  uint64_t Bytes; ///< of its block in the frame, with what its scheduler puts in front; 0: on the heap
  llvm::StringRef HeapNote; ///< then, why
};

/// One function that may suspend.
struct FiberPlan {
  FiberBody Body;
  SpillSet Spills;
  Locals Memory;
  FrameLayout Frame;
  Handovers RampEnds; ///< where the ramp hands over to the resume part
  OwnParts Own;       ///< points with a resume part of their own
  llvm::SmallVector<PlannedChild, 0> Children;
  const llvm::CallBase *SoleCall; ///< of a function without a return site (SoleCalls.h); else null
  bool RampMayJump;               ///< to that of a callee of its type (Jumps.h)

  bool hasOwnPart(const SuspensionPoint &P) const { return Own.Points.test(P.Index); }
};

/// A fiber function as the root of a task.
struct TaskLayout {
  uint64_t FrameBytes; ///< at least the return site, where there is one
  uint64_t RootBytes;  ///< frame, packed arguments, result
  llvm::Align Alignment;
  ArgumentPack Arguments;
  std::optional<ResultPlace> Result; ///< where the root's value lies; for sret the object
  uint64_t TaskBytes;                ///< with the task's header; the arena's chunk is not in it
  /// Declared or unknown fibers that take frames from the arena anywhere below, by name order of discovery.
  llvm::SmallVector<llvm::Function *, 2> ArenaCallees;
  bool HasUnknownCallees; ///< calls through pointers: no bound
};

class ModulePlan {
public:
  /// \p Optimises: speed matters, so that points may have parts of their own.
  ModulePlan(llvm::Module &M, const FiberMarks &Marks, const Colouring &Colours, bool Optimises = false);

  const FiberMarks &marks() const { return Marks; }
  const Colouring &colours() const { return Colours; }
  /// Null if \p F never suspends or is only declared.
  const FiberPlan *plan(const llvm::Function *F) const;
  /// Functions with a plan, callees first.
  const llvm::MapVector<llvm::Function *, FiberPlan> &plans() const { return Plans; }
  /// \p F is a fiber function with a body.
  const TaskLayout &task(const llvm::Function *F) const { return Tasks.find(F)->second; }
  /// Its one call is known, and makes no task.
  bool beginsNoTask(const llvm::Function *F) const { return plan(F) && plan(F)->SoleCall; }
  /// Are the bytes of a task rooted at \p F known here?
  bool isClosed(const llvm::Function *F) const;

  /// Does the callee of \p P suspend on every way to its end?
  bool mustSuspend(const SuspensionPoint &P) const { return Certain.contains(P.callee()); }
  /// Does the ramp of \p F return what a resume part does, WEFT_SUSPENDED, instead of {result, suspended}?
  bool returnsStatus(const llvm::Function *F) const { return StatusRamps.count(F); }
  /// Where the sole call of \p Fiber returns to; null: anywhere.
  const SuspensionPoint *solePoint(const FiberPlan &Fiber) const;
  /// Bytes of the return site with which the frame of \p P's callee begins.
  uint64_t calleeSiteBytes(const SuspensionPoint &P) const;

  /// The implementer that sets what is reserved for a call through a pointer; the first of several as large;
  /// null when none is known.
  const llvm::Function *largestImplementer(const SuspensionPoint &P) const;

  /// The frame report, in words.
  void print(llvm::raw_ostream &OS) const;
  /// The same as JSON.
  void printJSON(llvm::raw_ostream &OS) const;

private:
  Extent promisedFrame(const llvm::Function &F, uint64_t Bytes) const;
  Extent extent(const SuspensionPoint &P) const;
  Extent extentOf(const llvm::Function *F) const;
  TaskLayout layoutTask(llvm::Function &F) const;
  std::optional<Extent> childRoot(const ScopeChild &C) const;
  Extent childBlock(const Extent &Root) const;
  llvm::StringRef childHeapNote(const ScopeChild &C, const ScopeOrder &Order) const;
  llvm::SmallVector<PlannedChild, 0> planChildren(llvm::Function &F, Locals &Memory,
                                                  const ScopeOrder &Order) const;
  FiberPlan planBody(FiberBody Body, const ScopeOrder &Order, const SoleCalls &Soles, bool Optimises) const;
  FiberPlan planFiber(llvm::Function &F, const ScopeOrder &Order, const SoleCalls &Soles,
                      bool Optimises) const;
  void chooseStatusRamps();
  void collectArenaCallees(const FiberPlan &Plan, TaskLayout &Task) const;

  const FiberMarks &Marks;
  const Colouring &Colours;
  const MustSuspend Certain;
  const llvm::Module &M;
  const llvm::DataLayout &DL;
  llvm::MapVector<llvm::Function *, FiberPlan> Plans;
  llvm::DenseMap<const llvm::Function *, TaskLayout> Tasks;
  llvm::DenseSet<const llvm::Function *> StatusRamps;
};

/// Reports what the compiler cannot carry out: storage that cannot live over a suspension, broken promises
/// of size, cycles where they are forbidden.
void checkPlan(const ModulePlan &Plan, const Options &O, DiagnosticSink &Sink);

/// `print<weft-frames>`: the report of a normalised module.
struct FramesPrinterPass : llvm::PassInfoMixin<FramesPrinterPass> {
  llvm::raw_ostream &OS;
  explicit FramesPrinterPass(llvm::raw_ostream &OS) : OS(OS) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
