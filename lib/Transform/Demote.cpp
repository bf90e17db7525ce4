//===- Demote.cpp - Which values live in memory because they cross very many points? -===//
//
// For each function that may suspend: count the crossings; if they are too many, every value that crosses
// more than a few points is demoted with LLVM's reg2mem, and the blocks are normalised again.
//
//===----------------------------------------------------------------------===//
#include "Weft/Transform/Demote.h"

#include "Weft/Analysis/Crossings.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Normalise.h"

#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;
using namespace weft;

namespace {

constexpr unsigned MostCrossings = 1000;     ///< of a function
constexpr unsigned MostPointsOfOneValue = 8; ///< in a function with more

SmallVector<Value *, 16> wideValues(Function &F, const Colouring &Colours) {
  FiberBody Body = readBody(F, Colours);
  Crossings Values(Body, BlockNumbers(F));
  MapVector<Value *, unsigned> Points;
  unsigned All = 0;
  for (const SuspensionPoint &P : Body.Points)
    for (Value *V : Values.atContinuation(P.Index)) {
      ++Points[V];
      ++All;
    }
  SmallVector<Value *, 16> Wide;
  if (All > MostCrossings)
    for (auto [V, Count] : Points)
      if (Count > MostPointsOfOneValue)
        Wide.push_back(V);
  return Wide;
}

void demoteArgument(Argument &A) {
  Function &F = *A.getParent();
  BasicBlock &Entry = F.getEntryBlock();
  auto *Home = new AllocaInst(A.getType(), F.getDataLayout().getAllocaAddrSpace(), A.getName() + ".home",
                              Entry.begin());
  SmallVector<Use *, 8> Uses;
  for (Use &U : A.uses())
    Uses.push_back(&U);
  for (Use *U : Uses) {
    auto *User = cast<Instruction>(U->getUser());
    auto *Phi = dyn_cast<PHINode>(User);
    Instruction *At = Phi ? Phi->getIncomingBlock(*U)->getTerminator() : User;
    U->set(new LoadInst(A.getType(), Home, A.getName(), At->getIterator()));
  }
  BasicBlock::iterator Behind = Entry.begin();
  while (isa<AllocaInst>(*Behind))
    ++Behind;
  if (!mutated("argument-not-homed"))
    new StoreInst(&A, Home, Behind);
}

} // namespace

void weft::demoteWideValues(Module &M) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  for (Function *F : Colours.bottomUp()) {
    SmallVector<Value *, 16> Wide = wideValues(*F, Colours);
    for (Value *V : Wide) {
      if (auto *A = dyn_cast<Argument>(V))
        demoteArgument(*A);
      else if (auto *Phi = dyn_cast<PHINode>(V))
        DemotePHIToStack(Phi);
      else
        DemoteRegToStack(*cast<Instruction>(V));
    }
    if (Wide.empty())
      continue;
    normaliseBody(*F);
    // Slots side by side invite the SLP vectorizer, which takes minutes over them; this keeps it away.
    F->addFnAttr(Attribute::NoImplicitFloat);
  }
}
