//===- PartSpills.cpp - What does a part store at a suspension, and load when it goes on? ===//
//
// 1. At a point, what lives over it is stored into its slot, unless the slot holds it already.  With many
// points that is done before each call, whichever way it ends.
// 2. A resume or destroy part is entered through a switch over the site's index: to a block per point that
// loads what was stored there, and the callee's result.
// 3. A value then has several definitions, its own and a reload per point: it lives in memory of its own for
// a moment, which PromoteMemToReg turns into phis (Cytron et al. 1991).
//
//===----------------------------------------------------------------------===//
#include "PartEmitter.h"

#include "Weft/Support/Mutation.h"

#include "llvm/IR/DebugInfoMetadata.h"

using namespace llvm;
using namespace weft;

static Align spillAlign(const Value *V, const DataLayout &DL) {
  return std::min(DL.getABITypeAlign(V->getType()), DL.getPointerABIAlignment(0));
}

bool PartEmitter::mustStore(const Value *V) const {
  if (Role == PartRole::Ramp || Plan.RampEnds.AtEntry)
    return true;
  auto *I = dyn_cast<Instruction>(V);
  if (!I || mutated("store-dropped"))
    return false; // an argument: its slot holds it since the ramp suspended
  auto *Call = dyn_cast<CallBase>(I);
  return AfterResume.count(I->getParent()) || (Call && isFiberCall(*Call));
}

/// A spill's address.  Thousands that are equal and stand side by side are slow to compare (GVN).
Value *PartEmitter::spillSlot(Builder &B, const Value *V) {
  if (!StoresBefore)
    return slot(B, V);
  Value *&Known = Slots[Plan.Frame.offsetOf(V)];
  if (!Known) {
    Builder AtEntry(Entry, Entry->begin());
    Known = slot(AtEntry, V);
  }
  return Known;
}

void PartEmitter::storeSpills(Builder &B, const ValueList &Values) {
  for (Value *V : Values)
    if (mustStore(V) && !(mutated("spill-skipped") && V == Values.back()))
      B.CreateAlignedStore(mapped(V), spillSlot(B, V), spillAlign(V, M.getDataLayout()));
}

bool PartEmitter::storesBefore(const SuspensionPoint &P) const {
  return StoresBefore && !P.OnlyInDestroy && !Plan.hasOwnPart(P) && P.Kind != CallKind::Suspend &&
         P.Kind != CallKind::NoMemory && P.Kind != CallKind::StackCheck;
}

/// entry: switch on the site's index to a block per point that loads what was stored there.
void PartEmitter::emitEntry() {
  Builder B(Entry);
  auto AddHome = [&](const Value *V) {
    if (!Homes.count(V))
      Homes[V] = B.CreateAlloca(V->getType());
  };
  for (Value *V : Plan.Spills.Values)
    AddHome(V);
  if (Role == PartRole::Resume)
    for (const SuspensionPoint *P : Entered)
      if (!P->Call->use_empty())
        AddHome(P->Call);
  bool AtStart = Role == PartRole::Resume && Plan.RampEnds.AtEntry;
  if (AtStart)
    for (const Argument &A : F.args())
      AddHome(&A);
  SmallVector<std::pair<unsigned, BasicBlock *>, 8> Blocks;
  auto AddBlock = [&](unsigned Index) {
    Blocks.push_back(
        {Index, BasicBlock::Create(M.getContext(), "resume." + Twine(Index), &Part, Entry->getNextNode())});
    return Blocks.back().second;
  };
  for (const SuspensionPoint *P : Entered) {
    BasicBlock *BB = AddBlock(P->Index);
    enterPoint(BB, *P);
    if (P->Kind == CallKind::Reserved)
      Blocks.push_back({Table.arenaIndex(*P), BB});
  }
  if (AtStart)
    enterAtStart(AddBlock(Plan.Body.Points.size()));
  if (!Blocks.empty() && all_of(Blocks, [&](const auto &At) { return At.second == Blocks.front().second; })) {
    B.CreateBr(Blocks.front().second);
    return;
  }
  BasicBlock *Nowhere = BasicBlock::Create(M.getContext(), "nowhere", &Part);
  new UnreachableInst(M.getContext(), Nowhere);
  Value *Index =
      B.CreateLoad(Types.Int32, B.CreateStructGEP(Types.Site, Part.getArg(2), abi::SiteIndex), "index");
  SwitchInst *Switch = B.CreateSwitch(Index, Nowhere, Blocks.size());
  for (auto [At, Block] : Blocks)
    if (!(mutated("resume-index-lost") && At == Blocks.back().first))
      Switch->addCase(B.getInt32(At), Block);
}

std::optional<ResultPlace> PartEmitter::calleeResult(const SuspensionPoint &P) const {
  return resultPlace(P.Call->getType(), M.getDataLayout(), All.calleeSiteBytes(P));
}

Value *PartEmitter::loadResult(Builder &B, const SuspensionPoint &P) {
  std::optional<ResultPlace> Place = calleeResult(P);
  if (!Place)
    return nullptr;
  Value *Word = Part.getArg(3);
  if (Place->InValue && storesBefore(P)) { // once for all points; so nothing remains in this block
    Value *&Known = Words[Place->Ty];
    Builder AtEntry(Entry, Entry->begin());
    if (!Known)
      Known = fromWord(AtEntry, Word, Place->Ty);
    return Known;
  }
  if (Place->InValue)
    return P.Call->use_empty() ? nullptr : fromWord(B, Word, Place->Ty);
  Value *Callee = P.Kind == CallKind::Arena ? nullptr : slot(B, P.Continuation);
  Value *InArena = mayUseArena(P.Kind) ? B.CreateIntToPtr(Word, Types.Ptr) : nullptr;
  if (P.Kind == CallKind::Reserved)
    Callee = B.CreateSelect(B.CreateIsNull(InArena), Callee, InArena);
  else if (InArena)
    Callee = InArena;
  Value *Result = B.CreateLoad(Place->Ty, B.CreateConstInBoundsGEP1_64(B.getInt8Ty(), Callee, Place->Offset));
  if (P.Kind == CallKind::Reserved)
    popIfInArena(B, B.CreateIsNotNull(InArena), Callee);
  else if (InArena && !mutated("arena-frame-kept-with-result"))
    popFrame(B, Callee);
  return Result;
}

void PartEmitter::enterPoint(BasicBlock *BB, const SuspensionPoint &P) {
  Builder B(BB);
  if (DISubprogram *SP = Part.getSubprogram())
    B.SetCurrentDebugLocation(DILocation::get(M.getContext(), SP->getScopeLine(), 0, SP));
  if (!storesBefore(P))
    loadSpills(B, P);
  if (Role == PartRole::Destroy) {
    BasicBlock *Cleanup = mapped(P.Unwind);
    Cleanup->replacePhiUsesWith(mapped(P.Call->getParent()), BB);
    B.CreateBr(Cleanup);
    return;
  }
  Value *Result = loadResult(B, P);
  if (Result && !P.Call->use_empty())
    B.CreateStore(Result, Homes[P.Call]);
  BasicBlock *Continuation = mapped(P.Continuation);
  if (storesBefore(P)) {
    BasicBlock *Both = BasicBlock::Create(M.getContext(), "behind." + Twine(P.Index), &Part, Continuation);
    Builder AtBoth(Both);
    AtBoth.SetCurrentDebugLocation(B.getCurrentDebugLocation());
    loadSpills(AtBoth, P);
    AtBoth.CreateBr(Continuation);
    Behind[P.Index] = Continuation = Both;
  }
  B.CreateBr(Continuation);
}

/// What \p P's suspension has stored goes to its homes.
void PartEmitter::loadSpills(Builder &B, const SuspensionPoint &P) {
  const SpillSet::AtPoint &At = Plan.Spills.Points[P.Index];
  for (Value *V : Role == PartRole::Resume ? At.Reloads : At.DestroyReloads)
    B.CreateStore(B.CreateAlignedLoad(
                      V->getType(),
                      spillSlot(B, mutated("slots-swapped") && V == At.Stores.back() ? At.Stores.front() : V),
                      spillAlign(V, M.getDataLayout()), V->getName()),
                  Homes[V]);
}

/// Before: uses of the copy of V, which no longer dominates them.  After: loads from V's home, which its
/// definition and the entries store to.
void PartEmitter::rebuildValues() {
  for (auto &[V, Home] : Homes) {
    Value *Copy = mapped(V);
    if (!Copy)
      continue;
    auto *Definition = cast<Instruction>(Copy);
    bool IsPlaceholder = Definition->getParent() == Entry;
    SmallVector<Use *, 8> Uses;
    for (Use &U : Definition->uses())
      Uses.push_back(&U);
    DenseMap<BasicBlock *, LoadInst *> OnEdge; // phis want one value per incoming block
    for (Use *U : Uses) {
      auto *User = cast<Instruction>(U->getUser());
      auto *Phi = dyn_cast<PHINode>(User);
      if (!Phi && !IsPlaceholder && User->getParent() == Definition->getParent() &&
          Definition->comesBefore(User))
        continue;
      if (!Phi) {
        U->set(new LoadInst(V->getType(), Home, V->getName(), User->getIterator()));
        continue;
      }
      BasicBlock *From = Phi->getIncomingBlock(*U);
      LoadInst *&Loaded = OnEdge[From];
      if (!Loaded)
        Loaded = new LoadInst(V->getType(), Home, V->getName(), From->getTerminator()->getIterator());
      U->set(Loaded);
    }
    if (IsPlaceholder)
      continue;
    BasicBlock::iterator After = isa<PHINode>(Definition) ? Definition->getParent()->getFirstInsertionPt()
                                                          : std::next(Definition->getIterator());
    new StoreInst(Definition, Home, After);
  }
}
