//===- PartEnds.cpp - Where does a part go when its function ends? ------------===//
//
//   ramp      returns the result, and that it has not suspended
//   resume    hands the result to where the function was called from: the only caller's part, by name; the
//             end of the task, where only tasks begin at the function; else what the return site says
//   destroy   returns when the cleanups have run
//
//===----------------------------------------------------------------------===//
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

void PartEmitter::lowerReturns() {
  SmallVector<Instruction *, 8> Ends; // of the original; leaveSuspended has made returns of its own
  for (const BasicBlock &BB : F)
    if (isa<ReturnInst>(BB.getTerminator()) || isa<ResumeInst>(BB.getTerminator()))
      Ends.push_back(cast<Instruction>(mapped(static_cast<const Value *>(BB.getTerminator()))));
  for (Instruction *End : Ends) {
    auto *Return = dyn_cast<ReturnInst>(End);
    if (Return && Role != PartRole::Destroy) {
      lowerEnd(*Return);
      continue;
    }
    // The cleanups of a destroyed frame end here; in other parts the block cannot be reached.
    if (Role == PartRole::Destroy)
      Builder(End).CreateRetVoid();
    else
      Builder(End).CreateUnreachable();
    End->eraseFromParent();
  }
}

void PartEmitter::lowerEnd(ReturnInst &Return) {
  Builder B(&Return);
  Value *Result = Return.getReturnValue();
  if (Role == PartRole::Ramp) {
    if (All.returnsStatus(&F))
      B.CreateUnreachable(); // it has suspended before
    else
      returnFromRamp(B, Part, Result);
    Return.eraseFromParent();
    return;
  }
  Value *Word = ConstantInt::get(Types.Word, 0); // a Reserved caller tells memory of its own by it
  if (std::optional<ResultPlace> Place = ownResult()) {
    if (Place->InValue)
      Word = toWord(B, Result, Types);
    else if (!mutated("result-not-stored"))
      B.CreateStore(Result, B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, Place->Offset));
  }
  const SuspensionPoint *Sole = All.solePoint(Plan);
  CallInst *Jump = Sole         ? jumpToSoleCaller(B, Word, *Sole)
                   : endsTask() ? jumpToRootEnd(B, Word)
                                : jumpToReturnSite(B, Word);
  Jump->setTailCallKind(CallInst::TCK_MustTail);
  B.CreateRet(Jump);
  Return.eraseFromParent();
}

CallInst *PartEmitter::jumpToReturnSite(Builder &B, Value *Word) {
  Value *Site = B.CreateLoad(Types.Ptr, Frame, "return.site");
  Value *Offset =
      B.CreateLoad(Types.Int32, B.CreateStructGEP(Types.Site, Site, abi::SiteCalleeOffset), "offset");
  Value *Back = B.CreateNeg(B.CreateSExt(Offset, Types.Word));
  Value *Caller = B.CreatePtrAdd(Frame, Back, "caller");
  Value *Next = B.CreateLoad(Types.Ptr, B.CreateStructGEP(Types.Site, Site, abi::SiteResume), "next");
  return B.CreateCall(Types.ResumePart, Next, {Task, Caller, Site, Word});
}

/// Does its end end the task?  A ramp that runs this part waits for it in the return site.
bool PartEmitter::endsTask() const {
  return Table.parts(&F).IsOnlyMade && (!handsOver(Plan) || mutated("handover-ends-task"));
}

/// What the runtime would ask the descriptor for is known here: the result's place, where it is stored.
CallInst *PartEmitter::jumpToRootEnd(Builder &B, Value *Word) {
  const std::optional<ResultPlace> &Place = All.task(&F).Result;
  Value *Result = ConstantPointerNull::get(B.getPtrTy());
  if (Place && Place->Bytes) {
    Result = B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, Place->Offset, "result");
    if (Place->InValue)
      B.CreateStore(B.CreateTrunc(Word, B.getIntNTy(8 * Place->Bytes)), Result);
  }
  return B.CreateCall(M.getOrInsertFunction(abi::RootReturned, Types.ResumePart),
                      {Task, Result, PoisonValue::get(B.getPtrTy()), PoisonValue::get(Types.Word)});
}

/// Where the caller's part may become part of this one, all ways lead to it: else a resume that suspends
/// again would save registers for it.
CallInst *PartEmitter::jumpToSoleCaller(Builder &B, Value *Word, const SuspensionPoint &To) {
  Function *Caller = To.Call->getFunction();
  int64_t Offset = int64_t(All.plan(Caller)->Frame.offsetOf(To.Continuation));
  Value *CallerFrame = B.CreateConstGEP1_64(B.getInt8Ty(), Frame, -Offset, "caller");
  if (DISubprogram *SP = Part.getSubprogram(); SP && !B.getCurrentDebugLocation())
    B.SetCurrentDebugLocation(DILocation::get(M.getContext(), SP->getScopeLine(), 0, SP));
  CallInst *Jump = B.CreateCall(Table.resumeAt(To), {Task, CallerFrame, Table.site(Caller, To.Index), Word});
  if (any_of(Plan.Body.Points,
             [&](const SuspensionPoint &P) { return AfterResume.count(P.Call->getParent()); }))
    Jump->setIsNoInline();
  return Jump;
}

std::optional<ResultPlace> PartEmitter::ownResult() const {
  return resultPlace(F.getReturnType(), M.getDataLayout(), Plan.Frame.SiteBytes);
}
