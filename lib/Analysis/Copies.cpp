//===- Copies.cpp - Which framed locals may share their bytes? ----------------===//
//
// 1. Candidates: a memcpy of all bytes from one framed local to another of the same size.
// 2. They may share if the copy's block is the only one in which both are in use, no suspension point has
//    both in use, the source does not escape and is not touched behind the copy, and the target is not
//    touched before it.
// 3. Groups are merged pair by pair; a pair is refused when any two members of its groups meet elsewhere.
//
// The idea is that of copy coalescing in register allocation (Chaitin 1982), on memory.
//
//===----------------------------------------------------------------------===//
#include "Weft/Analysis/Copies.h"

#include "Weft/Analysis/Accesses.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

#include <numeric>

using namespace llvm;
using namespace weft;

namespace {

class CopySharing {
public:
  CopySharing(const Locals &Memory, const BlockNumbers &Numbers)
      : Memory(Memory), Numbers(Numbers), Group(Memory.Statics.size()), CopiesOf(Memory.Statics.size()) {
    std::iota(Group.begin(), Group.end(), 0);
  }

  void share(const MemCpyInst &Copy);
  SmallVector<unsigned, 8> take() { return std::move(Group); }

private:
  std::optional<unsigned> framed(const Value *Address, const MemCpyInst &Copy) const;
  bool endsAndBegins(const Local &From, const Local &To, const MemCpyInst &Copy) const;
  bool areApart(unsigned A, unsigned B) const;

  const Locals &Memory;
  const BlockNumbers &Numbers;
  SmallVector<unsigned, 8> Group;
  /// For each local the locals that it shares with by a copy of its own.
  std::vector<SmallVector<unsigned, 2>> CopiesOf;
};

std::optional<unsigned> CopySharing::framed(const Value *Address, const MemCpyInst &Copy) const {
  auto *Length = dyn_cast<ConstantInt>(Copy.getLength());
  for (auto [I, L] : enumerate(Memory.Statics))
    if (L.Alloca == Address)
      return L.InFrame && Length && Length->getValue() == L.Bytes ? std::optional<unsigned>(I) : std::nullopt;
  return std::nullopt;
}

bool CopySharing::endsAndBegins(const Local &From, const Local &To, const MemCpyInst &Copy) const {
  const BasicBlock *BB = Copy.getParent();
  auto InUse = [&](const Local &L, const BasicBlock *Block) { return L.Occupied.test(Numbers[Block]); };
  if (any_of(successors(BB), [&](const BasicBlock *Next) { return InUse(From, Next); }) ||
      any_of(predecessors(BB), [&](const BasicBlock *Before) { return InUse(To, Before); }))
    return false;
  BitVector Both = From.Occupied;
  Both &= To.Occupied;
  Both.reset(Numbers[BB]);
  if (Both.any())
    return false;
  AccessList OfSource = readAccesses(*From.Alloca);
  auto Moves = [&](const Access &A) {
    return A.I->getParent() == BB && A.I != &Copy && A.K != Access::Start && A.K != Access::End;
  };
  return (!OfSource.Escapes || mutated("copies-share-escaping")) &&
         none_of(OfSource.Accesses,
                 [&](const Access &A) {
                   return !mutated("copies-share-touched") && Moves(A) && Copy.comesBefore(A.I);
                 }) &&
         none_of(readAccesses(*To.Alloca).Accesses,
                 [&](const Access &A) { return Moves(A) && A.I->comesBefore(&Copy); });
}

bool CopySharing::areApart(unsigned A, unsigned B) const {
  const Local &One = Memory.Statics[A], &Other = Memory.Statics[B];
  if (any_of(One.Points, [&](unsigned P) { return is_contained(Other.Points, P); }))
    return false;
  return is_contained(CopiesOf[A], B) || !One.Occupied.anyCommon(Other.Occupied);
}

void CopySharing::share(const MemCpyInst &Copy) {
  std::optional<unsigned> From = framed(Copy.getRawSource(), Copy), To = framed(Copy.getRawDest(), Copy);
  if (!From || !To || From == To || Copy.isVolatile() ||
      !endsAndBegins(Memory.Statics[*From], Memory.Statics[*To], Copy))
    return;
  CopiesOf[*From].push_back(*To);
  CopiesOf[*To].push_back(*From);
  unsigned Kept = std::min(Group[*From], Group[*To]), Merged = std::max(Group[*From], Group[*To]);
  if (Kept == Merged)
    return;
  for (unsigned A = 0; A != Group.size(); ++A)
    for (unsigned B = 0; B != Group.size(); ++B)
      if (Group[A] == Kept && Group[B] == Merged && !areApart(A, B))
        return;
  for (unsigned &G : Group)
    if (G == Merged)
      G = Kept;
}

} // namespace

SmallVector<unsigned, 8> weft::shareCopies(const FiberBody &Body, const Locals &Memory,
                                           const BlockNumbers &Numbers) {
  CopySharing Sharing(Memory, Numbers);
  for (const Instruction &I : instructions(*Body.F))
    if (auto *Copy = dyn_cast<MemCpyInst>(&I))
      Sharing.share(*Copy);
  return Sharing.take();
}
