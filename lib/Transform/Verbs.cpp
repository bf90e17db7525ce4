//===- Verbs.cpp - How does a call become a new task? -------------------------===//
//
// 1. Find the calls whose chain operand is a verb's marker.  2. Call the verb's first half.  3. Store the
// arguments where packArguments says.  4. Call its second half; for `weft_run` read the result.  5. The
// call of weft__made that follows stands for the new task.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Verbs.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Analysis/Results.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

struct Verb {
  StringLiteral Marker;
  bool HasCommit;
  bool ReadsResult;
};

const Verb Verbs[] = {
    {"weft__create", false, false},   {"weft__create_at", false, false}, {"weft__spawn", true, false},
    {"weft__spawn_now", true, false}, {"weft__run", true, true},         {"weft__scope_spawn", true, false},
    {"weft__spawn_on", true, false},  {"weft__stress", true, true},
};

std::optional<unsigned> chainOperand(const CallBase &Call) {
  for (unsigned I = 0; I != Call.arg_size(); ++I)
    if (Call.paramHasAttr(I, Attribute::Nest))
      return I;
  return std::nullopt;
}

CallBase *markerOf(const CallBase &Call) {
  std::optional<unsigned> Chain = chainOperand(Call);
  return Chain ? dyn_cast<CallBase>(Call.getArgOperand(*Chain)) : nullptr;
}

const Verb *verbOf(const CallBase &Call) {
  CallBase *Marker = markerOf(Call);
  Function *Callee = Marker ? Marker->getCalledFunction() : nullptr;
  for (const Verb &V : Verbs)
    if (Callee && Callee->getName() == V.Marker)
      return &V;
  return nullptr;
}

class VerbRewriter {
public:
  VerbRewriter(CallInst &Call, const Verb &V)
      : Call(Call), V(V), M(*Call.getModule()), Types(M), Marker(*cast<CallInst>(markerOf(Call))), B(&Call) {}

  void rewrite();

private:
  FunctionCallee half(StringRef Suffix, Type *Result, ArrayRef<Value *> Args);
  CallInst *begin(Value *Descriptor);
  void promiseChild(CallInst &Begin);
  void pack(Value *Task, Value *Descriptor);
  void readResult(Value *Frame, Value *Descriptor);
  void replaceMade(Value *Task);

  CallInst &Call;
  const Verb &V;
  Module &M;
  abi::Types Types;
  CallInst &Marker;
  IRBuilder<> B;
};

FunctionCallee VerbRewriter::half(StringRef Suffix, Type *Result, ArrayRef<Value *> Args) {
  SmallVector<Type *, 4> Params;
  for (Value *A : Args)
    Params.push_back(A->getType());
  return M.getOrInsertFunction((V.Marker + Suffix).str(), FunctionType::get(Result, Params, false));
}

CallInst *VerbRewriter::begin(Value *Descriptor) {
  SmallVector<Value *, 4> Args{Descriptor};
  append_range(Args, Marker.args());
  CallInst *Task = B.CreateCall(half("_begin", Types.Ptr, Args), Args, "task");
  if (V.Marker == "weft__scope_spawn")
    promiseChild(*Task);
  return Task;
}

/// The types of the call are gone when the child's place is decided (ScopeChildren.h).
void VerbRewriter::promiseChild(CallInst &Begin) {
  std::optional<uint64_t> Bound = slotBound(Call);
  if (!Bound || !isFiberFunction(*Begin.getFunction()))
    return;
  const DataLayout &DL = M.getDataLayout();
  RootLayout Root = layoutRoot(packArguments(Call), Call.getType(), promisedExtent(*Bound, DL), DL);
  std::string Text = (Twine(Root.Bytes) + " " + Twine(Root.Alignment.value())).str();
  Begin.addFnAttr(Attribute::get(M.getContext(), abi::ChildAttribute, Text));
}

void VerbRewriter::readResult(Value *Frame, Value *Descriptor) {
  Value *OffsetField = B.CreateStructGEP(Types.Fiber, Descriptor, abi::FiberResultOffset);
  Value *Offset = B.CreateLoad(Types.Int32, OffsetField, "result.offset");
  Value *Place = B.CreatePtrAdd(Frame, B.CreateZExt(Offset, Types.Word), "result.place");
  ArgumentPack Pack = packArguments(Call);
  if (Pack.StructReturn) {
    unsigned Index = *Pack.StructReturn;
    Value *Object = Call.getArgOperand(Index);
    B.CreateMemCpy(Object, Call.getParamAlign(Index), Place, Call.getParamAlign(Index),
                   M.getDataLayout().getTypeAllocSize(Pack.StructReturnTy).getFixedValue());
  }
  if (Call.getType()->isVoidTy())
    return;
  Value *Result = B.CreateLoad(Call.getType(), Place, "result");
  Call.replaceAllUsesWith(Result);
}

void VerbRewriter::pack(Value *Task, Value *Descriptor) {
  Value *Frame =
      B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Task, abi::taskHeaderBytes(M.getDataLayout()), "root");
  for (const PackedArgument &A : packArguments(Call).Arguments) {
    if (mutated("task-argument-lost") && A.Index)
      continue;
    Value *Argument = Call.getArgOperand(A.Index);
    Value *Place = B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Frame, A.Offset);
    if (A.ByValue)
      B.CreateMemCpy(Place, MaybeAlign(), Argument, Call.getParamAlign(A.Index),
                     M.getDataLayout().getTypeAllocSize(A.ByValue).getFixedValue());
    else
      B.CreateStore(Argument, Place);
  }
  if (V.HasCommit)
    B.CreateCall(half("_commit", B.getVoidTy(), {Task}), {Task});
  if (V.ReadsResult) {
    readResult(Frame, Descriptor);
    B.CreateCall(half("_end", B.getVoidTy(), {Task}), {Task});
  }
}

/// Every path from the call leads to the same weft__made: over the branches that invokes have become, and
/// around the end of a temporary result that clang hangs on a flag.
void VerbRewriter::replaceMade(Value *Task) {
  SmallPtrSet<BasicBlock *, 8> Seen;
  SmallVector<Instruction *, 8> Work{Call.getNextNode()};
  for (unsigned At = 0; At != Work.size(); ++At) {
    for (Instruction *I = Work[At]; I; I = I->getNextNode()) {
      auto *Made = dyn_cast<CallInst>(I);
      if (!Made || !Made->getCalledFunction() || Made->getCalledFunction()->getName() != "weft__made")
        continue;
      Made->replaceAllUsesWith(Task);
      Made->eraseFromParent();
      return;
    }
    for (BasicBlock *Next : successors(Work[At]->getParent()))
      if (Seen.insert(Next).second)
        Work.push_back(&Next->front());
  }
}

void VerbRewriter::rewrite() {
  Function *Callee = Call.getCalledFunction();
  Value *Descriptor = Callee ? static_cast<Value *>(declareDescriptor(*Callee)) : Call.getCalledOperand();
  CallInst *Task = begin(Descriptor);
  if (V.ReadsResult) {
    pack(Task, Descriptor);
  } else {
    replaceMade(Task);
    Value *Made = B.CreateIsNotNull(Task, "made");
    Instruction *Then = SplitBlockAndInsertIfThen(Made, Call.getIterator(), false);
    B.SetInsertPoint(Then);
    pack(Task, Descriptor);
  }
  if (!Call.use_empty())
    Call.replaceAllUsesWith(PoisonValue::get(Call.getType()));
  Call.eraseFromParent();
  if (Marker.use_empty())
    Marker.eraseFromParent();
}

/// Invoked markers and verbs become calls: neither is a destroy edge.
void callsOnly(Function &F) {
  for (BasicBlock &BB : F)
    if (auto *Invoke = dyn_cast<InvokeInst>(BB.getTerminator()))
      if (chainOperand(*Invoke)) {
        if (auto *Marker = dyn_cast_or_null<InvokeInst>(markerOf(*Invoke)))
          changeToCall(Marker);
        changeToCall(Invoke);
      }
}

} // namespace

bool weft::usesVerbs(const Module &M) {
  return any_of(Verbs, [&](const Verb &V) { return M.getFunction(V.Marker); });
}

void weft::rewriteVerbs(Module &M, DiagnosticSink &Sink) {
  if (!usesVerbs(M))
    return;
  for (Function &F : M) {
    callsOnly(F);
    SmallVector<CallInst *, 4> Calls;
    for (Instruction &I : instructions(F))
      if (auto *Call = dyn_cast<CallInst>(&I); Call && verbOf(*Call))
        Calls.push_back(Call);
    for (CallInst *Call : Calls) {
      if (!isFiberCall(*Call)) {
        Sink.error(F, Call->getDebugLoc(), "a task is made from the call of a function that is no fiber",
                   "mark the function fiber");
        continue;
      }
      if (isa<UnreachableInst>(Call->getNextNode())) { // nothing was emitted of what comes behind
        Sink.error(F, Call->getDebugLoc(),
                   "a task is made from the call of a pointer that is declared noreturn",
                   "remove noreturn from the type of the pointer");
        continue;
      }
      VerbRewriter(*Call, *verbOf(*Call)).rewrite();
    }
  }
}
