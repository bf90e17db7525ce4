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
// Where the ramp of such a callee returns what a resume part does (Analysis/StatusRamps.cpp), a resume part
// jumps to it as well.
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

void PartEmitter::lowerSuspend(const SuspensionPoint &P, CallBase &Call) {
  Builder B(&Call);
  Role == PartRole::Destroy ? abortSuspended(B, P) : suspendHere(B, P);
  removeCall(Call, *mapped(P.Continuation));
}

void PartEmitter::lowerNoMemory(const SuspensionPoint &P, CallBase &Call) {
  Builder B(&Call);
  leaveWithoutMemory(B, P);
  removeCall(Call, *mapped(P.Continuation));
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

/// Before: perhaps `always_inline`, of the source.  After: not inlined.
static void keepApart(CallInst &Call) {
  Call.removeFnAttr(Attribute::AlwaysInline);
  Call.setIsNoInline();
}

CallInst *PartEmitter::makeRampCall(Builder &B, CallBase &Call, Value *Ramp, Value *CalleeFrame) {
  SmallVector<Value *, 8> Args{Task, CalleeFrame};
  append_range(Args, Call.args());
  SmallVector<Type *, 8> Params;
  for (Value *A : Args)
    Params.push_back(A->getType());
  Type *Result = All.returnsStatus(Call.getCalledFunction()) ? Types.Int32 : rampResult(Call.getType());
  FunctionType *Ty = FunctionType::get(Result, Params, false);
  CallInst *Made = B.CreateCall(Ty, Ramp, Args);
  Made->setAttributes(rampCallAttributes(Call));
  if (isRare())
    keepApart(*Made);
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

/// A ramp that hands over puts a return site of its own into its frame.
bool PartEmitter::isJump(const SuspensionPoint &P) const {
  return Role == PartRole::Ramp && Plan.RampMayJump && All.mustSuspend(P) &&
         Table.parts(P.callee()).Ramp->getFunctionType() == Part.getFunctionType() &&
         !handsOver(*All.plan(P.callee()));
}

/// \p Made, of the ramp of \p P's callee, has suspended.
void PartEmitter::leaveBehind(Builder &B, const SuspensionPoint &P, CallInst &Made) {
  if (Role == PartRole::Destroy)
    return abortSuspended(B, P);
  bool IsStatus = All.returnsStatus(P.callee()) && Part.getReturnType() == Made.getType();
  if (isJump(P))
    Made.setTailCallKind(CallInst::TCK_MustTail);
  else if (!IsStatus)
    return leaveSuspended(B);
  else if (P.callee() == &F && !mutated("own-ramp-copied")) // a jump, and no second loop of the recursion
    keepApart(Made);
  B.CreateRet(&Made);
}

/// Nothing comes behind it but the end of this part: what others do after the call, this does before.
void PartEmitter::lowerCertainCall(const SuspensionPoint &P, CallBase &Call) {
  Builder B(&Call);
  Value *CalleeFrame = calleeFrame(B, P, Call);
  bool HasSite = Role != PartRole::Destroy && All.calleeSiteBytes(P),
       SiteAfter = handsOver(*All.plan(P.callee())) && !mutated("handover-site-before");
  if (Role != PartRole::Destroy)
    storeSpills(B, P);
  if (HasSite && !SiteAfter)
    B.CreateStore(Table.site(&F, P.Index), CalleeFrame);
  CallInst *Made = makeRampCall(B, Call, rampCallee(B, P, Call), CalleeFrame);
  Made->adoptDbgRecords(Call.getParent(), Call.getIterator(), false);
  if (HasSite && SiteAfter)
    B.CreateStore(Table.site(&F, P.Index), CalleeFrame);
  leaveBehind(B, P, *Made);
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
  if (All.mustSuspend(P))
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
