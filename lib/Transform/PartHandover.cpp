//===- PartHandover.cpp - How does a ramp go on in its resume part? -----------===//
//
// Behind a call whose callee did not suspend, where the plan says so (Analysis/Handovers.h):
//
//   handover.k: store what lives over the point, as a suspension would; the callee's result where a resumed
//               callee would leave it
//   handover:   store @f.sites[its own], %frame            the resume part returns there when it ends
//               %status = call f.resume(%task, %frame, site, word)
//               br %status == done, %ended, %suspended
//   ended:      return done, with the result that the resume part left
//   suspended:  return suspended
//
// A ramp that hands over at its entry is this alone; the word is the address of its arguments, on the machine
// stack, and the site one behind those of the points.
//
// The resume part of that site is the runtime's weft__ramp_done, which leaves the value in the task's leaf:
// that means nothing while the task runs.
//
//===----------------------------------------------------------------------===//
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/DebugInfoMetadata.h"

using namespace llvm;
using namespace weft;

/// %handover with its phis of site and word, and what follows it; made for the first point that needs it.
void PartEmitter::emitHandover() {
  LLVMContext &C = M.getContext();
  HandoverBlock = BasicBlock::Create(C, "handover", &Part);
  Builder B(HandoverBlock);
  if (DISubprogram *SP = Part.getSubprogram())
    B.SetCurrentDebugLocation(DILocation::get(C, SP->getScopeLine(), 0, SP));
  HandoverSite = B.CreatePHI(Types.Ptr, 2, "site");
  HandoverWord = B.CreatePHI(Types.Word, 2, "word");
  B.CreateStore(Table.rampSite(&F), Frame);
  Value *Status = B.CreateCall(Table.parts(&F).Resume, {Task, Frame, HandoverSite, HandoverWord}, "status");
  BasicBlock *Ended = BasicBlock::Create(C, "ended", &Part), *Left = BasicBlock::Create(C, "left", &Part);
  B.CreateCondBr(B.CreateICmpEQ(Status, B.getInt32(abi::Done)), Ended, Left);
  Builder AtLeft(Left);
  leaveSuspended(AtLeft);
  B.SetInsertPoint(Ended);
  std::optional<ResultPlace> Place = ownResult();
  if (!Place) {
    returnFromRamp(B, Part, nullptr);
    return;
  }
  Value *Result =
      Place->InValue
          ? fromWord(B, B.CreateLoad(Types.Word, B.CreateStructGEP(Types.TaskHead, Task, abi::TaskLeaf)),
                     Place->Ty)
          : B.CreateLoad(Place->Ty, B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, Place->Offset));
  returnFromRamp(B, Part, Result);
}

/// At the end of \p Done, where the callee of \p P has returned \p Result (null: void) without suspending.
void PartEmitter::handOver(const SuspensionPoint &P, BasicBlock *Done, Value *CalleeFrame, Value *Result) {
  if (!HandoverBlock)
    emitHandover();
  Builder B(Done);
  B.SetCurrentDebugLocation(HandoverBlock->getTerminator()->getDebugLoc());
  bool InArena = P.Kind == CallKind::Arena;
  std::optional<ResultPlace> Place = calleeResult(P);
  bool InMemory = Place && !Place->InValue;
  Value *Word = PoisonValue::get(Types.Word);
  if (InMemory) {
    if (!mutated("handover-result-lost"))
      B.CreateStore(Result, B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), CalleeFrame, Place->Offset));
    if (InArena)
      Word = B.CreatePtrToInt(CalleeFrame, Types.Word); // the resume part frees it when it has the result
  } else if (Place && !mutated("handover-word-lost")) {
    Word = toWord(B, Result, Types);
  }
  if (InArena && !InMemory)
    popFrame(B, CalleeFrame);
  if (!mutated("handover-spills-lost"))
    storeSpills(B, P);
  HandoverSite->addIncoming(Table.site(&F, P.Index), B.GetInsertBlock());
  HandoverWord->addIncoming(Word, B.GetInsertBlock());
  B.CreateBr(HandoverBlock);
}

StructType *PartEmitter::argumentsType() const {
  return StructType::get(M.getContext(), F.getFunctionType()->params());
}

void PartEmitter::emitWholeRamp() {
  BasicBlock *Start = BasicBlock::Create(M.getContext(), "entry", &Part);
  Part.setSubprogram(F.getSubprogram());
  if (!Part.hasFnAttribute(Attribute::AlwaysInline)) // it is small, but there is nothing to gain
    Part.addFnAttr(Attribute::NoInline);
  emitHandover();
  Builder B(Start);
  B.SetCurrentDebugLocation(HandoverBlock->getTerminator()->getDebugLoc());
  Value *Word = PoisonValue::get(Types.Word);
  if (!F.arg_empty()) {
    Value *Arguments = B.CreateAlloca(argumentsType(), nullptr, "arguments");
    for (const Argument &A : F.args())
      B.CreateStore(Part.getArg(A.getArgNo() + 2),
                    B.CreateStructGEP(argumentsType(), Arguments, A.getArgNo()));
    Word = B.CreatePtrToInt(Arguments, Types.Word);
  }
  HandoverSite->addIncoming(Table.site(&F, Plan.Body.Points.size()), Start);
  HandoverWord->addIncoming(Word, Start);
  B.CreateBr(HandoverBlock);
}

/// The resume part's side of it.
void PartEmitter::enterAtStart(BasicBlock *BB) {
  Builder B(BB);
  if (!F.arg_empty()) {
    Value *Arguments = B.CreateIntToPtr(Part.getArg(3), Types.Ptr, "arguments");
    for (const Argument &A : F.args())
      B.CreateStore(
          B.CreateLoad(A.getType(), B.CreateStructGEP(argumentsType(), Arguments, A.getArgNo()), A.getName()),
          Homes[&A]);
  }
  B.CreateBr(mapped(&F.getEntryBlock()));
}
