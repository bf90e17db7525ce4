//===- StressChoice.h - Which functions of an ordinary program can be fibers? ---===//
//
// Left plain are functions that take variable arguments, call setjmp, longjmp, swapcontext or musttail, run
// below a setjmp, are called by or call one that asks for the address of a frame or a return address, use
// exceptions, define a label in inline assembly, replace what the runtime itself calls, or may run as signal
// handlers.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_LIB_TRANSFORM_STRESSCHOICE_H
#define WEFT_LIB_TRANSFORM_STRESSCHOICE_H

#include "llvm/IR/Module.h"

namespace weft {

/// In the order of the module; none has a fiber's calling convention yet.
llvm::SmallVector<llvm::Function *, 16> chooseStressed(llvm::Module &M);

} // namespace weft
#endif
