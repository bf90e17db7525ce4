//===- Rematerialise.cpp - Which values need no slot, or a smaller one? -------===//
//
// For each function that may suspend, in one walk over the crossing values, users first, so that chains
// go link by link:
// 1. A value that can be recomputed where it is used, from constants and values that cross every point that
// it
//    crosses, or from one narrower value, is; what it is computed from crosses its points from then on.
// 2. Of the others, integers that are known to fit into fewer bytes, or whose users look at fewer, are cut
//    behind their definition.
//
// The first is the rematerialisation of register allocators (Briggs, Cooper, Torczon 1992), with slots for
// registers.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Rematerialise.h"

#include "Weft/Analysis/Crossings.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

/// What one user may compute again instead of a load.
constexpr unsigned MostRecomputed = 3;

class CrossingShrinker {
public:
  CrossingShrinker(Function &F, const Colouring &Colours);
  void shrink();

private:
  struct Recipe {
    unsigned Instructions = 0;
    SmallVector<Value *, 2> From; ///< what must cross instead, besides what does already
    bool Possible = true;
  };
  Recipe recipe(Value &V, const BitVector &Over) const;
  void addToRecipe(Value &V, const BitVector &Over, Recipe &R) const;
  bool recompute(Instruction &V);
  Value *copyBefore(Instruction &V, BasicBlock::iterator At);
  void narrow(Value &V);
  bool crossesAll(const Value &V, const BitVector &Over) const;

  const DataLayout &DL;
  FiberBody Body;
  SmallVector<Value *, 16> Order;
  DenseMap<const Value *, BitVector> PointsOf;
  SmallPtrSet<Value *, 8> Cut; ///< narrow values, which are not to become wide again
};

CrossingShrinker::CrossingShrinker(Function &F, const Colouring &Colours)
    : DL(F.getDataLayout()), Body(readBody(F, Colours)) {
  Crossings Values(Body, BlockNumbers(F));
  for (const auto &[V, Live] : Values.values()) {
    Order.push_back(V);
    PointsOf[V].resize(2 * Body.Points.size());
  }
  for (const SuspensionPoint &P : Body.Points) {
    for (Value *V : Values.atContinuation(P.Index))
      PointsOf[V].set(2 * P.Index);
    for (Value *V : Values.atUnwind(P.Index))
      PointsOf[V].set(2 * P.Index + 1);
  }
}

bool isCheap(const Instruction &I) {
  if (auto *Op = dyn_cast<BinaryOperator>(&I))
    return I.getType()->isIntegerTy() && !Op->isIntDivRem() &&
           (Op->getOpcode() != Instruction::Mul || isa<Constant>(Op->getOperand(1)));
  if (isa<ICmpInst>(I))
    return I.getOperand(0)->getType()->isIntOrPtrTy();
  if (isa<GetElementPtrInst>(I))
    return I.getType()->isPointerTy();
  auto *Cast = dyn_cast<CastInst>(&I);
  return Cast && Cast->getSrcTy()->isIntOrPtrTy() && Cast->getDestTy()->isIntOrPtrTy();
}

bool CrossingShrinker::crossesAll(const Value &V, const BitVector &Over) const {
  auto It = PointsOf.find(&V);
  return It != PointsOf.end() && !Over.test(It->second); // BitVector: none of Over outside
}

void CrossingShrinker::addToRecipe(Value &V, const BitVector &Over, Recipe &R) const {
  auto *A = dyn_cast<AllocaInst>(&V);
  if (isa<Constant>(V) || (A && A->isStaticAlloca()) || crossesAll(V, Over))
    return;
  auto *I = dyn_cast<Instruction>(&V);
  if (I && isCheap(*I) && R.Instructions < MostRecomputed) {
    ++R.Instructions;
    for (Value *Operand : I->operands())
      addToRecipe(*Operand, Over, R);
    return;
  }
  if (!V.getType()->isIntOrPtrTy())
    R.Possible = false;
  else if (!is_contained(R.From, &V))
    R.From.push_back(&V);
}

/// How to recompute \p V where it has crossed \p Over.
CrossingShrinker::Recipe CrossingShrinker::recipe(Value &V, const BitVector &Over) const {
  Recipe R;
  auto &I = cast<Instruction>(V);
  ++R.Instructions;
  for (Value *Operand : I.operands())
    addToRecipe(*Operand, Over, R);
  uint64_t Bytes = DL.getTypeStoreSize(V.getType());
  for (Value *From : R.From)
    R.Possible &= R.From.size() == 1 && DL.getTypeStoreSize(From->getType()).getFixedValue() < Bytes;
  return R;
}

/// A copy of \p V and of what it is computed from and does not cross by itself.
Value *CrossingShrinker::copyBefore(Instruction &V, BasicBlock::iterator At) {
  Instruction *Copy = V.clone();
  Copy->setName(V.getName());
  Copy->insertBefore(*At->getParent(), At);
  for (Use &Operand : Copy->operands()) {
    auto *I = dyn_cast<Instruction>(Operand.get());
    if (I && !isa<AllocaInst>(I) && !crossesAll(*I, PointsOf.lookup(&V)) && isCheap(*I)) {
      PointsOf[I] = PointsOf.lookup(&V); // while its own operands are looked at
      Operand.set(copyBefore(*I, Copy->getIterator()));
      PointsOf.erase(I);
    }
  }
  return Copy;
}

/// Gives each user of \p V outside \p Home a value of its own in its block.
template <typename MakeFn> void replaceElsewhere(Value &V, const BasicBlock *Home, MakeFn Make) {
  SmallVector<Use *, 8> Uses;
  for (Use &U : V.uses())
    Uses.push_back(&U);
  DenseMap<BasicBlock *, Value *> OnEdge; // phis want one value per incoming block
  for (Use *U : Uses) {
    auto *User = cast<Instruction>(U->getUser());
    auto *Phi = dyn_cast<PHINode>(User);
    BasicBlock *BB = Phi ? Phi->getIncomingBlock(*U) : User->getParent();
    if (BB == Home)
      continue;
    if (!Phi) {
      U->set(Make(User->getIterator()));
      continue;
    }
    Value *&Made = OnEdge[BB];
    if (!Made)
      Made = Make(BB->getTerminator()->getIterator());
    U->set(Made);
  }
}

bool CrossingShrinker::recompute(Instruction &V) {
  if (!isCheap(V) || Cut.count(&V))
    return false;
  const BitVector Over = PointsOf.lookup(&V);
  Recipe R = recipe(V, Over);
  if (!R.Possible || R.Instructions > MostRecomputed)
    return false;
  for (Value *From : R.From) {
    BitVector &Points = PointsOf[From];
    Points.resize(Over.size());
    Points |= Over;
  }
  replaceElsewhere(V, V.getParent(), [&](BasicBlock::iterator At) { return copyBefore(V, At); });
  PointsOf.erase(&V);
  return true;
}

/// Bits that a slot must keep of \p V, and how the rest follows from them.
std::pair<unsigned, bool> bitsNeeded(const Value &V, const BasicBlock *Home, const DataLayout &DL) {
  unsigned Bits = V.getType()->getIntegerBitWidth(), Looked = 0;
  for (const Use &U : V.uses()) {
    auto *User = cast<Instruction>(U.getUser());
    if (User->getParent() == Home && !isa<PHINode>(User))
      continue;
    auto *Trunc = dyn_cast<TruncInst>(User);
    Looked = std::max(Looked, Trunc ? Trunc->getType()->getIntegerBitWidth() : Bits);
  }
  unsigned Unsigned = std::min(Looked, Bits - computeKnownBits(&V, DL).countMinLeadingZeros());
  unsigned Signed = Bits - ComputeNumSignBits(&V, DL) + 1;
  return {std::min(Unsigned, Signed), Signed < Unsigned};
}

void CrossingShrinker::narrow(Value &V) {
  Type *Ty = V.getType();
  if (!Ty->isIntegerTy() || Ty->getIntegerBitWidth() > 64 || isa<InvokeInst>(V) || isa<CallBrInst>(V))
    return;
  auto *I = dyn_cast<Instruction>(&V);
  BasicBlock *Home = I ? I->getParent() : &Body.F->getEntryBlock();
  BasicBlock::iterator At = I && !isa<PHINode>(I) ? std::next(I->getIterator()) : Home->getFirstInsertionPt();
  auto *Call = dyn_cast<CallBase>(&V);
  if (Call && isFiberCall(*Call)) { // it ends its block
    Home = Home->getSingleSuccessor();
    if (!Home)
      return;
    At = Home->getFirstInsertionPt();
  }
  while (isa<AllocaInst>(*At))
    ++At;
  auto [Needed, IsSigned] = bitsNeeded(V, Home, DL);
  unsigned Width = std::max(8u, unsigned(PowerOf2Ceil(Needed)));
  if (mutated("narrowed-too-far"))
    Width = 8;
  if (Width >= alignTo(Ty->getIntegerBitWidth(), 8))
    return;
  IRBuilder<> B(Home, At);
  Value *Narrow = B.CreateTrunc(&V, B.getIntNTy(Width), V.getName() + ".narrow");
  if (!isa<Instruction>(Narrow))
    return;
  Cut.insert(Narrow);
  bool SignExtends = IsSigned;
  replaceElsewhere(V, Home, [&](BasicBlock::iterator User) -> Value * {
    IRBuilder<> AtUser(User->getParent(), User);
    return SignExtends ? AtUser.CreateSExt(Narrow, Ty) : AtUser.CreateZExt(Narrow, Ty);
  });
}

void CrossingShrinker::shrink() {
  for (Value *V : reverse(Order)) {
    auto *I = dyn_cast<Instruction>(V);
    if (!(I && recompute(*I)))
      narrow(*V);
  }
}

} // namespace

void weft::shrinkCrossings(Module &M) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  for (Function *F : Colours.bottomUp())
    if (!F->hasOptNone())
      CrossingShrinker(*F, Colours).shrink();
}

PreservedAnalyses RematerialisePass::run(Module &M, ModuleAnalysisManager &) {
  shrinkCrossings(M);
  return PreservedAnalyses::none();
}
