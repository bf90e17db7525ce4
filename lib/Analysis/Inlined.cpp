//===- Inlined.cpp - Which functions does a fiber function's code come from? ---===//
#include "Weft/Analysis/Inlined.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Metadata.h"

using namespace llvm;
using namespace weft;

SmallVector<InlinedCode, 4> weft::inlinedFunctions(const Function &F) {
  SmallVector<InlinedCode, 4> Found;
  if (MDNode *Note = F.getMetadata(InlinedNote))
    for (const MDOperand &Entry : Note->operands()) {
      auto *Pair = cast<MDNode>(Entry);
      Found.push_back({cast<MDString>(Pair->getOperand(0))->getString(),
                       unsigned(mdconst::extract<ConstantInt>(Pair->getOperand(1))->getZExtValue())});
    }
  return Found;
}

SmallVector<InlinedCode, 2> weft::inlinedCallees(const DebugLoc &Loc) {
  SmallVector<InlinedCode, 2> Chain;
  for (const DILocation *At = Loc.get(); At && At->getInlinedAt(); At = At->getInlinedAt()) {
    const DISubprogram *SP = At->getScope()->getSubprogram();
    Chain.push_back({SP->getLinkageName().empty() ? SP->getName() : SP->getLinkageName(), At->getLine()});
  }
  return Chain;
}

const DILocation *weft::outermost(const DebugLoc &Loc) {
  const DILocation *At = Loc.get();
  while (At && At->getInlinedAt())
    At = At->getInlinedAt();
  return At;
}
