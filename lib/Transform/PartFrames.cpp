//===- PartFrames.cpp - Where does a call get its callee's frame from? --------===//
//
//   Embedded, Bounded, Closed   a slot of the caller's frame
//   Arena                       the arena, in line where the callee's bytes are known (ArenaFrames.h)
//   Reserved                    a slot if the descriptor of the callee says that it is large enough, else the
//                               arena
//
// For Reserved the call stands twice, so that what the arena needs costs the other call nothing, not even a
// register:
//
//            %fit = load i32, descriptor's word                br (%fit <= reserved), %fits, %arena
//   fits     %a = call {i32, i1} %ramp(%task, %slot, ...)      br (extractvalue %a, 1), %suspend.here, %done
//   arena    %frame = weft__frame_push(...)
//            %b = call {i32, i1} %ramp(%task, %frame, ...)     br (extractvalue %b, 1), %suspend.arena, %pop
//   pop      weft__frame_move(%task, %frame, null)              br %done
//   done     %r = phi [ %a, %fits ], [ %b, %pop ]              br %cont
//
//===----------------------------------------------------------------------===//
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;
using namespace weft;

/// The point before the call at \p P; null: of a recursion that is a loop.
const SuspensionPoint *PartEmitter::stackCheck(const SuspensionPoint &P) const {
  const SuspensionPoint *Before = P.Index ? &Plan.Body.Points[P.Index - 1] : nullptr;
  if (Before && Before->Kind == CallKind::StackCheck && Before->Continuation == P.Call->getParent())
    return Before;
  assert(P.callee() == &F && "other calls with a frame from the arena stand behind a stack check");
  return nullptr;
}

/// There is no frame to be had (0), or too little machine stack (1, abi.h): then the task goes on at the
/// stack check before the call as soon as the driver has the stack back.  In a destroy part neither is.
BasicBlock *PartEmitter::noFrameBlock(const SuspensionPoint &P, Value *Pushed) {
  BasicBlock *NoMemory = noMemoryBlock(P);
  const SuspensionPoint *Check = stackCheck(P);
  if (Role == PartRole::Destroy || !Check)
    return NoMemory;
  BasicBlock *Later = BasicBlock::Create(M.getContext(), "later." + Twine(P.Index), &Part);
  Builder AtLater(Later);
  suspendHere(AtLater, *Check);
  BasicBlock *BB = BasicBlock::Create(M.getContext(), "no.frame." + Twine(P.Index), &Part, NoMemory);
  Builder B(BB);
  B.CreateCondBr(B.CreateIsNull(Pushed), NoMemory, Later);
  return BB;
}

/// \p B, at the end of a block without terminator, goes on where \p Pushed is a frame.
void PartEmitter::checkPushed(Builder &B, const SuspensionPoint &P, Value *Pushed) {
  Value *NoFrame = B.CreateICmpULT(B.CreatePtrToInt(Pushed, Types.Word),
                                   ConstantInt::get(Types.Word, stackCheck(P) ? 2 : 1));
  if (mutated("no-memory-unchecked"))
    NoFrame = B.getFalse();
  BasicBlock *Here = BasicBlock::Create(M.getContext(), "taken." + Twine(P.Index), &Part);
  B.CreateCondBr(NoFrame, noFrameBlock(P, Pushed), Here,
                 MDBuilder(M.getContext()).createUnlikelyBranchWeights());
  B.SetInsertPoint(Here);
}

/// A recursion of ramps goes down the machine stack.  A resume part is run by the driver, or jumped to by
/// another one, but for that of a ramp which hands over to it: what it calls asks in its turn.
ArenaAccess PartEmitter::arenaAccess() const {
  return {M, Types, Task, Role != PartRole::Resume || handsOver(Plan)};
}

/// Is this part run only where a recursion has used up the machine stack?  Then its size counts.
bool PartEmitter::isRare() const {
  return Role == PartRole::Resume && !handsOver(Plan) &&
         all_of(Entered, [](const SuspensionPoint *P) { return P->Kind == CallKind::StackCheck; });
}

/// Takes the callee's frame from the arena at the end of \p B's block, which has no terminator, and leaves \p
/// B where there is one.
Value *PartEmitter::pushFrame(Builder &B, const SuspensionPoint &P, CallBase &Call) {
  ArenaAccess At = arenaAccess();
  At.IsLoop = !stackCheck(P);
  if (At.IsLoop || (isJump(P) && mutated("jump-in-cycle-unchecked"))) // other cycles have calls too
    At.MayUseUpStack = false;
  Value *Descriptor = descriptorOf(Call);
  if (std::optional<uint64_t> Bytes = knownFrameBytes(P); Bytes && !isRare())
    return pushKnownFrame(B, At, Frame, Descriptor, *Bytes,
                          [&](Builder &AtSlow, Value *Taken) { checkPushed(AtSlow, P, Taken); });
  Value *Pushed = callFramePush(B, At, Frame, Descriptor);
  checkPushed(B, P, Pushed);
  return Pushed;
}

/// What the callee's frame takes from the arena, where its body is here and a pointer's alignment is enough.
std::optional<uint64_t> PartEmitter::knownFrameBytes(const SuspensionPoint &P) const {
  const Function *Callee = P.Kind == CallKind::Arena ? P.callee() : nullptr;
  if (!Callee || !hasExactBody(*Callee) || !All.plan(Callee))
    return std::nullopt;
  const TaskLayout &Layout = All.task(Callee);
  if (Layout.Alignment > M.getDataLayout().getPointerABIAlignment(0))
    return std::nullopt;
  return Layout.FrameBytes;
}

/// The descriptor of what \p Call calls.
Value *PartEmitter::descriptorOf(CallBase &Call) {
  Function *Callee = Call.getCalledFunction();
  return Callee ? static_cast<Value *>(Table.descriptor(*Callee)) : Call.getCalledOperand();
}

/// Leaves \p B and \p Call where the callee's frame fits; what remains to be filled is the other block.
BasicBlock *PartEmitter::branchUnlessFits(Builder &B, const SuspensionPoint &P, CallBase &Call) {
  const Slot &Reserved = *find_if(Plan.Frame.Slots, [&](const Slot &S) { return S.Owner == P.Continuation; });
  LoadInst *Word =
      B.CreateLoad(Types.Int32, B.CreateStructGEP(Types.Fiber, descriptorOf(Call), abi::FiberFit), "fit");
  Word->setMetadata(LLVMContext::MD_invariant_load, MDNode::get(M.getContext(), {}));
  uint32_t MayHave = abi::fitBitsUpTo(Reserved.Alignment, M.getDataLayout());
  Value *Needed = MayHave ? B.CreateAnd(Word, B.getInt32(~MayHave)) : Word;
  Value *Fits = B.CreateICmpULE(Needed, B.getInt32(Reserved.Bytes), "fits");
  if (mutated("fit-unchecked"))
    Fits = B.getTrue();
  BasicBlock *Above = Call.getParent();
  BasicBlock *Here = SplitBlock(Above, Call.getIterator());
  BasicBlock *Arena = BasicBlock::Create(M.getContext(), "arena." + Twine(P.Index), &Part);
  Above->getTerminator()->eraseFromParent();
  Builder(Above).CreateCondBr(Fits, Here, Arena, MDBuilder(M.getContext()).createLikelyBranchWeights());
  B.SetInsertPoint(&Call);
  return Arena;
}

/// Is this the part of a point whose callee's frame the call at \p P gets?  Its return part passes that as
/// the site.
bool PartEmitter::getsKeptFrame(const SuspensionPoint &P) const {
  if (!Own)
    return false;
  auto Kept = Plan.Own.KeptFrames.find(Own->Index);
  return Kept != Plan.Own.KeptFrames.end() && Kept->second == P.Index;
}

/// \p B stands before \p Call, then in the block that holds it.
Value *PartEmitter::calleeFrame(Builder &B, const SuspensionPoint &P, CallBase &Call) {
  if (P.Kind != CallKind::Arena)
    return slot(B, P.Continuation);
  if (getsKeptFrame(P))
    return Part.getArg(2);
  BasicBlock *Above = Call.getParent();
  BasicBlock *Here = SplitBlock(Above, Call.getIterator());
  Above->getTerminator()->eraseFromParent();
  B.SetInsertPoint(Above);
  Value *Pushed = pushFrame(B, P, Call);
  B.CreateBr(Here);
  Here->moveAfter(B.GetInsertBlock());
  B.SetInsertPoint(&Call);
  return Pushed;
}

void PartEmitter::popFrame(Builder &B, Value *CalleeFrame) {
  if (mutated("arena-frame-kept-by-ramp"))
    return;
  isRare() ? callFramePop(B, arenaAccess(), CalleeFrame) : popFrameInline(B, arenaAccess(), CalleeFrame);
}

void PartEmitter::popIfInArena(Builder &B, Value *InArena, Value *CalleeFrame) {
  BasicBlock *Pop = BasicBlock::Create(M.getContext(), "pop", &Part);
  BasicBlock *Popped = BasicBlock::Create(M.getContext(), "popped", &Part);
  B.CreateCondBr(InArena, Pop, Popped, MDBuilder(M.getContext()).createUnlikelyBranchWeights());
  B.SetInsertPoint(Pop);
  callFramePop(B, arenaAccess(), CalleeFrame);
  B.CreateBr(Popped);
  B.SetInsertPoint(Popped);
}
