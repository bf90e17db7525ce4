//===- Accesses.h - How is one alloca used? ----------------------------------===//
//
// Follows the address of an alloca through address arithmetic to its loads, stores, memory intrinsics,
// lifetime markers and calls.  Anything that may keep the address (a store of it, a call that captures it,
// a phi or select) makes it escape.  Reads only.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_ACCESSES_H
#define WEFT_ANALYSIS_ACCESSES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Instructions.h"

namespace weft {

struct Access {
  enum Kind {
    Read,      ///< may read, writes nothing
    Write,     ///< writes some of it, reads nothing
    Overwrite, ///< writes all of it, reads nothing
    ReadWrite, ///< a call that may do both
    Start,
    End ///< lifetime markers of the whole alloca
  };
  llvm::Instruction *I;
  Kind K;
};

struct AccessList {
  llvm::SmallVector<Access, 8> Accesses;
  /// Addresses computed from the alloca's, itself excluded.
  llvm::SmallVector<llvm::Instruction *, 8> Derived;
  bool Escapes = false;
};

AccessList readAccesses(llvm::AllocaInst &A);

} // namespace weft
#endif
