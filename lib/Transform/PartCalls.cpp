//===- PartCalls.cpp - What does a call become that may suspend? ---------------===//
//
// In a ramp or resume part:
//
//   before   %r = call i32 @g(i32 %x)                     br label %cont
//   after    %p = call {i32, i1} @g.ramp(%task, %frame + 32, i32 %x)
//            br (extractvalue %p, 1), %suspend, %cont
//   suspend: store what lives over the point; store @f.sites[k], %frame + 32; return suspended
//
// A callee that must suspend (Analysis/MustSuspend.h) has nothing behind it in the part, which stores before
// the call; where the types are the same, a ramp ends with a jump:
//
//   certain  store what lives over the point; store @f.sites[k], %frame + 32
//            %p = musttail call {i32, i1} @g.ramp(%task, %frame + 32, i32 %x)                   ret %p
//
// A callee with one call (Analysis/SoleCalls.h) has no return site to store.  The callee's frame is in the
// caller's, or pushed on the arena and popped when the callee is done.  In a destroy part nothing may suspend
// any more: that aborts the program with a message.
//
//===----------------------------------------------------------------------===//
#include "ArenaFrames.h"
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/InstIterator.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

/// The unwind edge of \p Call's copy: Destroy parts enter the cleanups elsewhere, the others never.
static void removeUnwindEdge(CallBase &Call) {
  auto *Invoke = dyn_cast<InvokeInst>(&Call);
  if (!Invoke)
    return;
  for (PHINode &Phi : Invoke->getUnwindDest()->phis())
    if (int Index = Phi.getBasicBlockIndex(Invoke->getParent()); Index >= 0)
      Phi.removeIncomingValue(Index, false);
}

/// Removes \p Call, which nothing uses any more, and the terminator behind it.  What debug records say of
/// the result goes to \p Continuation.
static void removeCall(CallBase &Call, BasicBlock &Continuation) {
  Instruction *Terminator = Call.getParent()->getTerminator();
  if (Terminator != &Call) {
    if (Terminator->hasDbgRecords())
      Continuation.front().adoptDbgRecords(Call.getParent(), Terminator->getIterator(), true);
    Terminator->eraseFromParent();
  }
  Call.dropDbgRecords();
  Call.eraseFromParent();
}

void PartEmitter::lowerPoint(const SuspensionPoint &P) {
  auto &Call = cast<CallBase>(*mapped(static_cast<Value *>(P.Call)));
  removeUnwindEdge(Call);
  if (P.Kind == CallKind::StackCheck)
    Call.eraseFromParent(); // what it says is done with the call behind it
  else if (P.Kind == CallKind::NoMemory)
    lowerNoMemory(P, Call);
  else if (P.Kind == CallKind::Suspend)
    lowerSuspend(P, Call);
  else
    lowerCall(P, Call);
}

void PartEmitter::leaveSuspended(Builder &B) {
  if (Role == PartRole::Resume) {
    B.CreateRet(B.getInt32(abi::Suspended));
    return;
  }
  if (!Part.getReturnType()->isStructTy()) {
    B.CreateRet(B.getTrue());
    return;
  }
  B.CreateRet(B.CreateInsertValue(PoisonValue::get(Part.getReturnType()), B.getTrue(), 1));
}

void PartEmitter::lowerSuspend(const SuspensionPoint &P, CallBase &Call) {
  Builder B(&Call);
  Constant *Site = Table.site(&F, P.Index);
  if (Role == PartRole::Destroy) {
    B.CreateCall(runtime("weft__suspend_in_destroy", B.getVoidTy(), {Types.Ptr, Types.Ptr, Types.Ptr}),
                 {Task, Frame, Site});
    B.CreateUnreachable();
  } else {
    suspendHere(B, P);
  }
  removeCall(Call, *mapped(P.Continuation));
}

void PartEmitter::lowerNoMemory(const SuspensionPoint &P, CallBase &Call) {
  Builder B(&Call);
  B.CreateCall(runtime("weft__no_memory", B.getVoidTy(), {Types.Ptr, Types.Ptr, Types.Ptr}),
               {Task, Frame, Table.site(&F, P.Index)});
  if (Role == PartRole::Destroy)
    B.CreateUnreachable(); // it has ended the program
  else
    leaveSuspended(B);
  removeCall(Call, *mapped(P.Continuation));
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
    B.CreateCall(runtime("weft__suspend_in_destroy", B.getVoidTy(), {Types.Ptr, Types.Ptr, Types.Ptr}),
                 {Task, Frame, Table.site(&F, P.Index)});
    B.CreateUnreachable();
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
  FunctionCallee Report = runtime(Role == PartRole::Destroy ? "weft__suspend_in_destroy" : "weft__no_memory",
                                  B.getVoidTy(), {Types.Ptr, Types.Ptr, Types.Ptr});
  if (Role != PartRole::Destroy)
    storeSpills(B, P);
  B.CreateCall(Report, {Task, Frame, Table.site(&F, P.Index)});
  if (Role == PartRole::Destroy)
    B.CreateUnreachable();
  else
    leaveSuspended(B);
  return BB;
}

Value *PartEmitter::rampCallee(Builder &B, const SuspensionPoint &P, CallBase &Call) {
  if (Function *Callee = Call.getCalledFunction())
    return declareRamp(*Callee);
  LoadInst *Ramp = B.CreateLoad(
      Types.Ptr, B.CreateStructGEP(Types.Fiber, Call.getCalledOperand(), abi::FiberRamp), "ramp");
  Ramp->setMetadata(LLVMContext::MD_invariant_load, MDNode::get(M.getContext(), {}));
  return Ramp;
}

void PartEmitter::replaceResult(const SuspensionPoint &P, CallBase &Call, Value *Result) {
  if (Call.use_empty())
    return;
  Result->takeName(&Call);
  Call.replaceAllUsesWith(Result);
  VMap[P.Call] = Result;
}

CallInst *PartEmitter::makeRampCall(Builder &B, CallBase &Call, Value *Ramp, Value *CalleeFrame) {
  SmallVector<Value *, 8> Args{Task, CalleeFrame};
  append_range(Args, Call.args());
  SmallVector<Type *, 8> Params;
  for (Value *A : Args)
    Params.push_back(A->getType());
  FunctionType *Ty = FunctionType::get(rampResult(Call.getType()), Params, false);
  CallInst *Made = B.CreateCall(Ty, Ramp, Args);
  Made->setAttributes(rampCallAttributes(Call));
  if (isRare())
    Made->setIsNoInline();
  Made->setDebugLoc(Call.getDebugLoc());
  return Made;
}

PartEmitter::RampCall PartEmitter::callRamp(Builder &B, CallBase &Call, Value *Ramp, Value *CalleeFrame) {
  CallInst *Made = makeRampCall(B, Call, Ramp, CalleeFrame);
  if (Call.getType()->isVoidTy())
    return {nullptr, Made};
  Value *Suspended = B.CreateExtractValue(Made, 1, "suspended");
  return {B.CreateExtractValue(Made, 0), Suspended};
}

/// The way of a callee that does not fit, from \p Arena on; both meet in \p Done.  Returns what the callee of
/// either has returned.
Value *PartEmitter::joinArenaCall(const SuspensionPoint &P, CallBase &Call, Value *Ramp, BasicBlock *Arena,
                                  BasicBlock *Suspend, BasicBlock *Done, Value *Result) {
  BasicBlock *Fits = Call.getParent();
  Builder B(Arena);
  B.SetCurrentDebugLocation(Call.getDebugLoc());
  Value *Pushed = pushFrame(B, P, Call);
  auto [ArenaResult, Suspended] = callRamp(B, Call, Ramp, Pushed);
  BasicBlock *Pop = BasicBlock::Create(M.getContext(), "pop." + Twine(P.Index), &Part);
  BasicBlock *Leave = returnSiteBlock(P, Pushed, Table.arenaSite(&F, P), Suspend);
  B.CreateCondBr(Suspended, Leave, Pop, MDBuilder(M.getContext()).createUnlikelyBranchWeights());
  Builder AtPop(Pop);
  AtPop.SetCurrentDebugLocation(Call.getDebugLoc());
  callFramePop(AtPop, arenaAccess(), Pushed);
  AtPop.CreateBr(Done);
  if (!Result)
    return nullptr;
  PHINode *Either = PHINode::Create(Result->getType(), 2, "", Done->begin());
  Either->addIncoming(Result, Fits);
  Either->addIncoming(ArenaResult, Pop);
  return Either;
}

/// Does the callee leave this part suspended, whatever it is passed?
bool PartEmitter::isCertain(const SuspensionPoint &P) const {
  return Role != PartRole::Destroy && All.mustSuspend(P);
}

/// A ramp that hands over puts a return site of its own into its frame.
bool PartEmitter::isJump(const SuspensionPoint &P) const {
  return Role == PartRole::Ramp && Plan.RampMayJump && isCertain(P) &&
         P.callee()->getFunctionType() == F.getFunctionType() && !handsOver(*All.plan(P.callee()));
}

/// Nothing comes behind it but the end of this part: what others do after the call, this does before.
void PartEmitter::lowerCertainCall(const SuspensionPoint &P, CallBase &Call) {
  Builder B(&Call);
  Value *CalleeFrame = calleeFrame(B, P, Call);
  bool HasSite = All.calleeSiteBytes(P),
       SiteAfter = handsOver(*All.plan(P.callee())) && !mutated("handover-site-before");
  storeSpills(B, P);
  if (HasSite && !SiteAfter)
    B.CreateStore(Table.site(&F, P.Index), CalleeFrame);
  CallInst *Made = makeRampCall(B, Call, rampCallee(B, P, Call), CalleeFrame);
  Made->adoptDbgRecords(Call.getParent(), Call.getIterator(), false);
  if (isJump(P)) {
    Made->setTailCallKind(CallInst::TCK_MustTail);
    B.CreateRet(Made);
  } else {
    if (HasSite && SiteAfter)
      B.CreateStore(Table.site(&F, P.Index), CalleeFrame);
    leaveSuspended(B);
  }
  if (!Call.use_empty()) { // the result comes with a resume, if at all
    Value *NoResult = PoisonValue::get(Call.getType());
    if (Role == PartRole::Ramp)
      Call.replaceAllUsesWith(NoResult);
    else
      replaceResult(P, Call, new FreezeInst(NoResult, "", Made->getIterator()));
  }
  removeCall(Call, *mapped(P.Continuation));
}

void PartEmitter::lowerCall(const SuspensionPoint &P, CallBase &Call) {
  if (isCertain(P))
    return lowerCertainCall(P, Call);
  Builder B(&Call);
  if (storesBefore(P) && !mutated("store-before-call-lost"))
    storeSpills(B, P);
  bool IsReserved = P.Kind == CallKind::Reserved;
  Value *Ramp = IsReserved ? rampCallee(B, P, Call) : nullptr;
  BasicBlock *Arena = IsReserved ? branchUnlessFits(B, P, Call) : nullptr;
  Value *CalleeFrame = calleeFrame(B, P, Call);
  if (!Ramp)
    Ramp = rampCallee(B, P, Call);
  RampCall Made = callRamp(B, Call, Ramp, CalleeFrame);
  cast<Instruction>(Made.Suspended)->adoptDbgRecords(Call.getParent(), Call.getIterator(), false);
  BasicBlock *Suspend = suspendBlock(P);
  BasicBlock *Leave = Suspend;
  if (All.calleeSiteBytes(P))
    Leave = returnSiteBlock(P, P.Kind == CallKind::Arena ? CalleeFrame : nullptr, Table.site(&F, P.Index),
                            Suspend);
  BasicBlock *Continuation = storesBefore(P) ? Behind[P.Index] : mapped(P.Continuation), *Done = Continuation;
  bool HandsOver = Role == PartRole::Ramp && Plan.RampEnds.AtPoint.test(P.Index);
  if (HandsOver || mayUseArena(P.Kind))
    Done = BasicBlock::Create(M.getContext(), "done." + Twine(P.Index), &Part, Continuation);
  B.CreateCondBr(Made.Suspended, Leave, Done, MDBuilder(M.getContext()).createUnlikelyBranchWeights());
  if (HandsOver) {
    handOver(P, Done, CalleeFrame, Made.Result);
  } else if (mayUseArena(P.Kind)) {
    Builder AtDone(Done);
    AtDone.SetCurrentDebugLocation(Call.getDebugLoc());
    if (IsReserved)
      Made.Result = joinArenaCall(P, Call, Ramp, Arena, Suspend, Done, Made.Result);
    else
      popFrame(AtDone, CalleeFrame);
    AtDone.CreateBr(Continuation);
  }
  if (Made.Result)
    replaceResult(P, Call, Made.Result);
  removeCall(Call, *mapped(P.Continuation));
}

void PartEmitter::lowerPlainCalls() {
  SmallVector<CallBase *, 8> Calls;
  for (Instruction &I : instructions(Part))
    if (auto *Call = dyn_cast<CallBase>(&I); Call && isFiberCall(*Call))
      Calls.push_back(Call);
  for (CallBase *Call : Calls) {
    if (isStackCheck(*Call)) {
      assert(Plan.RampMayJump && "of a recursion that is a loop");
      Call->eraseFromParent();
      continue;
    }
    Call->setCallingConv(CallingConv::C);
    Call->removeFnAttr(abi::FiberAttribute);
    if (auto *Invoke = dyn_cast<InvokeInst>(Call))
      changeToCall(Invoke);
  }
}
