//===- Variadic.cpp - How do variable arguments outlive a suspension? ----------===//
//
// 1. Give each variadic fiber function the parameter, and its va_starts what it points to.  2. Make a task of
// such a call from a function of its own that has the call's arguments as parameters: they must outlive the
// creator.  3. Rewrite the calls.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Variadic.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Compat.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace weft;

namespace {

constexpr uint64_t SlotBytes = 8;
constexpr uint32_t NoIntegerRegisters = 48, NoVectorRegisters = 176; // offsets behind the last saved one

bool hasKnownList(const Module &M) {
  const Triple T(M.getTargetTriple());
  return (T.getArch() == Triple::UnknownArch || (T.getArch() == Triple::x86_64 && !T.isOSWindows())) &&
         M.getDataLayout().getPointerSize() == SlotBytes;
}

bool isVariadic(const CallBase &Call) {
  return Call.getFunctionType()->isVarArg() && isFiberCall(Call);
}

SmallVector<CallBase *, 8> variadicCalls(Module &M) {
  SmallVector<CallBase *, 8> Calls;
  for (Function &F : M)
    for (Instruction &I : instructions(F))
      if (auto *Call = dyn_cast<CallBase>(&I); Call && isVariadic(*Call))
        Calls.push_back(Call);
  return Calls;
}

/// What is variadic has a convention of its own, and is not afterwards.
unsigned fixedConvention(unsigned Convention) {
  return Convention == abi::VariadicFiberCallingConv ? abi::FiberCallingConv : Convention;
}

// Functions ------------------------------------------------------------------------------------------

/// `int f();` of C before C23 is `i32 (...)` in IR, and its calls have the types of their arguments.
bool isWithoutPrototype(const Function &F) {
  return F.isDeclaration() && F.arg_empty() && none_of(F.users(), [&](const User *U) {
           auto *Call = dyn_cast<CallBase>(U);
           return Call && Call->getCalledOperand() == &F && Call->getFunctionType()->isVarArg();
         });
}

void startLists(Function &F, Value *Values) {
  for (Instruction &I : make_early_inc_range(instructions(F))) {
    if (isa<VAEndInst>(I))
      I.eraseFromParent();
    auto *Start = dyn_cast<VAStartInst>(&I);
    if (!Start)
      continue;
    IRBuilder<> B(Start);
    Value *List = Start->getArgList();
    Value *Members[] = {B.getInt32(NoIntegerRegisters), B.getInt32(NoVectorRegisters), Values,
                        ConstantPointerNull::get(B.getPtrTy())};
    const uint64_t Offsets[] = {0, 4, 8, 16};
    for (unsigned N = 0; N != 4; ++N)
      B.CreateAlignedStore(Members[N], B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), List, Offsets[N]),
                           commonAlignment(Align(8), Offsets[N]));
    Start->eraseFromParent();
  }
}

void giveParameter(Function &F) {
  SmallVector<Type *, 8> Params(F.getFunctionType()->params());
  if (!isWithoutPrototype(F))
    Params.push_back(PointerType::getUnqual(F.getContext()));
  auto *New = Function::Create(FunctionType::get(F.getReturnType(), Params, false), F.getLinkage(),
                               F.getAddressSpace());
  F.getParent()->getFunctionList().insert(F.getIterator(), New);
  New->takeName(&F);
  New->copyAttributesFrom(&F);
  New->setCallingConv(fixedConvention(F.getCallingConv()));
  New->setComdat(F.getComdat());
  New->copyMetadata(&F, 0);
  New->splice(New->begin(), &F);
  for (Argument &A : F.args()) {
    New->getArg(A.getArgNo())->takeName(&A);
    A.replaceAllUsesWith(New->getArg(A.getArgNo()));
  }
  F.replaceAllUsesWith(New);
  F.eraseFromParent();
  if (New->isDeclaration())
    return;
  Argument *Values = New->getArg(New->arg_size() - 1);
  Values->setName("variadic");
  startLists(*New, Values);
}

// Calls ----------------------------------------------------------------------------------------------

struct Slot {
  unsigned Index; ///< among the call's arguments
  Type *ByValue;  ///< the object behind a byval pointer; null: the argument itself
  uint64_t Offset;
};

struct Values {
  SmallVector<Slot, 4> Slots;
  uint64_t Bytes = 0;
  Align Alignment = Align(SlotBytes);
};

/// The places that va_arg looks at: whole words one behind the other, what is more aligned at its alignment.
Values layoutValues(const CallBase &Call) {
  Values Laid;
  const DataLayout &DL = Call.getDataLayout();
  for (unsigned I = Call.getFunctionType()->getNumParams(); I != Call.arg_size(); ++I) {
    Type *ByValue = Call.isByValArgument(I) ? Call.getParamByValType(I) : nullptr;
    Type *Ty = ByValue ? ByValue : Call.getArgOperand(I)->getType();
    Align A = ByValue ? Call.getParamAlign(I).valueOrOne() : DL.getABITypeAlign(Ty);
    A = std::max(A, Align(SlotBytes));
    uint64_t Offset = alignTo(Laid.Bytes, A);
    Laid.Slots.push_back({I, ByValue, Offset});
    Laid.Bytes = alignTo(Offset + DL.getTypeAllocSize(Ty).getFixedValue(), SlotBytes);
    Laid.Alignment = std::max(Laid.Alignment, A);
  }
  return Laid;
}

Value *storeValues(CallBase &Call) {
  Values Laid = layoutValues(Call);
  IRBuilder<> B(&Call);
  if (!Laid.Bytes)
    return ConstantPointerNull::get(B.getPtrTy());
  const DataLayout &DL = Call.getDataLayout();
  auto *Place = new AllocaInst(ArrayType::get(B.getInt8Ty(), Laid.Bytes), DL.getAllocaAddrSpace(), nullptr,
                               Laid.Alignment, "values", Call.getFunction()->getEntryBlock().begin());
  B.CreateLifetimeStart(Place);
  for (const Slot &S : Laid.Slots) {
    if (mutated("variadic-argument-lost") && S.Offset)
      continue;
    Value *Argument = Call.getArgOperand(S.Index);
    Value *At = B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Place, S.Offset);
    Align A = commonAlignment(Laid.Alignment, S.Offset);
    if (S.ByValue)
      B.CreateMemCpy(At, A, Argument, Call.getParamAlign(S.Index),
                     DL.getTypeAllocSize(S.ByValue).getFixedValue());
    else
      B.CreateAlignedStore(Argument, At, A);
  }
  return Place;
}

/// \p Call with other arguments, in its place.
CallBase *replaceCall(CallBase &Call, Value *Callee, ArrayRef<Value *> Args, ArrayRef<AttributeSet> Params) {
  IRBuilder<> B(&Call);
  SmallVector<Type *, 8> Types;
  for (Value *A : Args)
    Types.push_back(A->getType());
  FunctionType *Ty = FunctionType::get(Call.getType(), Types, false);
  auto *Invoke = dyn_cast<InvokeInst>(&Call);
  CallBase *New = Invoke ? static_cast<CallBase *>(B.CreateInvoke(Ty, Callee, Invoke->getNormalDest(),
                                                                  Invoke->getUnwindDest(), Args))
                         : B.CreateCall(Ty, Callee, Args);
  AttributeList Old = Call.getAttributes();
  New->setAttributes(AttributeList::get(Call.getContext(), Old.getFnAttrs(), Old.getRetAttrs(), Params));
  New->setCallingConv(fixedConvention(Call.getCallingConv()));
  New->copyMetadata(Call);
  New->takeName(&Call);
  Call.replaceAllUsesWith(New);
  Call.eraseFromParent();
  return New;
}

void rewriteCall(CallBase &Call) {
  Value *Values = storeValues(Call);
  unsigned Fixed = Call.getFunctionType()->getNumParams();
  SmallVector<Value *, 8> Args(Call.arg_begin(), Call.arg_begin() + Fixed);
  SmallVector<AttributeSet, 8> Params;
  for (unsigned I = 0; I != Fixed; ++I)
    Params.push_back(Call.getAttributes().getParamAttrs(I));
  Args.push_back(Values);
  CallBase *New = replaceCall(Call, Call.getCalledOperand(), Args, Params);
  auto *Invoke = dyn_cast<InvokeInst>(New);
  if (!isa<AllocaInst>(Values) || (Invoke && !Invoke->getNormalDest()->getSinglePredecessor()))
    return;
  Instruction *After = Invoke ? &*Invoke->getNormalDest()->getFirstInsertionPt() : New->getNextNode();
  IRBuilder<>(After).CreateLifetimeEnd(Values);
}

/// Before: call i32 (ptr, i32, ...) %callee(ptr nest %verb, i32 %n, double %x).
/// After: call i32 @variadic(ptr nest %verb, ptr %callee, i32 %n, double %x), which makes that call.
CallBase *throughFunction(CallBase &Call, unsigned Chain) {
  SmallVector<Value *, 8> Args{Call.getCalledOperand()};
  SmallVector<AttributeSet, 8> Params(1);
  for (unsigned I = 0; I != Call.arg_size(); ++I)
    if (I != Chain) {
      Args.push_back(Call.getArgOperand(I));
      Params.push_back(Call.getAttributes().getParamAttrs(I));
    }
  SmallVector<Type *, 8> Types;
  for (Value *A : Args)
    Types.push_back(A->getType());
  Module &M = *Call.getModule();
  LLVMContext &C = M.getContext();
  const auto *Named =
      dyn_cast<Function>(Call.getCalledOperand()); // not of the call's type: that has the chain
  auto *F = Function::Create(FunctionType::get(Call.getType(), Types, false), Function::InternalLinkage,
                             Named ? sourceName(*Named) + ".variadic" : "variadic", M);
  F->setCallingConv(fixedConvention(Call.getCallingConv()));
  F->addFnAttr(abi::FiberAttribute);
  for (unsigned I = 1; I != Params.size(); ++I)
    F->addParamAttrs(I, AttrBuilder(C, Params[I]));

  FunctionType *Old = Call.getFunctionType();
  FunctionType *Ty = FunctionType::get(Old->getReturnType(), Old->params().drop_front(), true);
  IRBuilder<> B(BasicBlock::Create(C, "entry", F));
  SmallVector<Value *, 8> Passed;
  for (Argument &A : drop_begin(F->args()))
    Passed.push_back(&A);
  Value *Callee = Named ? Call.getCalledOperand() : F->getArg(0);
  CallInst *Inner = B.CreateCall(Ty, Callee, Passed);
  Inner->setCallingConv(Call.getCallingConv());
  AttributeList Attrs = Call.getAttributes();
  Inner->setAttributes(
      AttributeList::get(C, Attrs.getFnAttrs(), Attrs.getRetAttrs(), ArrayRef(Params).drop_front()));
  if (Call.getType()->isVoidTy())
    B.CreateRetVoid();
  else
    B.CreateRet(Inner);

  Args.insert(Args.begin(), Call.getArgOperand(Chain));
  Params.insert(Params.begin(), Attrs.getParamAttrs(Chain));
  replaceCall(Call, F, Args, Params);
  return Inner;
}

std::optional<unsigned> chainOperand(const CallBase &Call) {
  for (unsigned I = 0; I != Call.arg_size(); ++I)
    if (Call.paramHasAttr(I, Attribute::Nest))
      return I;
  return std::nullopt;
}

} // namespace

void weft::lowerVariadics(Module &M, DiagnosticSink &Sink) {
  SmallVector<Function *, 8> Functions;
  FiberMarks Marks(M);
  for (Function *F : Marks.fibers())
    if (F->isVarArg())
      Functions.push_back(F);
  SmallVector<CallBase *, 8> Calls = variadicCalls(M);
  if (!hasKnownList(M)) {
    for (Function *F : Functions)
      if (!F->isDeclaration())
        Sink.error(*F, {}, "fiber function '" + sourceName(*F) + "' takes variable arguments on this target",
                   "take a pointer to the values and their number instead");
    for (CallBase *Call : Calls)
      Sink.error(*Call->getFunction(), Call->getDebugLoc(),
                 "a fiber function with variable arguments is called on this target",
                 "pass a pointer to the values and their number instead");
  }
  for (Function *F : Functions)
    giveParameter(*F);
  for (CallBase *&Call : Calls)
    if (std::optional<unsigned> Chain = chainOperand(*Call))
      Call = throughFunction(*Call, *Chain);
  for (CallBase *Call : Calls)
    rewriteCall(*Call);
}
