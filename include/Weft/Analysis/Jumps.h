//===- Jumps.h - May a ramp end with a jump to that of its callee? ----------===//
//
// A call that certainly suspends is the last thing that a ramp does, and what the callee's ramp returns is
// what this one would: a jump, where the types are the same and nothing of the activation is on the machine
// stack.  A recursion of such calls is a loop.  It has no use for stack checks (StackChecks.h): its points
// without them are what is planned, and numbered.  Printers of single analyses read the body, which has them.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_JUMPS_H
#define WEFT_ANALYSIS_JUMPS_H

#include "Weft/Analysis/Locals.h"

namespace weft {

/// May the ramp of \p F end with a jump, if nothing of the activation is on the machine stack?
bool mayJump(const llvm::Function &F);

/// May the ramp of \p F, with \p Memory, end with a jump to another one of its type?
bool rampMayJump(const llvm::Function &F, const Locals &Memory);

/// \p Body without the stack checks before calls of itself.
FiberBody withoutOwnStackChecks(const FiberBody &Body);

} // namespace weft
#endif
