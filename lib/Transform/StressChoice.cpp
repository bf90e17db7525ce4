//===- StressChoice.cpp - Which functions of an ordinary program can be fibers? ===//
//
// 1. Leave out what a fiber cannot contain, or what tells of the activation it runs in.
// 2. A function that asks for a frame's or a return address keeps its callers and callees plain as well.
// 3. So do functions that the runtime may call, and ifunc resolvers, which run before the constructors.
// 4. So do signal handlers, with all they call: the entry of a fiber makes a task, and a signal may come in
// the
//    middle of the allocator.
// 5. With a setjmp in the program, leave out all that may run below it, or may jump: a longjmp over the entry
//    of a fiber would leave its task behind as the one that runs.
//
//===----------------------------------------------------------------------===//
#include "StressChoice.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Compat.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

using FunctionSet = SmallPtrSet<Function *, 16>;

bool hasUnfitCode(const Function &F) {
  for (const Instruction &I : instructions(F)) {
    if (isa<InvokeInst>(I) || (compat::LosesResultsOfAsmGoto && isa<CallBrInst>(I) && !I.use_empty()))
      return true;
    auto *Call = dyn_cast<CallBase>(&I);
    if (!Call)
      continue;
    if (returnsTwice(*Call) || Call->isMustTailCall() || !labelDefinedBy(*Call).empty())
      return true;
    // What these return belongs to the activation that asks.
    switch (Call->getIntrinsicID()) {
    case Intrinsic::frameaddress:
    case Intrinsic::returnaddress:
    case Intrinsic::addressofreturnaddress:
    case Intrinsic::eh_dwarf_cfa:
    case Intrinsic::eh_return_i32:
    case Intrinsic::eh_return_i64:
    case Intrinsic::eh_unwind_init:
    case Intrinsic::get_dynamic_area_offset:
    case Intrinsic::localescape:
    case Intrinsic::read_register:
    case Intrinsic::sponentry:
    case Intrinsic::vastart:
      return true;
    default:
      break;
    }
  }
  return false;
}

bool isEligible(const Function &F) {
  return !F.isDeclaration() && !F.isVarArg() && F.getCallingConv() == CallingConv::C &&
         !F.hasFnAttribute(Attribute::Naked) && !F.hasFnAttribute(abi::FiberAttribute) && !F.hasComdat() &&
         !F.getName().starts_with("llvm.") && !F.getName().starts_with("weft") && !hasUnfitCode(F);
}

/// All that may run F, as far as calls tell.
void addCallers(Function &F, FunctionSet &Plain) {
  SmallVector<Function *, 16> Work{&F};
  FunctionSet Seen;
  while (!Work.empty())
    for (User *U : Work.pop_back_val()->users())
      if (auto *Call = dyn_cast<CallBase>(U); Call && Seen.insert(Call->getFunction()).second) {
        Plain.insert(Call->getFunction());
        Work.push_back(Call->getFunction());
      }
}

bool jumps(const CallBase &Call) {
  if (Call.getIntrinsicID() == Intrinsic::eh_sjlj_longjmp)
    return true;
  const Function *Callee = Call.getCalledFunction();
  return Callee && StringSwitch<bool>(Callee->getName())
                       .Cases("longjmp", "_longjmp", "siglongjmp", "__longjmp_chk", true)
                       .Cases("getcontext", "setcontext", "makecontext", "swapcontext", true)
                       .Default(false);
}

/// All that F may run: what it calls, and, since a pointer may be called anywhere, what escapes.
void addCallees(Function &F, FunctionSet &Plain) {
  SmallVector<Function *, 16> Work{&F};
  FunctionSet Seen;
  while (!Work.empty()) {
    Function *Next = Work.pop_back_val();
    if (Next->isDeclaration() || !Seen.insert(Next).second)
      continue;
    Plain.insert(Next);
    for (Instruction &I : instructions(Next))
      if (auto *Call = dyn_cast<CallBase>(&I))
        if (auto *Callee = dyn_cast<Function>(Call->getCalledOperand()->stripPointerCastsAndAliases()))
          Work.push_back(Callee);
  }
}

/// Frame addresses are compared with those of callers' and callees' locals, return addresses with callers'.
void addAskedForFrame(Function &F, FunctionSet &Plain) {
  for (Instruction &I : instructions(F))
    if (auto *Call = dyn_cast<IntrinsicInst>(&I);
        Call && (Call->getIntrinsicID() == Intrinsic::frameaddress ||
                 Call->getIntrinsicID() == Intrinsic::returnaddress)) {
      addCallers(F, Plain);
      addCallees(F, Plain);
      return;
    }
}

/// What runs before the constructors, and what the runtime and libc call themselves.
void addCalledFromBelow(Module &M, FunctionSet &Plain) {
  for (GlobalIFunc &Chosen : M.ifuncs())
    if (Function *Resolver = Chosen.getResolverFunction())
      addCallees(*Resolver, Plain);
  for (StringRef Name :
       {"malloc", "calloc", "realloc", "free", "aligned_alloc", "posix_memalign", "memalign", "memcpy",
        "memmove", "memset", "memcmp", "strlen", "abort", "getenv", "atexit", "fprintf", "fwrite", "fputs"})
    if (Function *F = M.getFunction(Name))
      addCallees(*F, Plain);
}

/// Can \p F be a handler of `signal` or `sigaction`?  How it gets there is not followed.
bool looksLikeHandler(const Function &F) {
  if (F.isDeclaration() || !F.hasAddressTaken())
    return false;
  const FunctionType *Ty = F.getFunctionType();
  if (Ty->getNumParams() == 0)
    return true; // declared without a prototype, it may ignore the number
  return Ty->getParamType(0)->isIntegerTy(32) &&
         (Ty->getNumParams() == 1 || (Ty->getNumParams() == 3 && Ty->getParamType(1)->isPointerTy() &&
                                      Ty->getParamType(2)->isPointerTy()));
}

void addSignalHandlers(Module &M, FunctionSet &Plain) {
  static constexpr StringRef Installers[] = {"signal",        "sigaction",   "bsd_signal", "sysv_signal",
                                             "__sysv_signal", "__sigaction", "sigset",     "ssignal"};
  if (none_of(Installers, [&](StringRef Name) { return M.getFunction(Name) != nullptr; }))
    return;
  FunctionSet AtAnyMoment;
  for (Function &F : M)
    if (looksLikeHandler(F))
      addCallees(F, AtAnyMoment);
  auto CallsPointers = [](const Function *F) {
    return any_of(instructions(*F), [](const Instruction &I) {
      auto *Call = dyn_cast<CallBase>(&I);
      return Call && Call->isIndirectCall();
    });
  };
  if (any_of(AtAnyMoment, CallsPointers))
    for (Function &F : M)
      if (F.hasAddressTaken())
        addCallees(F, AtAnyMoment);
  Plain.insert(AtAnyMoment.begin(), AtAnyMoment.end());
}

void addBelowSetjmp(Module &M, FunctionSet &Plain) {
  FunctionSet Catching, Jumping;
  for (Function &F : M)
    for (Instruction &I : instructions(F))
      if (auto *Call = dyn_cast<CallBase>(&I)) {
        if (returnsTwice(*Call))
          Catching.insert(&F);
        if (jumps(*Call))
          Jumping.insert(&F);
      }
  if (Catching.empty() && Jumping.empty())
    return;
  for (Function *F : Jumping)
    Plain.insert(F);
  for (Function &F : M)
    if (Catching.contains(&F) || F.hasAddressTaken())
      addCallees(F, Plain);
}

} // namespace

SmallVector<Function *, 16> weft::chooseStressed(Module &M) {
  FunctionSet Plain;
  for (Function &F : M)
    addAskedForFrame(F, Plain);
  addBelowSetjmp(M, Plain);
  addCalledFromBelow(M, Plain);
  addSignalHandlers(M, Plain);
  SmallVector<Function *, 16> Chosen;
  for (Function &F : M)
    if (!Plain.contains(&F) && isEligible(F))
      Chosen.push_back(&F);
  return Chosen;
}
