//===- Split.cpp - How does a module lose its fiber functions? -----------------===//
//
// 1. Declare all parts.  2. Fill those of functions that may suspend.  3. Make the others plain.
// 4. Descriptors for all that may be named from outside, pointed at or started.  5. Values and aliases of
// fiber functions become descriptors.  6. Remove the originals.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Split.h"

#include "PartEmitter.h"
#include "StartParts.h"
#include "Weft/Analysis/FiberCalls.h"
#include "Weft/Analysis/Inlined.h"
#include "Weft/Transform/Parts.h"
#include "Weft/Transform/Slots.h"

#include "llvm/IR/InstIterator.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

/// Functions at which a task may begin, as far as this module knows.
DenseMap<const Function *, RootKind> findRoots(const FiberMarks &Marks) {
  DenseMap<const Function *, RootKind> Roots;
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration())
      continue;
    bool IsNamed = !F->hasLocalLinkage() && !F->hasAvailableExternallyLinkage();
    if (any_of(F->uses(), makesTask))
      Roots[F] = isCalledOrMade(*F) ? RootKind::NotPointedAt : RootKind::MadeHere;
    else if (IsNamed || isDescriptorUsed(*F) ||
             any_of(F->uses(), [](const Use &U) { return !isCalleeUse(U); }))
      Roots[F] = RootKind::MadeElsewhere;
  }
  return Roots;
}

void emitParts(const FiberPlan &Fiber, const ModulePlan &Plan, const PartTable &Table) {
  emitSites(Fiber, Table);
  emitReturnParts(Fiber, Table);
  PartEmitter(Fiber, Plan, Table, PartRole::Ramp).emit();
  const Parts &P = Table.parts(Fiber.Body.F);
  if (P.Resume)
    PartEmitter(Fiber, Plan, Table, PartRole::Resume).emit();
  for (const auto &[Index, Own] : P.OwnParts)
    PartEmitter(Fiber, Plan, Table, PartRole::Resume, &Fiber.Body.Points[Index]).emit();
  if (P.Destroy)
    PartEmitter(Fiber, Plan, Table, PartRole::Destroy).emit();
}

/// Before: a fiber function that never suspends.  After: an ordinary one.
void makePlain(Function &F) {
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
}

void callFromRamp(Function &F, Function &Ramp) {
  IRBuilder<> B(BasicBlock::Create(F.getContext(), "entry", &Ramp));
  SmallVector<Value *, 8> Args;
  for (Argument &A : drop_begin(Ramp.args(), 2))
    Args.push_back(&A);
  CallInst *Call = B.CreateCall(&F, Args);
  Call->setAttributes(F.getAttributes().removeFnAttributes(F.getContext()));
  returnFromRamp(B, Ramp, F.getReturnType()->isVoidTy() ? nullptr : Call);
}

void moveToRamp(Function &F, Function &Ramp) {
  assert(none_of(F, [](const BasicBlock &BB) { return BB.hasAddressTaken(); }) &&
         "labels are numbers by now");
  for (Argument &A : F.args()) {
    Argument *Its = Ramp.getArg(A.getArgNo() + 2);
    Its->takeName(&A);
    A.replaceAllUsesWith(Its);
  }
  Ramp.splice(Ramp.begin(), &F);
  Ramp.copyMetadata(&F, 0);
  Ramp.setAlignment(F.getAlign());
  for (BasicBlock &BB : Ramp)
    if (auto *Return = dyn_cast<ReturnInst>(BB.getTerminator())) {
      IRBuilder<> B(Return);
      returnFromRamp(B, Ramp, Return->getReturnValue());
      Return->eraseFromParent();
    }
  F.eraseFromParent();
}

/// Before: an ordinary function \p F.  After: besides, a ramp for those who call it without knowing.  Where
/// all do, the body is that ramp's: a function that is inlined into its only caller is optimised twice.
void giveRamp(Function &F, Function &Ramp) {
  F.removeDeadConstantUsers();
  if (F.use_empty())
    moveToRamp(F, Ramp);
  else
    callFromRamp(F, Ramp);
}

/// Before: @g = alias of fiber @f, perhaps through other aliases.  After: aliases of f's ramp and descriptor.
void replaceAliases(Module &M, const FiberMarks &Marks) {
  SmallVector<std::pair<GlobalAlias *, Function *>, 4> Aliases; // of fibers, before any of them changes
  for (GlobalAlias &Alias : M.aliases())
    if (auto *F = dyn_cast_or_null<Function>(Alias.getAliaseeObject()); F && Marks.isFiber(F))
      Aliases.push_back({&Alias, F});
  for (auto [Alias, F] : Aliases) {
    auto MakeAlias = [&M, Old = Alias](GlobalValue *Target, StringRef Suffix) {
      auto *New = GlobalAlias::create(Target->getValueType(), 0, Old->getLinkage(), Old->getName() + Suffix,
                                      Target, &M);
      New->setVisibility(Old->getVisibility());
      New->setDSOLocal(Old->isDSOLocal());
      return New;
    };
    MakeAlias(declareRamp(*F), ".ramp");
    Alias->replaceAllUsesWith(MakeAlias(declareDescriptor(*F), ".fiber"));
    Alias->eraseFromParent();
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

/// What only fiber functions used: the primitive, the verbs' markers, the personality of their cleanups.
void removeUnusedDeclarations(Module &M) {
  for (Function &F : make_early_inc_range(M))
    if (F.isDeclaration() && F.use_empty() &&
        (F.getName().starts_with("weft.") || F.getName().starts_with("weft__") ||
         F.getName() == "__gcc_personality_v0"))
      F.eraseFromParent();
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
  const DenseMap<const Function *, RootKind> Roots = findRoots(Marks);
  PartTable Table(M, Plan);
  StartParts Starts(Plan, Table);
  for (const auto &[F, Fiber] : Plan.plans()) {
    F->setMetadata(InlinedNote, nullptr); // parts are no place for it
    emitParts(Fiber, Plan, Table);
  }
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration())
      continue;
    if (!Plan.plan(F))
      makePlain(*F);
    if (Plan.plan(F) || (Roots.count(F) && !F->hasAvailableExternallyLinkage()))
      emitDescriptor(*F, Plan, Table, Starts, Roots.lookup(F));
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
    Function *Ramp = Roots.count(F) ? declareRamp(*F) : nullptr;
    makeInternal(*F);
    if (Ramp)
      giveRamp(*F, *Ramp);
  }
  for (const auto &[F, Fiber] : Plan.plans())
    shortenDescriptor(Table.parts(F), Table.types());
  removeUnusedDeclarations(M);
  forgetSlots(M);
}
