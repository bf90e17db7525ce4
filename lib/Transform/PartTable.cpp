//===- PartTable.cpp - Which part of which function is where? -----------------===//
#include "PartTable.h"

#include "ArenaFrames.h"

#include "Weft/Analysis/Inlined.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

bool resultInMemory(const SuspensionPoint &P) {
  std::optional<ResultPlace> Result = resultPlace(P.Call->getType(), P.Call->getDataLayout());
  return Result && !Result->InValue;
}

} // namespace

PartTable::PartTable(Module &M, const ModulePlan &Plan) : M(M), Types(M) {
  for (const auto &[F, Fiber] : Plan.plans())
    Table.insert({F, declare(Fiber)});
}

Function *PartTable::declareReturn(const SuspensionPoint &P, const Twine &Suffix) {
  StringRef Name = resultInMemory(P) ? "return.memory" : "return";
  return createPart(*P.Call->getFunction(), (Name + Suffix).str(), Types.ResumePart);
}

Parts PartTable::declare(const FiberPlan &Plan) {
  Function &F = *Plan.Body.F;
  Parts P{declareRamp(F), nullptr, nullptr, nullptr, nullptr, nullptr, declareDescriptor(F), {}};
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
  unsigned Reserved = 0;
  for (const SuspensionPoint &Point : Plan.Body.Points)
    if (Point.Kind == CallKind::Reserved)
      ArenaSites[Point.Call] = Plan.Body.Points.size() + Plan.RampEnds.AtEntry + Reserved++;
  auto *SitesTy = ArrayType::get(Types.Site, Plan.Body.Points.size() + Plan.RampEnds.AtEntry + Reserved +
                                                 handsOver(Plan));
  P.Sites = new GlobalVariable(M, SitesTy, true, GlobalValue::InternalLinkage, nullptr, partName(F, "sites"));
  return P;
}

Constant *PartTable::site(const Function *F, unsigned Point) const {
  GlobalVariable *Sites = parts(F).Sites;
  Constant *Indices[] = {ConstantInt::get(Types.Int32, 0), ConstantInt::get(Types.Int32, Point)};
  return ConstantExpr::getInBoundsGetElementPtr(Sites->getValueType(), Sites, ArrayRef<Constant *>(Indices));
}

bool weft::handsOver(const FiberPlan &Plan) {
  return Plan.RampEnds.AtEntry || Plan.RampEnds.AtPoint.any();
}

Constant *PartTable::rampSite(const Function *F) const {
  return site(F, parts(F).Sites->getValueType()->getArrayNumElements() - 1);
}

Constant *weft::runtimePart(Module &M, const abi::Types &Types, StringRef Name) {
  return cast<Constant>(M.getOrInsertFunction(Name, Types.ResumePart).getCallee());
}

/// One global for all sites of a module that name \p Name.
static Constant *nameText(Module &M, StringRef Name) {
  std::string Symbol = ("weft.inlined." + Name).str();
  if (GlobalVariable *Known = M.getGlobalVariable(Symbol, true))
    return Known;
  Constant *Text = ConstantDataArray::getString(M.getContext(), Name);
  auto *Global = new GlobalVariable(M, Text->getType(), true, GlobalValue::PrivateLinkage, Text, Symbol);
  Global->setUnnamedAddr(GlobalValue::UnnamedAddr::Global);
  return Global;
}

/// The functions between \p Call and the one whose frame it is in; null when there are none.
static Constant *inlinedList(const CallBase &Call, const abi::Types &Types) {
  Module &M = *const_cast<Module *>(Call.getModule());
  SmallVector<InlinedCode, 2> Chain = inlinedCallees(Call.getDebugLoc());
  Constant *Null = ConstantPointerNull::get(Types.Ptr);
  if (Chain.empty() || mutated("inlined-names-lost"))
    return Null;
  SmallVector<Constant *, 4> Entries;
  for (const InlinedCode &Code : Chain)
    Entries.push_back(ConstantStruct::get(
        Types.Inlined, {nameText(M, Code.Name), ConstantInt::get(Types.Int32, Code.Line)}));
  Entries.push_back(ConstantAggregateZero::get(Types.Inlined));
  auto *Ty = ArrayType::get(Types.Inlined, Entries.size());
  auto *List = new GlobalVariable(M, Ty, true, GlobalValue::PrivateLinkage, ConstantArray::get(Ty, Entries),
                                  "weft.inlined");
  List->setUnnamedAddr(GlobalValue::UnnamedAddr::Global);
  return List;
}

/// Where the site of \p Point goes on, whose callee lies in the arena or not.
static Function *resumeOf(const Parts &P, const SuspensionPoint &Point, bool InArena) {
  auto Own = P.OwnParts.find(Point.Index);
  if (Own != P.OwnParts.end())
    return InArena ? Own->second.Return : Own->second.Resume;
  return !InArena ? P.Resume : resultInMemory(Point) ? P.ReturnInMemory : P.Return;
}

void weft::emitSites(const FiberPlan &Plan, const PartTable &Table) {
  Function *F = Plan.Body.F;
  const Parts &P = Table.parts(F);
  const abi::Types &Types = Table.types();
  Constant *Null = ConstantPointerNull::get(Types.Ptr);
  auto Number = [&](int64_t N) { return ConstantInt::getSigned(Types.Int32, N); };
  SmallVector<Constant *, 8> Sites;
  auto Add = [&](const SuspensionPoint &Point, bool InArena) {
    Function *Resume = resumeOf(P, Point, InArena);
    int64_t Offset = InArena ? abi::CalleeInArena : int64_t(Plan.Frame.offsetOf(Point.Continuation));
    Offset += !InArena && mutated("callee-offset-wrong") ? sizeof(void *) : 0;
    const DILocation *Loc = outermost(Point.Call->getDebugLoc());
    Sites.push_back(ConstantStruct::get(
        Types.Site,
        {Resume,
         Point.Unwind && !(mutated("cleanup-missed") && Point.Index) ? static_cast<Constant *>(P.Destroy)
                                                                     : Null,
         P.Descriptor, Number(Offset), Number(Point.Index), Number(Loc ? Loc->getLine() : 0),
         Number(Loc ? Loc->getColumn() : 0), inlinedList(*Point.Call, Types)}));
  };
  for (const SuspensionPoint &Point : Plan.Body.Points)
    Add(Point, Point.Kind == CallKind::Arena);
  if (Plan.RampEnds.AtEntry)
    Sites.push_back(ConstantStruct::get(Types.Site, {P.Resume, Null, P.Descriptor, Number(0),
                                                     Number(Sites.size()), Number(0), Number(0), Null}));
  for (const SuspensionPoint &Point : Plan.Body.Points)
    if (Point.Kind == CallKind::Reserved)
      Add(Point, true);
  if (handsOver(Plan)) {
    Constant *Done = runtimePart(*F->getParent(), Types, abi::RampDone);
    Sites.push_back(ConstantStruct::get(
        Types.Site, {Done, Null, P.Descriptor, Number(0), Number(Sites.size()), Number(0), Number(0), Null}));
  }
  P.Sites->setInitializer(ConstantArray::get(cast<ArrayType>(P.Sites->getValueType()), Sites));
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
