//===- FiberAction.h - How does the plugin join a clang run? --------------===//
//
// One action per compiled file, before the main one:
//   1. options of `-fplugin-arg-weft-KEY[=VALUE]` become an Options, or an error;
//   2. the passes are registered for when clang builds its pipeline;
//   3. a ledger watches for our attributes (AttributeLedger.h);
//   4. each top-level declaration is checked (ColourRules.h) before CodeGen sees it;
//   5. from the first fiber definition on, CodeGen makes cleanups unwind edges: the destroy path.  Not for
//      PCH or modules, which record the language options;
//   6. at the end of the file, attributes that reached no declaration are errors, and the book of slots is
//   written
//      (Slots.h).
//
// The frontend knows no pass: a module derives from FiberAction, says which passes there are, and registers
// the derived class with FrontendPluginRegistry::Add under the name "weft".
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_FIBERACTION_H
#define WEFT_FRONTEND_FIBERACTION_H

#include "Weft/Support/Options.h"
#include "Weft/Support/SlotBook.h"
#include "clang/Frontend/FrontendAction.h"
#include <functional>

namespace llvm {
class PassBuilder;
}

namespace weft {

class FiberAction : public clang::PluginASTAction {
public:
  using PassRegistration = std::function<void(llvm::PassBuilder &)>;

  ActionType getActionType() override { return AddBeforeMainAction; }

protected:
  /// What registers our passes with a pipeline of this compilation.  The result is called after the action is
  /// gone, while \p CI lives: it must not refer to the action.  Empty: no passes.  \p Book is complete when
  /// they run.
  virtual PassRegistration passRegistration(clang::CompilerInstance &CI, const Options &Chosen,
                                            std::shared_ptr<const SlotBook> Book) const = 0;

  bool ParseArgs(const clang::CompilerInstance &CI, const std::vector<std::string> &Args) override;
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &CI,
                                                        llvm::StringRef InFile) override;

private:
  Options Chosen;
};

} // namespace weft
#endif
