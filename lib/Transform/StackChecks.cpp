//===- StackChecks.cpp - Where may a recursion leave the machine stack? ------===//
#include "Weft/Transform/StackChecks.h"

#include "Weft/Analysis/Colouring.h"
#include "Weft/Support/ABI.h"
#include "Weft/Transform/Normalise.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"

using namespace llvm;
using namespace weft;

void weft::insertStackChecks(Module &M) {
  FiberMarks Marks(M);
  Colouring Colours(M, Marks);
  for (Function *F : Colours.bottomUp()) {
    SmallVector<CallBase *, 4> Calls;
    for (Instruction &I : instructions(*F))
      if (auto *Call = dyn_cast<CallBase>(&I); Call && isFiberCall(*Call) && mayUseArena(Colours.kind(*Call)))
        Calls.push_back(Call);
    for (CallBase *Call : Calls) {
      IRBuilder<> B(Call);
      B.CreateCall(M.getOrInsertFunction(abi::StackCheckName, B.getVoidTy()));
    }
    if (!Calls.empty())
      normaliseBody(*F);
  }
}
