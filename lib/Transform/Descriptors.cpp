//===- Descriptors.cpp - What does a fiber function pointer point at? ----------===//
//
// 1. The start part: loads the packed arguments of a new task, calls the ramp, and when that does not
//    suspend ends the task at once.  2. The descriptor.
//
//===----------------------------------------------------------------------===//
#include "PartTable.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

class DescriptorEmitter {
public:
  DescriptorEmitter(Function &F, const ModulePlan &Plan, const PartTable &Table)
      : F(F), M(*F.getParent()), Task(Plan.task(&F)), Table(Table), Types(Table.types()),
        Fiber(*declareDescriptor(F)), Layout(Plan.plan(&F)), RampHandsOver(Layout && handsOver(*Layout)) {}

  void emit(bool IsRoot);

private:
  GlobalVariable *declareStartSites();
  Constant *rootSite() { return siteAt(StartSites, 1); }
  Function *emitStart();
  SmallVector<Value *, 8> loadArguments(IRBuilder<> &B, Value *TaskPtr, Value *Frame);
  void emitStartSites(Function *Start);
  Constant *arenaCallees();
  Constant *arenaBytes();
  Constant *name();
  Constant *number(uint64_t N) { return ConstantInt::get(Types.Int32, N); }

  Function &F;
  Module &M;
  const TaskLayout &Task;
  const PartTable &Table;
  const abi::Types &Types;
  GlobalVariable &Fiber;
  GlobalVariable *StartSites = nullptr; ///< two: where a task begins, and the return site of its root frame
  const FiberPlan *const Layout;        ///< null: it never suspends
  const bool RampHandsOver;
};

/// Arguments in registers; by-value objects on the machine stack, because the ramp copies them into the
/// frame, whose bytes the packed arguments share.
SmallVector<Value *, 8> DescriptorEmitter::loadArguments(IRBuilder<> &B, Value *TaskPtr, Value *Frame) {
  const DataLayout &DL = M.getDataLayout();
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

/// How the arguments of \p Callee travel: a call has to say it as its callee does.
AttributeList parameterAttributes(const Function &Callee) {
  SmallVector<AttributeSet, 8> Params;
  for (unsigned I = 0; I != Callee.arg_size(); ++I)
    Params.push_back(Callee.getAttributes().getParamAttrs(I));
  return AttributeList::get(Callee.getContext(), AttributeSet(), AttributeSet(), Params);
}

GlobalVariable *DescriptorEmitter::declareStartSites() {
  return new GlobalVariable(M, Types.sites(2), true, GlobalValue::InternalLinkage, nullptr,
                            partName(F, "start.sites"));
}

Function *DescriptorEmitter::emitStart() {
  Function *Start = createPart(F, "start", Types.ResumePart);
  if (!Start->hasOptNone()) // keeps large ramps from being inlined here, where each runs once a task
    Start->addFnAttr(Attribute::OptimizeForSize);
  IRBuilder<> B(BasicBlock::Create(M.getContext(), "entry", Start));
  Value *TaskPtr = Start->getArg(0), *Frame = Start->getArg(1);
  CallInst *Ramp = B.CreateCall(declareRamp(F), loadArguments(B, TaskPtr, Frame));
  Ramp->setAttributes(parameterAttributes(*declareRamp(F)));
  bool IsVoid = F.getReturnType()->isVoidTy();
  Value *Suspended = IsVoid ? static_cast<Value *>(Ramp) : B.CreateExtractValue(Ramp, 1);
  BasicBlock *Leave = BasicBlock::Create(M.getContext(), "suspended", Start);
  BasicBlock *Done = BasicBlock::Create(M.getContext(), "done", Start);
  B.CreateCondBr(Suspended, Leave, Done);
  B.SetInsertPoint(Leave);
  if (RampHandsOver) // it has a return site of its own in the frame
    B.CreateStore(rootSite(), Frame);
  B.CreateRet(B.getInt32(abi::Suspended));
  B.SetInsertPoint(Done);
  if (RampHandsOver)
    B.CreateStore(rootSite(), Frame);
  Value *Word = PoisonValue::get(Types.Word);
  if (!IsVoid) {
    Value *Result = B.CreateExtractValue(Ramp, 0);
    if (Task.Result->InValue)
      Word = toWord(B, Result, Types);
    else
      B.CreateStore(Result, B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, Task.Result->Offset));
  }
  CallInst *End = B.CreateCall(Types.ResumePart, runtimePart(M, Types, abi::RootDone),
                               {TaskPtr, Frame, rootSite(), Word});
  // A frame of by-value objects on the stack forbids nothing: they are dead.
  End->setTailCallKind(CallInst::TCK_MustTail);
  B.CreateRet(End);
  return Start;
}

void DescriptorEmitter::emitStartSites(Function *Start) {
  DISubprogram *SP = F.getSubprogram();
  Constant *Line = number(SP ? SP->getLine() : 0), *None = ConstantInt::get(Types.Int16, 0);
  auto Site = [&](Constant *Resume, unsigned Index) {
    return ConstantStruct::get(Types.Site, {Resume, number(0), number(Index), Line, None, None});
  };
  Constant *Both = ConstantArray::get(ArrayType::get(Types.Site, 2),
                                      {Site(Start, 0), Site(runtimePart(M, Types, abi::RootDone), 1)});
  StartSites->setInitializer(ConstantStruct::get(Types.sites(2), {&Fiber, Both}));
}

Constant *DescriptorEmitter::arenaCallees() {
  Constant *Null = ConstantPointerNull::get(Types.Ptr);
  if (Task.ArenaCallees.empty())
    return Null;
  SmallVector<Constant *, 4> List;
  for (Function *Callee : Task.ArenaCallees)
    List.push_back(declareDescriptor(*Callee));
  List.push_back(Null);
  auto *Ty = ArrayType::get(Types.Ptr, List.size());
  return new GlobalVariable(M, Ty, true, GlobalValue::InternalLinkage, ConstantArray::get(Ty, List),
                            partName(F, "arena.callees"));
}

Constant *DescriptorEmitter::arenaBytes() {
  if (Task.ArenaCallees.empty())
    return ConstantPointerNull::get(Types.Ptr);
  return new GlobalVariable(M, Types.Word, false, GlobalValue::InternalLinkage,
                            ConstantInt::get(Types.Word, 0), partName(F, "arena.bytes"));
}

Constant *DescriptorEmitter::name() {
  Constant *Text = ConstantDataArray::getString(M.getContext(), sourceName(F));
  auto *Global =
      new GlobalVariable(M, Text->getType(), true, GlobalValue::PrivateLinkage, Text, partName(F, "name"));
  Global->setUnnamedAddr(GlobalValue::UnnamedAddr::Global);
  return Global;
}

void DescriptorEmitter::emit(bool IsRoot) {
  Constant *Null = ConstantPointerNull::get(Types.Ptr);
  if (IsRoot) {
    StartSites = declareStartSites();
    emitStartSites(emitStart());
  }
  Constant *Start = IsRoot ? siteAt(StartSites, 0) : Null;
  Function *Destroy = Layout ? Table.parts(&F).Destroy : nullptr;
  uint64_t ResultOffset = Task.Result ? Task.Result->Offset : 0;
  uint64_t ResultBytes = Task.Result ? Task.Result->Bytes : 0;
  Align FrameAlign = Layout ? Layout->Frame.Alignment : M.getDataLayout().getPointerABIAlignment(0);
  uint32_t Fit =
      abi::fitOf(Task.FrameBytes, mutated("fit-ignores-alignment") ? Align() : FrameAlign, M.getDataLayout());
  uint32_t Flags = Task.Result && Task.Result->InValue ? abi::ResultInValue : 0;
  if (sourceName(F) == "main")
    Flags |= abi::IsEntry;
  Fiber.setInitializer(ConstantStruct::get(
      Types.Fiber,
      {name(), Destroy ? static_cast<Constant *>(Destroy) : Null, Layout ? inlinedList(*Layout, Table) : Null,
       Start, number(Task.FrameBytes), number(Flags), declareRamp(F), arenaCallees(), arenaBytes(),
       number(mutated("alignment-lost") ? 1 : Task.Alignment.value()), number(Task.RootBytes),
       number(ResultOffset), number(ResultBytes), number(Fit)}));
  copyLinkage(F, Fiber);
  if (F.hasComdat())
    Fiber.setComdat(M.getOrInsertComdat(Fiber.getName()));
}

} // namespace

void weft::emitDescriptor(Function &F, const ModulePlan &Plan, const PartTable &Table, bool IsRoot) {
  DescriptorEmitter(F, Plan, Table).emit(IsRoot);
}

void weft::shortenDescriptor(const Parts &P, const abi::Types &Types) {
  GlobalVariable *Whole = P.Descriptor;
  Whole->removeDeadConstantUsers();
  if (!Whole->hasLocalLinkage() || !all_of(Whole->users(), [&P](const User *U) {
        return U == P.Sites->getInitializer() && U->hasOneUse();
      }))
    return;
  SmallVector<Constant *, 6> Fields;
  for (unsigned I = 0; I != Types.ShortFiber->getNumElements(); ++I)
    Fields.push_back(Whole->getInitializer()->getAggregateElement(I));
  auto *Short = new GlobalVariable(*Whole->getParent(), Types.ShortFiber, true, Whole->getLinkage(),
                                   ConstantStruct::get(Types.ShortFiber, Fields), "", Whole);
  Short->takeName(Whole);
  Short->setDSOLocal(true);
  Whole->replaceAllUsesWith(Short);
  Whole->eraseFromParent();
}
