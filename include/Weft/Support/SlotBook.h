//===- SlotBook.h - What does the source say of its slots that IR does not? ---===//
//
// A *slot* is a field of a record that holds fiber function pointers.  The front end reads from the whole
// file who is stored in each, and whether anybody else can store (docs/design.md, "Slots"); and where a
// function is put into a place that promises a size.  attach writes that into the module, for the stages of
// the pass:
//
//   !weft.slots    = {!"record.field", !"closed" | "open" | "guess", ptr @stored...}
//   !weft.openings = {!"record.field", !"what keeps it from being closed", !"file", i32 line, i32 column}
//   !weft.installs = {ptr @function, i64 bytes promised, !"file", i32 line, i32 column}
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_SUPPORT_SLOTBOOK_H
#define WEFT_SUPPORT_SLOTBOOK_H

#include "llvm/IR/PassManager.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace weft {

struct SlotBook {
  struct Place {
    std::string File; ///< empty: nowhere
    unsigned Line = 0, Column = 0;
  };
  struct Slot {
    std::string Name;
    std::string World;               ///< as in "weft.slots"
    std::vector<std::string> Stored; ///< names of functions in IR
    std::string Opening;             ///< why it is not closed; empty when it is
    Place OpenedAt;
  };
  struct Install {
    std::string Function;
    uint64_t PromisedBytes;
    Place At;
  };
  std::vector<Slot> Slots;
  std::vector<Install> Installs;

  /// Leaves out functions that the module does not have: nothing that was compiled stores them.
  void attach(llvm::Module &M) const;
};

/// Attaches a book that is complete by the time the pass runs.
struct AttachSlotsPass : llvm::PassInfoMixin<AttachSlotsPass> {
  std::shared_ptr<const SlotBook> Book;
  explicit AttachSlotsPass(std::shared_ptr<const SlotBook> Book) : Book(std::move(Book)) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace weft
#endif
