//===- StartParts.cpp - Where does a task begin? ------------------------------===//
#include "StartParts.h"

#include "Weft/Transform/Parts.h"

#include "llvm/Analysis/CFG.h"
#include "llvm/IR/StructuralHash.h"

using namespace llvm;
using namespace weft;

namespace {

class StartEmitter {
public:
  /// \p Sites: null when they are not known.
  StartEmitter(Function &F, const ModulePlan &Plan, const abi::Types &Types, Function &Start,
               GlobalVariable *Sites)
      : F(F), Task(Plan.task(&F)), Types(Types), Start(Start), Sites(Sites),
        RampHandsOver(Plan.plan(&F) && handsOver(*Plan.plan(&F))),
        B(BasicBlock::Create(F.getContext(), "entry", &Start)) {}

  void emit();

private:
  SmallVector<Value *, 8> loadArguments(Value *TaskPtr, Value *Frame);
  Value *ramp();
  Value *rootSite();
  void storeRootSite();
  Value *resultWord(CallInst *Ramp);

  Function &F;
  const TaskLayout &Task;
  const abi::Types &Types;
  Function &Start;
  GlobalVariable *const Sites;
  const bool RampHandsOver;
  IRBuilder<> B;
};

/// Arguments in registers; by-value objects on the machine stack, because the ramp copies them into the
/// frame, whose bytes the packed arguments share.
SmallVector<Value *, 8> StartEmitter::loadArguments(Value *TaskPtr, Value *Frame) {
  const DataLayout &DL = F.getDataLayout();
  SmallVector<Value *, 8> Args(F.arg_size() + 2);
  Args[0] = TaskPtr;
  Args[1] = Frame;
  for (const PackedArgument &A : Task.Arguments.Arguments) {
    Value *Place = B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, A.Offset);
    if (!A.ByValue) {
      Args[A.Index + 2] = B.CreateLoad(A.Ty, Place);
      continue;
    }
    AllocaInst *Object = B.CreateAlloca(A.ByValue);
    Object->setAlignment(std::max(F.getParamAlign(A.Index).valueOrOne(), DL.getABITypeAlign(A.ByValue)));
    B.CreateMemCpy(Object, Object->getAlign(), Place, MaybeAlign(),
                   DL.getTypeAllocSize(A.ByValue).getFixedValue());
    Args[A.Index + 2] = Object;
  }
  if (Task.Arguments.StructReturn)
    Args[*Task.Arguments.StructReturn + 2] =
        B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, Task.Result->Offset);
  return Args;
}

Value *StartEmitter::ramp() {
  if (Sites)
    return declareRamp(F);
  Value *Before = B.CreatePtrAdd(
      Start.getArg(2), ConstantInt::getSigned(Types.Word, -int64_t(F.getDataLayout().getPointerSize())));
  Value *Descriptor = B.CreateLoad(Types.Ptr, Before, "descriptor");
  return B.CreateLoad(Types.Ptr, B.CreateStructGEP(Types.Fiber, Descriptor, abi::FiberRamp), "ramp");
}

Value *StartEmitter::rootSite() {
  return Sites ? siteAt(Sites, 1) : B.CreateConstInBoundsGEP1_32(Types.Site, Start.getArg(2), 1, "root.site");
}

/// A ramp that hands over has put a return site of its own into the frame.
void StartEmitter::storeRootSite() {
  if (RampHandsOver)
    B.CreateStore(rootSite(), Start.getArg(1));
}

/// What travels to the runtime; a result in memory is stored.
Value *StartEmitter::resultWord(CallInst *Ramp) {
  if (F.getReturnType()->isVoidTy())
    return PoisonValue::get(Types.Word);
  Value *Result = B.CreateExtractValue(Ramp, 0);
  if (Task.Result->InValue)
    return toWord(B, Result, Types);
  B.CreateStore(Result, B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Start.getArg(1), Task.Result->Offset));
  return PoisonValue::get(Types.Word);
}

void StartEmitter::emit() {
  Value *TaskPtr = Start.getArg(0), *Frame = Start.getArg(1);
  SmallVector<Value *, 8> Args = loadArguments(TaskPtr, Frame);
  Function *Known = declareRamp(F);
  CallInst *Ramp = B.CreateCall(Known->getFunctionType(), ramp(), Args);
  // A call has to say how arguments travel, as its callee does.
  Ramp->setAttributes(Known->getAttributes().removeFnAttributes(F.getContext()));
  if (Ramp->getType() == Types.Int32) { // the status of this part as well
    B.CreateRet(Ramp);
    return;
  }
  Value *Suspended =
      F.getReturnType()->isVoidTy() ? static_cast<Value *>(Ramp) : B.CreateExtractValue(Ramp, 1);
  BasicBlock *Leave = BasicBlock::Create(F.getContext(), "suspended", &Start);
  BasicBlock *Done = BasicBlock::Create(F.getContext(), "done", &Start);
  B.CreateCondBr(Suspended, Leave, Done);
  B.SetInsertPoint(Leave);
  storeRootSite();
  B.CreateRet(B.getInt32(abi::Suspended));
  B.SetInsertPoint(Done);
  storeRootSite();
  Value *Word = resultWord(Ramp);
  CallInst *End = B.CreateCall(Types.ResumePart, runtimePart(*F.getParent(), Types, abi::RootDone),
                               {TaskPtr, Frame, rootSite(), Word});
  // A frame of by-value objects on the stack forbids nothing: they are dead.
  End->setTailCallKind(CallInst::TCK_MustTail);
  B.CreateRet(End);
}

} // namespace

static bool hasLoop(const Function &F) {
  SmallVector<std::pair<const BasicBlock *, const BasicBlock *>, 4> BackEdges;
  FindFunctionBackedges(F, BackEdges);
  return !BackEdges.empty();
}

Function *StartParts::own(Function &F, GlobalVariable *Sites) {
  Function *Start = createPart(F, "start", Table.types().ResumePart);
  // Keeps large ramps from being inlined here, where each runs once a task.  One that runs nowhere else is,
  // and what it repeats deserves speed.
  bool HasLoop = Plan.plan(&F) && Table.parts(&F).IsOnlyMade && hasLoop(*Table.parts(&F).Ramp);
  if (!Start->hasOptNone() && !HasLoop)
    Start->addFnAttr(Attribute::OptimizeForSize);
  StartEmitter(F, Plan, Table.types(), *Start, Sites).emit();
  return Start;
}

Function *StartParts::shared(Function &F) {
  Function *Start = createPart(F, "start", Table.types().ResumePart);
  StartEmitter(F, Plan, Table.types(), *Start, nullptr).emit();
  SmallVector<Function *, 1> &Alike = Shared[StructuralHash(*Start)];
  for (Function *Other : Alike)
    if (FunctionComparator(Start, Other, &Numbers).compare() == 0) {
      Start->eraseFromParent();
      return Other;
    }
  Start->setName("weft.start");
  Alike.push_back(Start);
  return Start;
}
