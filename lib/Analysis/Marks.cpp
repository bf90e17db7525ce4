//===- Marks.cpp - Which functions and calls of a module are fiber? --------===//
//
// 1. Collect functions by calling convention or attribute.  2. Read the bounds that the front end left in
// llvm.global.annotations, or in the attribute "weft-bound".
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/Marks.h"

#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace weft;

namespace {

bool isFiberConvention(unsigned Convention, const FunctionType &Ty) {
  return Convention == abi::FiberCallingConv ||
         (Convention == abi::VariadicFiberCallingConv && Ty.isVarArg());
}

bool hasMark(const Function &F) {
  return isFiberConvention(F.getCallingConv(), *F.getFunctionType()) || F.hasFnAttribute(abi::FiberAttribute);
}

/// The number behind "weft.bound=" in one entry of llvm.global.annotations.
std::optional<uint64_t> boundOfAnnotation(const ConstantStruct &Entry) {
  auto *Text = dyn_cast<GlobalVariable>(Entry.getOperand(1)->stripPointerCasts());
  if (!Text || !Text->hasInitializer())
    return std::nullopt;
  auto *Data = dyn_cast<ConstantDataSequential>(Text->getInitializer());
  if (!Data || !Data->isCString())
    return std::nullopt;
  StringRef Value = Data->getAsCString();
  uint64_t Bytes = 0;
  if (!Value.consume_front(abi::BoundAnnotation) || Value.getAsInteger(10, Bytes))
    return std::nullopt;
  return Bytes;
}

} // namespace

FiberMarks::FiberMarks(Module &M) {
  for (Function &F : M)
    if (hasMark(F) && F.getName() != abi::SuspendName && F.getName() != abi::StackCheckName)
      Fibers.insert(&F);
  for (Function *F : Fibers) {
    uint64_t Bytes = 0;
    if (!F->getFnAttribute("weft-bound").getValueAsString().getAsInteger(10, Bytes))
      Bounds[F] = Bytes;
  }
  auto *Annotations = M.getGlobalVariable("llvm.global.annotations");
  if (!Annotations || !Annotations->hasInitializer())
    return;
  auto *Entries = dyn_cast<ConstantArray>(Annotations->getInitializer());
  for (unsigned I = 0, E = Entries ? Entries->getNumOperands() : 0; I != E; ++I) {
    auto *Entry = dyn_cast<ConstantStruct>(Entries->getOperand(I));
    auto *F = Entry ? dyn_cast<Function>(Entry->getOperand(0)->stripPointerCasts()) : nullptr;
    if (!F || !isFiber(F))
      continue;
    if (std::optional<uint64_t> Bytes = boundOfAnnotation(*Entry))
      Bounds[F] = *Bytes;
  }
}

std::optional<uint64_t> FiberMarks::bound(const Function *F) const {
  auto It = Bounds.find(F);
  return It == Bounds.end() ? std::nullopt : std::optional<uint64_t>(It->second);
}

void FiberMarks::print(raw_ostream &OS) const {
  OS << "weft-marks:\n";
  for (Function *F : Fibers) {
    OS << "  " << F->getName() << (F->isDeclaration() ? " declared" : " defined");
    if (std::optional<uint64_t> Bytes = bound(F))
      OS << " bound=" << *Bytes;
    OS << "\n";
  }
}

bool weft::isFiberFunction(const Function &F) {
  return hasMark(F);
}

std::optional<uint64_t> weft::slotBound(const CallBase &Call) {
  uint64_t Bytes = 0;
  if (isa<Function>(Call.getCalledOperand()) ||
      Call.getFnAttr(abi::BoundAttribute).getValueAsString().getAsInteger(10, Bytes))
    return std::nullopt;
  return Bytes;
}

bool weft::isFiberCall(const CallBase &Call) {
  if (isSuspend(Call) || isStackCheck(Call) || isNoMemory(Call))
    return true;
  if (isFiberConvention(Call.getCallingConv(), *Call.getFunctionType()) ||
      Call.hasFnAttr(abi::FiberAttribute))
    return true;
  const Function *Callee = Call.getCalledFunction();
  return Callee && hasMark(*Callee);
}

bool weft::isSuspend(const CallBase &Call) {
  const Function *Callee = Call.getCalledFunction();
  return Callee && Callee->getName().trim('\01') == abi::SuspendName;
}

bool weft::isStackCheck(const CallBase &Call) {
  const Function *Callee = Call.getCalledFunction();
  return Callee && Callee->getName() == abi::StackCheckName;
}

bool weft::isNoMemory(const CallBase &Call) {
  const Function *Callee = Call.getCalledFunction();
  return Callee && Callee->getName() == abi::NoMemoryName;
}

bool weft::isStorageMark(const CallBase &Call) {
  const Function *Callee = Call.getCalledFunction();
  return Callee && Callee->getName() == abi::StorageMarkName;
}

bool weft::returnsTwice(const CallBase &Call) {
  return Call.hasFnAttr(Attribute::ReturnsTwice) || Call.getIntrinsicID() == Intrinsic::eh_sjlj_setjmp;
}

StringRef weft::labelDefinedBy(const CallBase &Call) {
  auto *Asm = dyn_cast<InlineAsm>(Call.getCalledOperand());
  if (!Asm)
    return {};
  SmallVector<StringRef, 8> Lines;
  SplitString(Asm->getAsmString(), Lines, "\n;");
  for (StringRef Line : Lines) {
    size_t Colon = Line.trim().find(':');
    StringRef Name = Line.trim().substr(0, Colon);
    if (Colon != StringRef::npos && !Name.empty() && !all_of(Name, isDigit) &&
        all_of(Name, [](char C) { return isAlnum(C) || C == '_' || C == '.' || C == '$'; }))
      return Name;
  }
  return {};
}

bool weft::hasExactBody(const Function &F) {
  return !F.isDeclaration() && !F.isInterposable();
}

bool weft::isOneOfManyCopies(const Function &F) {
  return F.hasLinkOnceODRLinkage() || F.hasWeakODRLinkage() || F.hasAvailableExternallyLinkage();
}

bool weft::isPreemptible(const Function &F) {
  return F.hasExternalLinkage() && hasExactBody(F) && !F.isDSOLocal() &&
         F.getParent()->getPICLevel() != PICLevel::NotPIC;
}

bool weft::mayNameAnother(const Function &F) {
  return isOneOfManyCopies(F) || isPreemptible(F);
}

bool weft::ownsName(const Function &F) {
  return hasExactBody(F) && (!mayNameAnother(F) || mutated("name-taken-for-own"));
}

PreservedAnalyses MarksPrinterPass::run(Module &M, ModuleAnalysisManager &) {
  FiberMarks(M).print(OS);
  return PreservedAnalyses::all();
}
