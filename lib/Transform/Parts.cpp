//===- Parts.cpp - Which functions and records does a fiber function become? ===//
#include "Weft/Transform/Parts.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Diagnostics.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/AttributeMask.h"
#include "llvm/IR/Attributes.h"
#include "llvm/IR/DerivedTypes.h"
#include "llvm/IR/IRBuilder.h"

using namespace llvm;
using namespace weft;

std::string weft::partName(const Function &F, StringRef Suffix) {
  return (sourceName(F) + "." + Suffix).str();
}

void weft::setAsideOtherParts(Module &M) {
  const FiberMarks Marks(M);
  for (const Function *F : Marks.fibers()) {
    if (!F->hasLocalLinkage())
      continue;
    for (StringRef Suffix : {"ramp", "fiber"}) {
      GlobalValue *Other = M.getNamedValue(partName(*F, Suffix));
      if (Other && Other->hasLocalLinkage() && !Other->isDeclaration())
        Other->setName(Other->getName() + ".other");
    }
  }
}

Type *weft::rampResult(Type *Result) {
  Type *Flag = Type::getInt1Ty(Result->getContext());
  return Result->isVoidTy() ? Flag : StructType::get(Result, Flag);
}

FunctionType *weft::rampType(FunctionType *Ty) {
  Type *Ptr = PointerType::getUnqual(Ty->getContext());
  SmallVector<Type *, 8> Params{Ptr, Ptr};
  append_range(Params, Ty->params());
  return FunctionType::get(rampResult(Ty->getReturnType()), Params, false);
}

void weft::returnFromRamp(IRBuilder<> &B, Function &Ramp, Value *Result) {
  if (!Result) {
    B.CreateRet(B.getFalse());
    return;
  }
  Value *Pair = B.CreateInsertValue(PoisonValue::get(Ramp.getReturnType()), Result, 0);
  B.CreateRet(B.CreateInsertValue(Pair, B.getFalse(), 1));
}

namespace {

/// What stays true of one parameter in a part: how it is passed and what its value is, not what the whole
/// function does with it.
AttributeSet keptParameter(LLVMContext &C, AttributeSet Attrs) {
  AttrBuilder Kept(C);
  for (Attribute::AttrKind K : {Attribute::ZExt, Attribute::SExt, Attribute::NoUndef, Attribute::NonNull})
    if (Attrs.hasAttribute(K))
      Kept.addAttribute(K);
  if (MaybeAlign A = Attrs.getAlignment(); A && !Attrs.hasAttribute(Attribute::ByVal))
    Kept.addAlignmentAttr(A);
  return AttributeSet::get(C, Kept);
}

/// What stays true of a function when its code is cut at suspensions.
AttributeSet keptFunction(LLVMContext &C, AttributeSet Attrs) {
  AttrBuilder Kept(C, Attrs);
  for (Attribute::AttrKind K :
       {Attribute::Memory, Attribute::WillReturn, Attribute::NoSync, Attribute::NoFree, Attribute::NoReturn,
        Attribute::NoRecurse, Attribute::MustProgress, Attribute::PresplitCoroutine, Attribute::NoCallback,
        Attribute::Speculatable, Attribute::ReturnsTwice, Attribute::NonLazyBind, Attribute::AllocKind,
        Attribute::AllocSize})
    if (!mutated("attributes-kept"))
      Kept.removeAttribute(K);
  Kept.removeAttribute(abi::FiberAttribute);
  Kept.removeAttribute("weft-bound");
  Kept.removeAttribute("alloc-family");
  Kept.addAttribute(Attribute::NoUnwind);
  return AttributeSet::get(C, Kept);
}

AttributeList shifted(LLVMContext &C, const AttributeList &From, unsigned Params, AttributeSet Fn,
                      ArrayRef<unsigned> Skip = {}) {
  SmallVector<AttributeSet, 8> Sets{AttributeSet(), AttributeSet()};
  for (unsigned I = 0; I != Params; ++I)
    if (!is_contained(Skip, I))
      Sets.push_back(keptParameter(C, From.getParamAttrs(I)));
  return AttributeList::get(C, Fn, AttributeSet(), Sets);
}

} // namespace

AttributeList weft::partAttributes(const Function &F, int Shift) {
  LLVMContext &C = F.getContext();
  AttributeSet Fn = keptFunction(C, F.getAttributes().getFnAttrs());
  return shifted(C, F.getAttributes(), Shift < 0 ? 0 : F.arg_size(), Fn);
}

AttributeList weft::rampCallAttributes(const CallBase &Call) {
  LLVMContext &C = Call.getContext();
  AttrBuilder Fn(C);
  for (Attribute::AttrKind K : {Attribute::NoInline, Attribute::AlwaysInline, Attribute::NoMerge})
    if (Call.getAttributes().hasFnAttr(K))
      Fn.addAttribute(K);
  Fn.addAttribute(Attribute::NoUnwind);
  // What was worth it has been inlined (Transform/Inline); again as much would stand in ramp and resume part.
  bool IsSmall = Call.getFunction() && Call.getFunction()->hasOptSize();
  Fn.addAttribute("call-threshold-bonus", IsSmall ? "-25" : "-112"); // half of what LLVM would inline
  return shifted(C, Call.getAttributes(), Call.arg_size(), AttributeSet::get(C, Fn));
}

void weft::copyLinkage(const Function &F, GlobalObject &To) {
  To.setLinkage(F.hasAvailableExternallyLinkage() ? GlobalValue::InternalLinkage : F.getLinkage());
  To.setVisibility(To.hasLocalLinkage() ? GlobalValue::DefaultVisibility : F.getVisibility());
  To.setDSOLocal(F.isDSOLocal() || To.hasLocalLinkage());
}

Function *weft::declareRamp(Function &F, bool ReturnsStatus) {
  Module &M = *F.getParent();
  std::string Name = partName(F, "ramp");
  if (Function *Known = M.getFunction(Name))
    return Known;
  FunctionType *Ty = rampType(F.getFunctionType());
  if (ReturnsStatus)
    Ty = FunctionType::get(Type::getInt32Ty(M.getContext()), Ty->params(), false);
  Function *Ramp = Function::Create(Ty, GlobalValue::ExternalLinkage, F.getAddressSpace(), Name, &M);
  if (F.isDeclaration()) {
    Ramp->setDSOLocal(F.isDSOLocal());
    Ramp->setVisibility(F.getVisibility());
    Ramp->setLinkage(F.getLinkage()); // external, or extern_weak
  } else {
    copyLinkage(F, *Ramp);
    if (!mutated("ramp-merged") && isOneOfManyCopies(F)) { // keep our own
      Ramp->setLinkage(GlobalValue::InternalLinkage);
      Ramp->setVisibility(GlobalValue::DefaultVisibility);
    }
    if (isPreemptible(F) &&
        !mutated("ramp-preempted")) // the callers' frames are of the size that this one needs
      Ramp->setDSOLocal(true);
    Ramp->setSection(F.getSection());
  }
  Ramp->setAttributes(partAttributes(F, 2));
  return Ramp;
}

GlobalVariable *weft::declareDescriptor(Function &F) {
  Module &M = *F.getParent();
  std::string Name = partName(F, "fiber");
  if (GlobalVariable *Known = M.getGlobalVariable(Name, true))
    return Known;
  auto *Fiber =
      new GlobalVariable(M, abi::Types(M).Fiber, true,
                         F.isDeclaration() ? F.getLinkage() : GlobalValue::ExternalLinkage, nullptr, Name);
  Fiber->setDSOLocal(F.isDSOLocal());
  Fiber->setVisibility(F.hasLocalLinkage() ? GlobalValue::DefaultVisibility : F.getVisibility());
  return Fiber;
}

void weft::alignAsRecord(GlobalVariable &G) {
  G.setAlignment(G.getDataLayout().getPointerABIAlignment(0));
}

Function *weft::createPart(Function &F, StringRef Suffix, FunctionType *Ty) {
  Function *Part = Function::Create(Ty, GlobalValue::InternalLinkage, F.getAddressSpace(),
                                    partName(F, Suffix), F.getParent());
  Part->setAttributes(partAttributes(F, -1));
  Part->setSection(F.getSection());
  Part->setDSOLocal(true);
  return Part;
}
