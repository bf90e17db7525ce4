//===- PartSuspends.cpp - How does a part end where its task waits? ------------===//
//
//   the function suspends      store what lives over the point; the task's site and leaf; return suspended
//   its callee has suspended   the same without the task's, but the callee's return site
//   there is no memory         store what the cleanups need; weft__no_memory; return suspended
//
// A resume part returns WEFT_SUSPENDED, and so does a ramp that returns a status (Analysis/StatusRamps.cpp);
// other ramps return {nothing, true}.  In a destroy part nothing may suspend: the runtime ends the program.
//
//===----------------------------------------------------------------------===//
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"

#include "llvm/IR/InlineAsm.h"

using namespace llvm;
using namespace weft;

/// A number that passes do not see through: what is known of a result is not returned to those who jump for
/// it.
static Value *hidden(IRBuilder<> &B, ConstantInt *N) {
  if (mutated("status-seen-through"))
    return N;
  FunctionType *Ty = FunctionType::get(N->getType(), {N->getType()}, false);
  CallInst *Copy = B.CreateCall(InlineAsm::get(Ty, "", "=r,0", /*hasSideEffects=*/false), {N});
  Copy->setDoesNotThrow();
  Copy->setDoesNotAccessMemory();
  return Copy;
}

void PartEmitter::leaveSuspended(Builder &B) {
  if (Role == PartRole::Resume) {
    B.CreateRet(B.getInt32(abi::Suspended));
    return;
  }
  if (All.returnsStatus(&F)) {
    B.CreateRet(hidden(B, B.getInt32(abi::Suspended)));
    return;
  }
  if (!Part.getReturnType()->isStructTy()) {
    B.CreateRet(B.getTrue());
    return;
  }
  B.CreateRet(B.CreateInsertValue(PoisonValue::get(Part.getReturnType()), B.getTrue(), 1));
}

/// Ends the program: \p P suspends in a destroy part.
void PartEmitter::abortSuspended(Builder &B, const SuspensionPoint &P) {
  B.CreateCall(runtime("weft__suspend_in_destroy", B.getVoidTy(), {Types.Ptr, Types.Ptr, Types.Ptr}),
               {Task, Frame, Table.site(&F, P.Index)});
  B.CreateUnreachable();
}

/// The task is to go on at \p P itself.  The resume part of a function whose points are suspensions only is
/// never entered but as the leaf, and one that is entered at one point only at that: then the task says so
/// already.
void PartEmitter::suspendHere(Builder &B, const SuspensionPoint &P) {
  storeSpills(B, P);
  bool IsLeaf =
      Role == PartRole::Resume && !handsOver(Plan) &&
      all_of(Plan.Body.Points, [](const SuspensionPoint &Other) { return Other.Kind == CallKind::Suspend; });
  bool IsHere = IsLeaf && Entered.size() == 1 && Entered.front() == &P;
  if (!IsHere)
    B.CreateStore(Table.site(&F, P.Index), B.CreateStructGEP(Types.TaskHead, Task, abi::TaskSite));
  if (!IsLeaf)
    B.CreateStore(Frame, B.CreateStructGEP(Types.TaskHead, Task, abi::TaskLeaf));
  leaveSuspended(B);
}

/// Leaves this part, suspended at \p P; its callee's return site has been stored.
BasicBlock *PartEmitter::suspendBlock(const SuspensionPoint &P) {
  BasicBlock *BB = BasicBlock::Create(M.getContext(), "suspend." + Twine(P.Index), &Part);
  Builder B(BB);
  if (Role == PartRole::Destroy) {
    B.SetCurrentDebugLocation(cast<Instruction>(mapped(static_cast<Value *>(P.Call)))->getDebugLoc());
    abortSuspended(B, P);
    return BB;
  }
  if (!storesBefore(P))
    storeSpills(B, P);
  leaveSuspended(B);
  return BB;
}

/// Stores the callee's return site on the way to \p Suspend.
BasicBlock *PartEmitter::returnSiteBlock(const SuspensionPoint &P, Value *CalleeFrame, Constant *Site,
                                         BasicBlock *Suspend) {
  if (Role == PartRole::Destroy)
    return Suspend;
  BasicBlock *BB = BasicBlock::Create(M.getContext(), "return.site." + Twine(P.Index), &Part, Suspend);
  Builder B(BB);
  B.CreateStore(Site, CalleeFrame ? CalleeFrame : slot(B, P.Continuation));
  B.CreateBr(Suspend);
  return BB;
}

/// The task is left at this point as if it had suspended; the driver ends it.
BasicBlock *PartEmitter::noMemoryBlock(const SuspensionPoint &P) {
  BasicBlock *BB = BasicBlock::Create(M.getContext(), "no.memory." + Twine(P.Index), &Part);
  Builder B(BB);
  B.SetCurrentDebugLocation(cast<Instruction>(mapped(static_cast<Value *>(P.Call)))->getDebugLoc());
  if (Role == PartRole::Destroy) {
    abortSuspended(B, P);
    return BB;
  }
  leaveWithoutMemory(B, P);
  return BB;
}

/// There is no memory at \p P: the task is left there, and the driver ends it, or its program in a destroy
/// part.
void PartEmitter::leaveWithoutMemory(Builder &B, const SuspensionPoint &P) {
  if (Role != PartRole::Destroy && !mutated("cleanup-without-memory-not-stored"))
    storeSpills(B, Plan.Spills.Points[P.Index].DestroyReloads); // nobody goes on there
  Value *Status = B.CreateCall(runtime("weft__no_memory", Types.Int32, {Types.Ptr, Types.Ptr, Types.Ptr}),
                               {Task, Frame, Table.site(&F, P.Index)});
  if (Role == PartRole::Destroy)
    B.CreateUnreachable();
  else if (Part.getReturnType() == Status->getType())
    B.CreateRet(Status);
  else
    leaveSuspended(B);
}
