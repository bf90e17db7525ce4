//===- Split.cpp - How does a module lose its fiber functions? -----------------===//
//
// 1. Declare all parts.  2. Fill those of functions that may suspend.  3. Make the others plain.
// 4. Descriptors for all that may be named from outside, pointed at or started.  5. Values and aliases of
// fiber functions become descriptors.  6. Remove the originals.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Split.h"

#include "PartEmitter.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/InstIterator.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

bool isCalleeUse(const Use &U) {
  auto *Call = dyn_cast<CallBase>(U.getUser());
  return Call && Call->isCallee(&U);
}

/// Functions at which a task may begin, as far as this module knows.
DenseSet<const Function *> findRoots(Module &M, const FiberMarks &Marks) {
  DenseSet<const Function *> Roots;
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration())
      continue;
    GlobalVariable *Descriptor = M.getGlobalVariable(partName(*F, "fiber"), true);
    bool IsNamed = !F->hasLocalLinkage() && !F->hasAvailableExternallyLinkage();
    if (IsNamed || (Descriptor && !Descriptor->use_empty()) ||
        any_of(F->uses(), [](const Use &U) { return !isCalleeUse(U); }))
      Roots.insert(F);
  }
  return Roots;
}

void emitParts(const FiberPlan &Fiber, const ModulePlan &Plan, const PartTable &Table) {
  emitSites(Fiber, Table);
  emitReturnParts(Fiber, Table);
  PartEmitter(Fiber, Plan, Table, PartRole::Ramp).emit();
  PartEmitter(Fiber, Plan, Table, PartRole::Resume).emit();
  if (Table.parts(Fiber.Body.F).Destroy)
    PartEmitter(Fiber, Plan, Table, PartRole::Destroy).emit();
}

/// Before: a fiber function that never suspends.  After: an ordinary one, and a ramp for those who call it
/// without knowing.
void makePlain(Function &F, bool IsRoot) {
  for (Instruction &I : make_early_inc_range(instructions(F)))
    if (auto *Call = dyn_cast<CallBase>(&I); Call && isFiberCall(*Call)) {
      Call->setCallingConv(CallingConv::C);
      Call->removeFnAttr(abi::FiberAttribute);
    }
  for (BasicBlock &BB : F)
    if (auto *Invoke = dyn_cast<InvokeInst>(BB.getTerminator()))
      changeToCall(Invoke);
  removeUnreachableBlocks(F);
  F.setPersonalityFn(nullptr);
  F.setDoesNotThrow();
  F.setCallingConv(CallingConv::C);
  F.removeFnAttr(abi::FiberAttribute);
  if (!IsRoot)
    return;
  Function *Ramp = declareRamp(F);
  IRBuilder<> B(BasicBlock::Create(F.getContext(), "entry", Ramp));
  SmallVector<Value *, 8> Args;
  for (Argument &A : drop_begin(Ramp->args(), 2))
    Args.push_back(&A);
  CallInst *Call = B.CreateCall(&F, Args);
  Call->setAttributes(AttributeList::get(F.getContext(), AttributeSet(), F.getAttributes().getRetAttrs(), [&] {
    SmallVector<AttributeSet, 8> Params;
    for (unsigned I = 0; I != F.arg_size(); ++I)
      Params.push_back(F.getAttributes().getParamAttrs(I));
    return Params;
  }()));
  if (F.getReturnType()->isVoidTy()) {
    B.CreateRet(B.getFalse());
    return;
  }
  Value *Pair = B.CreateInsertValue(PoisonValue::get(Ramp->getReturnType()), Call, 0);
  B.CreateRet(B.CreateInsertValue(Pair, B.getFalse(), 1));
}

/// Before: @g = alias of fiber @f.  After: aliases of f's ramp and descriptor.
void replaceAliases(Module &M, const FiberMarks &Marks) {
  for (GlobalAlias &Alias : make_early_inc_range(M.aliases())) {
    auto *F = dyn_cast<Function>(Alias.getAliasee()->stripPointerCasts());
    if (!F || !Marks.isFiber(F))
      continue;
    auto MakeAlias = [&](GlobalValue *Target, StringRef Suffix) {
      auto *New = GlobalAlias::create(Target->getValueType(), 0, Alias.getLinkage(),
                                      Alias.getName() + Suffix, Target, &M);
      New->setVisibility(Alias.getVisibility());
      New->setDSOLocal(Alias.isDSOLocal());
      return New;
    };
    MakeAlias(declareRamp(*F), ".ramp");
    Alias.replaceAllUsesWith(MakeAlias(declareDescriptor(*F), ".fiber"));
    Alias.eraseFromParent();
  }
}

/// The bounds in llvm.global.annotations have been read; other annotations stay.
void removeBoundAnnotations(Module &M) {
  GlobalVariable *Annotations = M.getGlobalVariable("llvm.global.annotations");
  auto *All = Annotations ? dyn_cast<ConstantArray>(Annotations->getInitializer()) : nullptr;
  if (!All)
    return;
  SmallVector<Constant *, 8> Kept;
  for (Use &Entry : All->operands()) {
    auto *Text = dyn_cast<GlobalVariable>(cast<Constant>(Entry)->getOperand(1)->stripPointerCasts());
    auto *Data = Text ? dyn_cast<ConstantDataSequential>(Text->getInitializer()) : nullptr;
    if (!Data || !Data->isCString() || !Data->getAsCString().starts_with(abi::BoundAnnotation))
      Kept.push_back(cast<Constant>(Entry));
  }
  if (Kept.size() == All->getNumOperands())
    return;
  Annotations->setName("");
  if (!Kept.empty()) {
    auto *Ty = ArrayType::get(All->getType()->getElementType(), Kept.size());
    auto *New = new GlobalVariable(M, Ty, false, GlobalValue::AppendingLinkage, ConstantArray::get(Ty, Kept),
                                   "llvm.global.annotations");
    New->setSection("llvm.metadata");
  }
  Annotations->eraseFromParent();
}

void makeInternal(Function &F) {
  F.setName(partName(F, "plain"));
  F.setVisibility(GlobalValue::DefaultVisibility);
  F.setLinkage(GlobalValue::InternalLinkage);
  F.setComdat(nullptr);
  F.setDSOLocal(true);
}

void removeOriginal(Function &F) {
  if (!F.use_empty())
    F.replaceAllUsesWith(declareDescriptor(F));
  F.eraseFromParent();
}

} // namespace

void weft::splitModule(Module &M, const ModulePlan &Plan) {
  const FiberMarks &Marks = Plan.marks();
  removeBoundAnnotations(M);
  DenseSet<const Function *> Roots = findRoots(M, Marks);
  PartTable Table(M, Plan);
  for (const auto &[F, Fiber] : Plan.plans())
    emitParts(Fiber, Plan, Table);
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration())
      continue;
    if (!Plan.plan(F))
      makePlain(*F, Roots.count(F));
    if (!F->hasAvailableExternallyLinkage() && (Plan.plan(F) || Roots.count(F)))
      emitDescriptor(*F, Plan, Roots.count(F));
  }
  replaceAliases(M, Marks);
  for (const auto &[F, Fiber] : Plan.plans())
    F->dropAllReferences();
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration() || Plan.plan(F)) {
      removeOriginal(*F);
      continue;
    }
    if (any_of(F->uses(), [](const Use &U) { return !isCalleeUse(U); }))
      F->replaceUsesWithIf(declareDescriptor(*F), [](Use &U) { return !isCalleeUse(U); });
    makeInternal(*F);
  }
}
