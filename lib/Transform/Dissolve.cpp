//===- Dissolve.cpp - Which tasks become part of the function that makes them? -===//
//
// 1. Functions that make tasks of quiet roots, roots before the functions that make their tasks.  2. Clean
// each, so that handles are values.  3. Of each local task: a turn (Turn.h), memory for its pieces, and the
// turn's code where the task is resumed or destroyed.  4. Tell the states apart by paths.  5. Remove the
// roots that nothing needs any more.
//
// A file that names weft_set_allocator keeps its tasks: an allocator of its own is to be asked for each.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Dissolve.h"

#include "StatePaths.h"
#include "Turn.h"
#include "Weft/Analysis/FiberCalls.h"
#include "Weft/Analysis/LocalTasks.h"
#include "Weft/Analysis/Marks.h"
#include "Weft/Analysis/Results.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/TargetTransformInfo.h"
#include "llvm/IR/Attributes.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/PromoteMemToReg.h"

using namespace llvm;
using namespace weft;

namespace {

class TaskDissolver {
public:
  TaskDissolver(Module &M, OptimizationLevel Level, FunctionAnalysisManager &FAM,
                function_ref<void(Function &)> Clean)
      : M(M), MostCode(Level.getSizeLevel() ? 100 : 1000), FAM(FAM), Clean(Clean) {}

  void run();

private:
  void visit(Function &Host);
  bool isCandidate(Instruction &I, Function &Host);
  bool dissolve(CallInst &Create);
  void replaceUses(const LocalTask &Task, const Turn &T, ArrayRef<AllocaInst *> Memory);
  void inlineTurn(CallInst &At, const Turn &T, bool Destroys, ArrayRef<AllocaInst *> Memory);

  Module &M;
  const unsigned MostCode; ///< instructions that one task may add to its function
  FunctionAnalysisManager &FAM;
  function_ref<void(Function &)> Clean;
  SmallPtrSet<Function *, 16> Visited;
  SmallVector<AllocaInst *, 4> States; ///< of the tasks in the function that is looked at
  SmallSetVector<Function *, 8> Roots; ///< of tasks that have become parts of functions
};

bool TaskDissolver::isCandidate(Instruction &I, Function &Host) {
  Function *Root = rootOfCreate(I);
  if (!Root || Root == &Host)
    return false;
  if (!Visited.contains(Root))
    visit(*Root);
  auto &TTI = FAM.getResult<TargetIRAnalysis>(Host);
  return isQuietRoot(*Root) && TTI.areInlineCompatible(&Host, Root) &&
         AttributeFuncs::areInlineCompatible(Host, *Root);
}

void TaskDissolver::visit(Function &Host) {
  Visited.insert(&Host);
  if (Host.isDeclaration() || Host.hasOptNone() || Host.hasFnAttribute(Attribute::Naked))
    return;
  // What longjmp may take back are the function's variables, and those of a task are none.
  if (any_of(instructions(Host), [](const Instruction &I) {
        auto *Call = dyn_cast<CallBase>(&I);
        return Call && returnsTwice(*Call);
      }))
    return;
  if (none_of(instructions(Host), [&](Instruction &I) { return isCandidate(I, Host); }))
    return;
  if (!isFiberFunction(Host))
    Clean(Host);
  SmallVector<CallInst *, 4> Creates;
  for (Instruction &I : instructions(Host))
    if (isCandidate(I, Host))
      Creates.push_back(cast<CallInst>(&I));
  States.clear();
  for (CallInst *Create : Creates)
    dissolve(*Create);
  if (States.empty())
    return;
  tellStatesApart(Host, States, MostCode);
  FAM.invalidate(Host, PreservedAnalyses::none());
  Clean(Host);
}

bool TaskDissolver::dissolve(CallInst &Create) {
  std::optional<LocalTask> Task = findLocalTask(Create);
  if (!Task || (Task->Resumes.size() + Task->Destroys.size()) * Task->Root->getInstructionCount() > MostCode)
    return false;
  Turn T = makeTurn(*Task->Root);
  IRBuilder<> B(&*Create.getFunction()->getEntryBlock().begin());
  SmallVector<AllocaInst *, 8> Memory;
  for (const Turn::Piece &P : T.Memory) {
    Memory.push_back(B.CreateAlloca(P.Ty, nullptr, P.Name));
    Memory.back()->setAlignment(P.Alignment);
  }
  States.push_back(Memory.front());
  replaceUses(*Task, T, Memory);
  T.F->eraseFromParent();
  Roots.insert(Task->Root);
  return true;
}

void TaskDissolver::replaceUses(const LocalTask &Task, const Turn &T, ArrayRef<AllocaInst *> Memory) {
  AllocaInst *State = Memory[0], *Pack = Memory[1], *Result = Memory[2];
  IRBuilder<> B(Task.Create);
  auto Ended = [&](CallInst *At) {
    B.SetInsertPoint(At);
    return B.CreateICmpSLT(B.CreateLoad(B.getInt32Ty(), State), B.getInt32(TurnStart));
  };
  for (ICmpInst *Test : Task.NullTests) {
    Test->replaceAllUsesWith(B.getInt1(Test->getPredicate() == ICmpInst::ICMP_NE));
    Test->eraseFromParent();
  }
  for (CallInst *Done : Task.Dones) {
    Done->replaceAllUsesWith(Ended(Done));
    Done->eraseFromParent();
  }
  Constant *Null = ConstantPointerNull::get(PointerType::getUnqual(M.getContext()));
  for (CallInst *Asked : Task.Results) {
    bool IsVoid = Task.Root->getReturnType()->isVoidTy();
    Asked->replaceAllUsesWith(IsVoid ? static_cast<Value *>(Null)
                                     : B.CreateSelect(Ended(Asked), Result, Null));
    Asked->eraseFromParent();
  }
  for (CallInst *Resume : Task.Resumes)
    inlineTurn(*Resume, T, /*Destroys=*/false, Memory);
  for (CallInst *Destroy : Task.Destroys) {
    if (T.HasCleanups)
      inlineTurn(*Destroy, T, /*Destroys=*/true, Memory);
    else
      Destroy->eraseFromParent();
  }
  B.SetInsertPoint(Task.Create);
  if (!mutated("local-task-state-kept"))
    B.CreateStore(B.getInt32(TurnStart), State);
  // The pack begins where a task aligned like its frame would.
  uint64_t Padding = Pack->getAllocationSize(M.getDataLayout())->getFixedValue() -
                     packArguments(*Task.Root).Bytes - abi::taskHeaderBytes(M.getDataLayout());
  Value *Handle = B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Pack, Padding);
  Task.Create->replaceAllUsesWith(Handle);
  Task.Create->eraseFromParent();
}

/// Puts the code of a turn in the place of \p At, a resume or destroy.
void TaskDissolver::inlineTurn(CallInst &At, const Turn &T, bool Destroys, ArrayRef<AllocaInst *> Memory) {
  IRBuilder<> B(&At);
  SmallVector<Value *, 8> Args{B.getInt1(Destroys)};
  append_range(Args, Memory);
  CallInst *Call = B.CreateCall(T.F, Args);
  Function &Host = *At.getFunction();
  if (DISubprogram *SP = Host.getSubprogram(); SP && !Call->getDebugLoc())
    Call->setDebugLoc(DILocation::get(M.getContext(), 0, 0, SP));
  if (!At.getType()->isVoidTy())
    At.replaceAllUsesWith(Call);
  At.eraseFromParent();
  auto Assumptions = [this](Function &F) -> AssumptionCache & {
    return FAM.getResult<AssumptionAnalysis>(F);
  };
  InlineFunctionInfo Inlining(Assumptions);
  [[maybe_unused]] bool Done =
      InlineFunction(*Call, Inlining, /*MergeAttributes=*/true, nullptr, /*InsertLifetime=*/false)
          .isSuccess();
  assert(Done && "what a quiet root holds can be inlined, and attributes were compared");
}

void TaskDissolver::run() {
  Function *Begin = M.getFunction("weft__create_begin");
  if (!Begin || M.getFunction("weft_set_allocator"))
    return;
  SmallSetVector<Function *, 8> Hosts;
  for (User *U : Begin->users())
    if (auto *Call = dyn_cast<CallInst>(U))
      Hosts.insert(Call->getFunction());
  for (Function &F : M) // in their order, not in that of uses
    if (Hosts.contains(&F) && !Visited.contains(&F))
      visit(F);
  for (Function *Root : Roots)
    if (Root->use_empty() && !isDescriptorUsed(*Root) && !Root->hasComdat() &&
        Root->isDiscardableIfUnused()) {
      FAM.clear(*Root, Root->getName());
      Root->eraseFromParent();
    }
}

} // namespace

void weft::dissolveTasks(Module &M, OptimizationLevel Level, FunctionAnalysisManager &FAM,
                         function_ref<void(Function &)> Clean) {
  TaskDissolver(M, Level, FAM, Clean).run();
}
