//===- FrameLayout.cpp - Where in its frame does a fiber function keep what? ===//
//
// 1. One slot per spilled value, callee, and framed local or group of locals that are copies (Copies.h).
// 2. Two slots meet if both are in use at one point, or if a local is in use in a block through which the
//    other lives: between suspensions a spilled value sits in a register, but its slot must keep the content
//    for the suspensions that do not store it again.
// 3. Place the slots one by one at the lowest offset that is free of those they meet (first fit, the
//    heuristic of graph colouring with weights), in several orders; keep the smallest frame.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/FrameLayout.h"

#include "Weft/Analysis/Copies.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/Module.h"

#include <numeric>

using namespace llvm;
using namespace weft;

namespace {

class FrameBuilder {
public:
  FrameBuilder(const FiberBody &Body, const DataLayout &DL, bool HasReturnSite)
      : Body(Body), DL(DL), SiteBytes(HasReturnSite ? DL.getPointerSize() : 0) {}

  void addSlots(const SpillSet &Spills, const Locals &Memory, const BlockNumbers &Numbers,
                ArrayRef<CalleeSlot> Callees);
  void meetAtPoints(const SpillSet &Spills, const Locals &Memory);
  void meetInBlocks(const Crossings &Values, const Locals &Memory, const BlockNumbers &Numbers);
  FrameLayout place();

private:
  unsigned add(Slot::Kind K, const Value *Owner, uint64_t Bytes, Align A);
  void meet(ArrayRef<unsigned> All);
  void meet(unsigned A, unsigned B);
  uint64_t placeInOrder(ArrayRef<unsigned> Order, SmallVectorImpl<uint64_t> &Offsets) const;
  uint64_t alignFor(const Slot &S, uint64_t Offset) const;
  uint64_t leastEnd(ArrayRef<unsigned> All, Align A) const;
  uint64_t lowestOffset(unsigned S, const BitVector &Placed, ArrayRef<uint64_t> Offsets) const;

  const FiberBody &Body;
  const DataLayout &DL;
  const uint64_t SiteBytes;
  SmallVector<Slot, 8> Slots;
  DenseMap<const Value *, unsigned> SlotOf;
  std::vector<BitVector> Meets;
  uint64_t LowerBoundBytes = 0;
};

unsigned FrameBuilder::add(Slot::Kind K, const Value *Owner, uint64_t Bytes, Align A) {
  unsigned Number = Slots.size();
  SlotOf[Owner] = Number;
  Slots.push_back({K, Owner, Bytes, A, 0, false});
  return Number;
}

/// Bytes of a spilled value; 0 of what has no fixed size, which Checks.cpp reports.
Extent spillExtent(const Value *V, const DataLayout &DL) {
  Type *Ty = V->getType();
  if (!Ty->isSized() || Ty->isScalableTy())
    return {0, Align()};
  return {DL.getTypeStoreSize(Ty).getFixedValue(),
          std::min(DL.getABITypeAlign(Ty), DL.getPointerABIAlignment(0))};
}

void FrameBuilder::addSlots(const SpillSet &Spills, const Locals &Memory, const BlockNumbers &Numbers,
                            ArrayRef<CalleeSlot> Callees) {
  for (Value *V : Spills.Values) {
    Extent Spill = spillExtent(V, DL);
    add(Slot::Kind::Spill, V, Spill.Bytes, Spill.Alignment);
  }
  SmallVector<unsigned, 8> Groups = shareCopies(Body, Memory, Numbers);
  for (auto [I, L] : enumerate(Memory.Statics)) {
    if (!L.InFrame)
      continue;
    if (Groups[I] == I) {
      add(Slot::Kind::Local, L.Alloca, L.Bytes, L.Alignment);
      continue;
    }
    unsigned Shared = SlotOf.lookup(Memory.Statics[Groups[I]].Alloca);
    SlotOf[L.Alloca] = Shared;
    Slots[Shared].Alignment = std::max(Slots[Shared].Alignment, L.Alignment);
  }
  for (const SuspensionPoint &P : Body.Points) {
    const auto &[Place, HasReturnSite] = Callees[P.Index];
    if (Place.Bytes)
      Slots[add(Slot::Kind::Callee, P.Continuation, Place.Bytes, Place.Alignment)].HasReturnSite =
          HasReturnSite;
  }
  Meets.assign(Slots.size(), BitVector(Slots.size()));
}

void FrameBuilder::meet(unsigned A, unsigned B) {
  if (A == B)
    return;
  Meets[A].set(B);
  Meets[B].set(A);
}

void FrameBuilder::meet(ArrayRef<unsigned> All) {
  for (unsigned I = 0; I != All.size(); ++I)
    for (unsigned J = I + 1; J != All.size(); ++J)
      meet(All[I], All[J]);
}

/// The first offset from \p Offset on that suits \p S.  What is aligned of a frame, this one and a callee's,
/// lies behind its return site, if it has one.
uint64_t FrameBuilder::alignFor(const Slot &S, uint64_t Offset) const {
  uint64_t Before = S.HasReturnSite ? DL.getPointerSize() : 0;
  return alignTo(Offset + Before - SiteBytes, S.Alignment) + SiteBytes - Before;
}

/// Where slots that are in use together end at least, looking only at those aligned to \p A, beyond a
/// pointer.  What of each lies behind a multiple of A, counted from the end of this frame's return site on,
/// takes whole blocks of A bytes, of which only the last slot's may leave a rest that holds nothing.  A
/// callee's return site lies before the multiple: in the rest of the slot before, if there is one and it is
/// large enough, else in a block more.
uint64_t FrameBuilder::leastEnd(ArrayRef<unsigned> All, Align A) const {
  struct Place {
    bool HasSite, HasRoom;
    uint64_t Rest;
  };
  SmallVector<Place, 8> Places;
  uint64_t Site = DL.getPointerSize(), Blocks = 0, Sites = 0, Rooms = 0;
  for (unsigned S : All) {
    if (Slots[S].Alignment < A || !Slots[S].Bytes)
      continue;
    bool HasSite = A > Site && Slots[S].HasReturnSite;
    uint64_t Bytes = Slots[S].Bytes - (HasSite ? Site : 0), Taken = alignTo(Bytes, A);
    Places.push_back({HasSite, Taken - Bytes >= Site, Taken - Bytes});
    Blocks += Taken;
    Sites += HasSite;
    Rooms += Places.back().HasRoom;
  }
  uint64_t Least = Places.empty() ? SiteBytes : UINT64_MAX;
  for (const Place &Last : Places) {
    uint64_t RoomsBefore = Rooms - Last.HasRoom, Others = Places.size() - Sites - !Last.HasSite;
    uint64_t More = Sites - std::min(Sites, RoomsBefore);
    if (Sites && !Others) // a callee comes first
      More = std::max<uint64_t>(More, 1);
    Least = std::min(Least, SiteBytes + Blocks + More * A.value() - Last.Rest);
  }
  return Least;
}

void FrameBuilder::meetAtPoints(const SpillSet &Spills, const Locals &Memory) {
  std::vector<SmallVector<unsigned, 8>> InUse(Body.Points.size());
  for (const SuspensionPoint &P : Body.Points) {
    for (Value *V : Spills.Points[P.Index].Stores)
      InUse[P.Index].push_back(SlotOf.lookup(V));
    if (auto It = SlotOf.find(P.Continuation); It != SlotOf.end())
      InUse[P.Index].push_back(It->second);
  }
  for (const Local &L : Memory.Statics)
    for (unsigned Point : L.Points)
      InUse[Point].push_back(SlotOf.lookup(L.Alloca));
  for (const auto &All : InUse) {
    meet(mutated("slots-overlap") ? ArrayRef(All).drop_front(!All.empty()) : ArrayRef(All));
    for (Align A : {Align(1), Align(8), Align(16), Align(32), Align(64)})
      LowerBoundBytes = std::max(LowerBoundBytes, leastEnd(All, A));
  }
}

void FrameBuilder::meetInBlocks(const Crossings &Values, const Locals &Memory, const BlockNumbers &Numbers) {
  for (const Local &L : Memory.Statics) {
    if (!L.InFrame)
      continue;
    unsigned S = SlotOf.lookup(L.Alloca);
    for (const Local &Other : Memory.Statics)
      if (!mutated("locals-overlap") && Other.InFrame && L.Occupied.anyCommon(Other.Occupied))
        meet(S, SlotOf.lookup(Other.Alloca));
    for (const auto &[V, Live] : Values.values())
      if (auto It = SlotOf.find(V);
          !mutated("spill-overlaps-local") && It != SlotOf.end() && L.Occupied.anyCommon(Live))
        meet(S, It->second);
  }
}

uint64_t FrameBuilder::lowestOffset(unsigned S, const BitVector &Placed, ArrayRef<uint64_t> Offsets) const {
  SmallVector<std::pair<uint64_t, uint64_t>, 16> Taken;
  for (unsigned Other : Meets[S].set_bits())
    if (Placed.test(Other))
      Taken.push_back({Offsets[Other], Offsets[Other] + Slots[Other].Bytes});
  llvm::sort(Taken);
  uint64_t Offset = alignFor(Slots[S], SiteBytes);
  for (auto [Begin, End] : Taken) {
    if (Offset + Slots[S].Bytes <= Begin)
      break;
    Offset = std::max(Offset, alignFor(Slots[S], End));
  }
  return Offset;
}

uint64_t FrameBuilder::placeInOrder(ArrayRef<unsigned> Order, SmallVectorImpl<uint64_t> &Offsets) const {
  BitVector Placed(Slots.size());
  Offsets.assign(Slots.size(), 0);
  uint64_t End = SiteBytes;
  for (unsigned S : Order) {
    Offsets[S] = lowestOffset(S, Placed, Offsets);
    Placed.set(S);
    End = std::max(End, Offsets[S] + Slots[S].Bytes);
  }
  return End;
}

FrameLayout FrameBuilder::place() {
  auto Key = [&](unsigned S) {
    return std::tuple(Slots[S].Bytes, Slots[S].Alignment.value(), Meets[S].count());
  };
  SmallVector<unsigned, 16> BySize(Slots.size());
  std::iota(BySize.begin(), BySize.end(), 0);
  SmallVector<unsigned, 16> InOrder = BySize, ByAlign = BySize, ByMeetings = BySize;
  llvm::stable_sort(BySize, [&](unsigned A, unsigned B) { return Key(A) > Key(B); });
  llvm::stable_sort(ByAlign, [&](unsigned A, unsigned B) {
    return std::pair(Slots[A].Alignment, Slots[A].Bytes) > std::pair(Slots[B].Alignment, Slots[B].Bytes);
  });
  llvm::stable_sort(ByMeetings, [&](unsigned A, unsigned B) {
    return Slots[A].Bytes * Meets[A].count() > Slots[B].Bytes * Meets[B].count();
  });
  SmallVector<uint64_t, 16> Best, Offsets;
  uint64_t BestEnd = UINT64_MAX;
  for (ArrayRef<unsigned> Order : {ArrayRef<unsigned>(BySize), ArrayRef<unsigned>(ByAlign),
                                   ArrayRef<unsigned>(ByMeetings), ArrayRef<unsigned>(InOrder)}) {
    uint64_t End = placeInOrder(Order, Offsets);
    if (End < BestEnd) {
      BestEnd = End;
      Best = Offsets;
    }
  }
  FrameLayout Layout{
      std::move(Slots), 0, DL.getPointerABIAlignment(0), 0, SiteBytes, DenseMap<const Value *, uint64_t>()};
  for (unsigned S = 0; S != Layout.Slots.size(); ++S) {
    Slot &Placed = Layout.Slots[S];
    Placed.Offset = Best[S];
    Layout.Alignment = std::max(Layout.Alignment, Placed.Alignment);
  }
  for (auto [Owner, S] : SlotOf)
    Layout.Offsets[Owner] = Best[S];
  Layout.Bytes = BestEnd;
  Layout.LowerBoundBytes = std::max(LowerBoundBytes, SiteBytes);
  return Layout;
}

} // namespace

FrameLayout weft::layoutFrame(const FiberBody &Body, const SpillSet &Spills, const Crossings &Values,
                              const Locals &Memory, const BlockNumbers &Numbers, ArrayRef<CalleeSlot> Callees,
                              bool HasReturnSite) {
  const DataLayout &DL = Body.F->getDataLayout();
  FrameBuilder Builder(Body, DL, HasReturnSite);
  Builder.addSlots(Spills, Memory, Numbers, Callees);
  Builder.meetAtPoints(Spills, Memory);
  Builder.meetInBlocks(Values, Memory, Numbers);
  FrameLayout Layout = Builder.place();
  // The frame of a callee that keeps nothing: no other one than the root's lies where the root's does.
  for (const SuspensionPoint &P : Body.Points)
    if (P.Kind == CallKind::Embedded && !Callees[P.Index].Place.Bytes)
      Layout.Offsets[P.Continuation] = Layout.SiteBytes;
  // A result that does not fit a register is stored when all else is dead.
  if (std::optional<ResultPlace> Result = resultPlace(Body.F->getReturnType(), DL, Layout.SiteBytes);
      Result && !Result->InValue) {
    Layout.Bytes = std::max(Layout.Bytes, Result->end(DL));
    Layout.LowerBoundBytes = std::max(Layout.LowerBoundBytes, Result->end(DL));
    Layout.Alignment = std::max(Layout.Alignment, DL.getABITypeAlign(Result->Ty));
  }
  Layout.Bytes = alignTo(Layout.Bytes, DL.getPointerABIAlignment(0));
  Layout.LowerBoundBytes = alignTo(Layout.LowerBoundBytes, DL.getPointerABIAlignment(0));
  return Layout;
}
