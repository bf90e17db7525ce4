//===- Callees.h - Which fiber functions can be behind a pointer that is called? ---===//
//
// Asked of a call through a pointer; the answer holds for every value that the pointer can have there:
//
//   Closed   one of Known, and nothing else: every way to write what is called is visible
//   Open     one of Known, or a function of which nothing is known here
//   Guess    as Open, but nothing is known of the place that the pointer came from: Known is a start, and any
//            function of the type whose address is taken in this module is as likely
//
// The pointer is followed through
//
//   - selects, phis, parameters of local functions that are only called, results of functions with a body;
//   - memory whose every access is visible: constants, and local variables and globals whose address goes
//     nowhere;
//   - loads of a slot, a field of a record (metadata "weft.slot" on the load), of which the module's list
//     "weft.slots" says who is stored there and whether anybody else can store.
//
// resolveCallees leaves the answers on the calls, as metadata "weft.callees", because later stages move
// values about; calleesOf reads them.  LLVM's own "callees" metadata counts as Closed.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_ANALYSIS_CALLEES_H
#define WEFT_ANALYSIS_CALLEES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Module.h"

namespace weft {

enum class World { Closed, Open, Guess };

llvm::StringRef worldName(World W);

struct Callees {
  World Reach = World::Guess;
  /// `record.field` where the pointer is loaded from a slot; else empty.
  llvm::StringRef Slot;
  llvm::SmallVector<llvm::Function *, 4> Known; ///< in the order of discovery
};

/// What the module says of one slot.
struct SlotState {
  llvm::StringRef Name;
  World Reach;
  std::string Opening; ///< what keeps it from being closed, with its place; empty when nothing is known
  llvm::SmallVector<llvm::Function *, 4> Stored;
};

/// Of each slot, in the order of the module's list.
std::vector<SlotState> slotStates(const llvm::Module &M);

/// What resolveCallees left on \p Call, or a guess that knows nothing.
Callees calleesOf(const llvm::CallBase &Call);

/// Answers for every fiber call through a pointer of \p M.
void resolveCallees(llvm::Module &M);

} // namespace weft
#endif
