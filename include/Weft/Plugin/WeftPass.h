//===- WeftPass.h - In which order do the stages run? -------------------------===//
//
//   verbs -> normalise -> [clean] -> marks ... task layout -> checks -> sizes -> split
//
// Idempotent: a module without marks and verbs is left alone.  After an error that the sink has seen, the
// module is left without fiber bodies, so that whatever runs next cannot stumble over them.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_PLUGIN_WEFTPASS_H
#define WEFT_PLUGIN_WEFTPASS_H

#include "Weft/Support/Diagnostics.h"
#include "Weft/Support/Options.h"

#include "llvm/IR/PassManager.h"
#include "llvm/Passes/PassBuilder.h"

#include <memory>

namespace weft {

class WeftPass : public llvm::PassInfoMixin<WeftPass> {
public:
  /// \p Level: how much to clean fiber functions before the split.
  WeftPass(Options O, llvm::OptimizationLevel Level, std::shared_ptr<DiagnosticSink> Sink)
      : O(std::move(O)), Level(Level), Sink(std::move(Sink)) {}

  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &AM);
  static bool isRequired() { return true; }

private:
  Options O;
  llvm::OptimizationLevel Level;
  std::shared_ptr<DiagnosticSink> Sink;
};

/// The stages up to the analyses, for the printers: `-passes=weft-normalise`; `weft-normalise<inline>` cleans
/// and inlines as at -O2.
struct NormalisePass : llvm::PassInfoMixin<NormalisePass> {
  llvm::OptimizationLevel Level;
  explicit NormalisePass(llvm::OptimizationLevel Level) : Level(Level) {}
  llvm::PreservedAnalyses run(llvm::Module &M, llvm::ModuleAnalysisManager &AM);
  static bool isRequired() { return true; }
};

/// Makes `weft<KEY=VALUE;...>`, `weft-normalise` and the `print<weft-...>` passes known.
void registerPassNames(llvm::PassBuilder &PB);

/// Runs the pass first in every default pipeline (-O0 to -O3, pre-link ones too), and before full link-time
/// optimisation for what has not been split by then.
void registerInPipelines(llvm::PassBuilder &PB, const Options &O, std::shared_ptr<DiagnosticSink> Sink);

} // namespace weft
#endif
