//===- PartTable.cpp - Which part of which function is where? -----------------===//
#include "PartTable.h"

#include "Weft/Analysis/FiberCalls.h"
#include "Weft/Analysis/Marks.h"

#include "ArenaFrames.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

bool weft::resultInMemory(const SuspensionPoint &P) {
  std::optional<ResultPlace> Result = resultPlace(P.Call->getType(), P.Call->getDataLayout());
  return Result && !Result->InValue;
}

PartTable::PartTable(Module &M, const ModulePlan &Plan) : M(M), Types(M) {
  for (const auto &[F, Fiber] : Plan.plans())
    Table.insert({F, declare(Fiber, declareRamp(*F, Plan.returnsStatus(F)))});
}

Function *PartTable::declareReturn(const SuspensionPoint &P, const Twine &Suffix) {
  StringRef Name = resultInMemory(P) ? "return.memory" : "return";
  return createPart(*P.Call->getFunction(), (Name + Suffix).str(), Types.ResumePart);
}

/// What the linker or loader takes for the descriptor of a name may tell of other frames.
GlobalVariable *PartTable::ownDescriptor(Function &F) {
  if (!mayNameAnother(F) || mutated("descriptor-of-other-copy"))
    return declareDescriptor(F);
  return new GlobalVariable(M, Types.Fiber, true, GlobalValue::InternalLinkage, nullptr,
                            partName(F, "own.fiber"));
}

Parts PartTable::declare(const FiberPlan &Plan, Function *Ramp) {
  Function &F = *Plan.Body.F;
  Parts P{Ramp, nullptr, nullptr, nullptr, nullptr, nullptr, ownDescriptor(F), {}, false};
  bool HasCommon = handsOver(Plan) || any_of(Plan.Body.Points, [&](const SuspensionPoint &Point) {
                     return !Plan.hasOwnPart(Point);
                   });
  if (HasCommon)
    P.Resume = createPart(F, "resume", Types.ResumePart);
  for (const SuspensionPoint &Point : Plan.Body.Points) {
    if (Point.Unwind && !P.Destroy)
      P.Destroy = createPart(F, "destroy", Types.DestroyPart);
    if (Plan.hasOwnPart(Point)) {
      std::string Number = ("." + Twine(Point.Index)).str();
      P.OwnParts.insert({Point.Index,
                         {createPart(F, "resume" + Number, Types.ResumePart),
                          mayUseArena(Point.Kind) ? declareReturn(Point, Number) : nullptr}});
      continue;
    }
    if (!mayUseArena(Point.Kind))
      continue;
    Function *&Return = resultInMemory(Point) ? P.ReturnInMemory : P.Return;
    if (!Return)
      Return = declareReturn(Point, "");
  }
  P.IsOnlyMade = isOnlyMade(F);
  // `noinline` speaks of calls, and there is none: the part where tasks begin is not one of the source.
  if (P.IsOnlyMade && !F.hasOptNone())
    P.Ramp->removeFnAttr(Attribute::NoInline);
  SmallVector<SiteEntry, 8> Entries = siteEntries(Plan);
  for (const auto &[Index, Entry] : enumerate(Entries))
    if (Entry.Point && Entry.InArena)
      ArenaSites[Entry.Point->Call] = Index;
  P.Sites = declareSites(F, Types, Entries.size(), "sites");
  return P;
}

GlobalVariable *PartTable::descriptor(Function &F) const {
  auto Known = Table.find(&F);
  return Known == Table.end() ? declareDescriptor(F) : Known->second.Descriptor;
}

GlobalVariable *weft::declareSites(Function &F, const abi::Types &Types, unsigned Count, StringRef Suffix) {
  Module &M = *F.getParent();
  auto *Sites = new GlobalVariable(M, Types.sites(Count), true, GlobalValue::InternalLinkage, nullptr,
                                   partName(F, Suffix));
  alignAsRecord(*Sites);
  return Sites;
}

Constant *weft::siteAt(GlobalVariable *Sites, unsigned Index) {
  Type *Int32 = Type::getInt32Ty(Sites->getContext());
  Constant *Indices[] = {ConstantInt::get(Int32, 0), ConstantInt::get(Int32, 1),
                         ConstantInt::get(Int32, Index)};
  return ConstantExpr::getInBoundsGetElementPtr(Sites->getValueType(), Sites, ArrayRef<Constant *>(Indices));
}

bool weft::handsOver(const FiberPlan &Plan) {
  return Plan.RampEnds.any();
}

Constant *PartTable::rampSite(const Function *F) const {
  const Parts &P = parts(F);
  return siteAt(P.Sites, P.Sites->getValueType()->getStructElementType(1)->getArrayNumElements() - 1);
}

Constant *weft::runtimePart(Module &M, const abi::Types &Types, StringRef Name) {
  return cast<Constant>(M.getOrInsertFunction(Name, Types.ResumePart).getCallee());
}

/// What the return part does with its callee's frame: frees it; leaves that to the resume part, which reads
/// the result first, in place of the value; or leaves it there for a call behind it, in place of the site.
enum class CalleeFrame { Freed, InValue, Kept };

static void emitReturnPart(Function *Return, CalleeFrame Then, Function *Resume, const abi::Types &Types) {
  if (!Return)
    return;
  Module &M = *Return->getParent();
  IRBuilder<> B(BasicBlock::Create(M.getContext(), "entry", Return));
  Value *Task = Return->getArg(0), *Site = Return->getArg(2);
  // The callee's end subtracted CalleeInArena from its frame's address.
  Value *Callee =
      B.CreatePtrAdd(Return->getArg(1), ConstantInt::getSigned(Types.Word, abi::CalleeInArena), "callee");
  Value *Above = B.CreatePtrAdd(
      Callee, ConstantInt::getSigned(Types.Word, -int64_t(M.getDataLayout().getPointerSize())));
  Value *Caller = B.CreateLoad(Types.Ptr, Above, "caller");
  Value *Passed = Return->getArg(3);
  if (Then == CalleeFrame::Kept)
    Site = Callee;
  else if (Then == CalleeFrame::InValue)
    Passed = B.CreatePtrToInt(Callee, Types.Word); // the resume part reads the result, then frees the frame
  else if (!mutated("arena-frame-kept-on-return"))
    popFrameInline(B, {M, Types, Task, /*MayUseUpStack=*/false}, Callee);
  CallInst *Next = B.CreateCall(Resume, {Task, Caller, Site, Passed});
  Next->setTailCallKind(CallInst::TCK_MustTail);
  B.CreateRet(Next);
}

void weft::emitReturnParts(const FiberPlan &Plan, const PartTable &Table) {
  const Parts &P = Table.parts(Plan.Body.F);
  emitReturnPart(P.Return, CalleeFrame::Freed, P.Resume, Table.types());
  emitReturnPart(P.ReturnInMemory, CalleeFrame::InValue, P.Resume, Table.types());
  for (const auto &[Index, Own] : P.OwnParts)
    emitReturnPart(Own.Return,
                   Plan.Own.KeptFrames.count(Index)          ? CalleeFrame::Kept
                   : resultInMemory(Plan.Body.Points[Index]) ? CalleeFrame::InValue
                                                             : CalleeFrame::Freed,
                   Own.Resume, Table.types());
}

Value *weft::toWord(IRBuilder<> &B, Value *V, const abi::Types &Types) {
  Type *Ty = V->getType();
  if (Ty->isPointerTy())
    return B.CreatePtrToInt(V, Types.Word);
  if (!Ty->isIntegerTy())
    V = B.CreateBitCast(V, B.getIntNTy(Ty->getPrimitiveSizeInBits().getFixedValue()));
  return B.CreateZExt(V, Types.Word);
}

Value *weft::fromWord(IRBuilder<> &B, Value *Word, Type *Ty) {
  if (mutated("result-word-short"))
    Word = B.CreateAnd(Word, UINT32_MAX);
  if (Ty->isPointerTy())
    return B.CreateIntToPtr(Word, Ty);
  Value *Bits = B.CreateTrunc(Word, B.getIntNTy(Ty->getPrimitiveSizeInBits().getFixedValue()));
  return Ty->isIntegerTy() ? Bits : B.CreateBitCast(Bits, Ty);
}
