//===- ArenaFrames.cpp - How does compiled code move the top of an arena? ------===//
#include "ArenaFrames.h"

#include "Weft/Support/Mutation.h"

#include "llvm/IR/Intrinsics.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/TargetParser/Triple.h"

using namespace llvm;
using namespace weft;

namespace {

using Builder = IRBuilder<>;

constexpr StringLiteral FramePush = "weft__frame_push", FrameMove = "weft__frame_move", Keeping = ".keeping";

/// A block that seldom runs, and one where \p B goes on otherwise.
BasicBlock *branchIfRare(Builder &B, Value *Condition, BasicBlock *Rare, const Twine &Name) {
  LLVMContext &C = B.getContext();
  BasicBlock *Usual = BasicBlock::Create(C, Name, B.GetInsertBlock()->getParent());
  B.CreateCondBr(Condition, Rare, Usual, MDBuilder(C).createUnlikelyBranchWeights());
  B.SetInsertPoint(Usual);
  return Usual;
}

/// The task's newest chunk, or the runtime's empty one when it has none.
Value *loadArena(Builder &B, const ArenaAccess &At) {
  const abi::Types &Types = At.Types;
  Value *Word =
      B.CreateLoad(Types.Word, B.CreateStructGEP(Types.TaskHead, At.Task, abi::TaskArena), "arena.word");
  Value *Address = B.CreateAnd(Word, ConstantInt::getSigned(Types.Word, ~int64_t(abi::TaskBits)));
  return B.CreateIntToPtr(Address, Types.Ptr, "arena");
}

Value *field(Builder &B, const ArenaAccess &At, Value *Arena, abi::ArenaField Field) {
  return B.CreateStructGEP(At.Types.Arena, Arena, Field);
}

uint64_t wordBytes(const ArenaAccess &At) {
  return At.M.getDataLayout().getPointerSize();
}

/// Does the stack pointer lie outside of the window above this thread's floor?
Value *stackIsUsedUp(Builder &B, const ArenaAccess &At) {
  const abi::Types &Types = At.Types;
  auto *Floor = cast<GlobalVariable>(At.M.getOrInsertGlobal(abi::StackFloor, Types.Word, [&] {
    return new GlobalVariable(At.M, Types.Word, false, GlobalValue::ExternalLinkage, nullptr, abi::StackFloor,
                              nullptr, GlobalValue::InitialExecTLSModel);
  }));
  Value *Here = B.CreatePtrToInt(B.CreateStackSave("stack"), Types.Word);
  Value *Left =
      B.CreateSub(Here, B.CreateLoad(Types.Word, B.CreateThreadLocalAddress(Floor), "floor"), "left");
  return B.CreateICmpUGT(Left, ConstantInt::get(Types.Word, abi::StackWindow));
}

/// The runtime's function \p Name through one of this module that keeps all registers but that of its result,
/// where there is a convention for that: only rare paths call it, and a part that saves a register for them
/// saves it always.
FunctionCallee keepingRegisters(const ArenaAccess &At, StringRef Name, FunctionType *Ty) {
  FunctionCallee Runtime = At.M.getOrInsertFunction(Name, Ty);
  if (Triple(At.M.getTargetTriple()).getArch() != Triple::x86_64)
    return Runtime;
  std::string OwnName = (Name + Keeping).str();
  if (Function *Known = At.M.getFunction(OwnName))
    return Known;
  auto *Own = Function::Create(Ty, GlobalValue::InternalLinkage, OwnName, At.M);
  Own->setCallingConv(CallingConv::PreserveMost);
  Own->setUWTableKind(At.M.getUwtable());
  for (Attribute::AttrKind Kind :
       {Attribute::NoInline, Attribute::Cold, Attribute::OptimizeForSize, Attribute::NoUnwind})
    Own->addFnAttr(Kind);
  Builder B(BasicBlock::Create(At.M.getContext(), "entry", Own));
  SmallVector<Value *, 3> Arguments(make_pointer_range(Own->args()));
  CallInst *Call = B.CreateCall(Runtime, Arguments);
  B.CreateRet(Call);
  return Own;
}

/// A frame of \p Descriptor's function, whose caller's is \p Frame; \p Descriptor null: gives \p Frame back.
CallInst *callKeeping(Builder &B, const ArenaAccess &At, StringRef Name, Value *Frame, Value *Descriptor) {
  PointerType *Ptr = At.Types.Ptr;
  FunctionCallee Callee = keepingRegisters(At, Name, FunctionType::get(Ptr, {Ptr, Ptr, Ptr}, false));
  CallInst *Call = B.CreateCall(Callee, {At.Task, Frame, Descriptor});
  Call->setCallingConv(cast<Function>(Callee.getCallee())->getCallingConv());
  return Call;
}

} // namespace

CallInst *weft::callFramePush(Builder &B, const ArenaAccess &At, Value *Caller, Value *Descriptor) {
  CallInst *Callee = callKeeping(B, At, At.IsLoop ? FrameMove : FramePush, Caller, Descriptor);
  Callee->setName("callee");
  return Callee;
}

void weft::callFramePop(Builder &B, const ArenaAccess &At, Value *Callee) {
  callKeeping(B, At, FrameMove, Callee, ConstantPointerNull::get(At.Types.Ptr));
}

bool weft::takesFrame(const CallInst &Call) {
  const Function *Callee = Call.getCalledFunction();
  if (!Callee || Call.getFunction()->getName().ends_with(Keeping))
    return false;
  StringRef Name = Callee->getName();
  Name.consume_back(Keeping);
  return (Name == FramePush || Name == FrameMove) && !isa<ConstantPointerNull>(Call.getArgOperand(2));
}

Value *weft::pushKnownFrame(Builder &B, const ArenaAccess &At, Value *Caller, Value *Descriptor,
                            uint64_t Bytes, function_ref<void(Builder &, Value *)> CheckSlow) {
  LLVMContext &C = At.M.getContext();
  Function *Part = B.GetInsertBlock()->getParent();
  BasicBlock *Slow = BasicBlock::Create(C, "push.slow", Part);
  if (At.MayUseUpStack && !mutated("stack-unchecked"))
    branchIfRare(B, stackIsUsedUp(B, At), Slow, "push.stack");
  Value *Arena = loadArena(B, At);
  Value *TopAddress = field(B, At, Arena, abi::ArenaTop);
  Value *Top = B.CreateLoad(At.Types.Ptr, TopAddress, "top");
  Value *Above = B.CreateConstGEP1_64(B.getInt8Ty(), Top, wordBytes(At) + Bytes, "above");
  Value *End = B.CreateLoad(At.Types.Ptr, field(B, At, Arena, abi::ArenaEnd), "end");
  BasicBlock *Fast = branchIfRare(B, B.CreateICmpUGT(Above, End), Slow, "push.fast");
  B.CreateStore(Above, TopAddress);
  B.CreateStore(Caller, Top);
  Value *Placed = B.CreateConstGEP1_64(B.getInt8Ty(), Top, wordBytes(At));
  BasicBlock *Pushed = BasicBlock::Create(C, "pushed", Part);
  B.CreateBr(Pushed);

  Builder AtSlow(Slow);
  AtSlow.SetCurrentDebugLocation(B.getCurrentDebugLocation());
  Value *Taken = callFramePush(AtSlow, At, Caller, Descriptor);
  CheckSlow(AtSlow, Taken);
  BasicBlock *Checked = AtSlow.GetInsertBlock();
  AtSlow.CreateBr(Pushed);

  B.SetInsertPoint(Pushed);
  PHINode *Callee = B.CreatePHI(At.Types.Ptr, 2, "callee");
  Callee->addIncoming(Placed, Fast);
  Callee->addIncoming(Taken, Checked);
  return Callee;
}

void weft::popFrameInline(Builder &B, const ArenaAccess &At, Value *Callee) {
  LLVMContext &C = At.M.getContext();
  Function *Part = B.GetInsertBlock()->getParent();
  Value *Arena = loadArena(B, At);
  Value *Top = B.CreateConstGEP1_64(B.getInt8Ty(), Callee, -int64_t(wordBytes(At)), "top");
  B.CreateStore(Top, field(B, At, Arena, abi::ArenaTop));
  Value *First = B.CreateLoad(At.Types.Ptr, field(B, At, Arena, abi::ArenaFirst), "first");
  if (mutated("empty-chunk-kept"))
    return;
  BasicBlock *Empty = BasicBlock::Create(C, "empty", Part);
  BasicBlock *Popped = branchIfRare(B, B.CreateICmpEQ(Top, First), Empty, "popped");
  Builder AtEmpty(Empty);
  AtEmpty.SetCurrentDebugLocation(B.getCurrentDebugLocation());
  callFramePop(AtEmpty, At, Callee);
  AtEmpty.CreateBr(Popped);
}
