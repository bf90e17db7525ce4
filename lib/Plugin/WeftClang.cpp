//===- WeftClang.cpp - The module that clang loads ------------------------------===//
//
// As `-fplugin` it brings the attribute, the colour rules and the pass; as `-fpass-plugin` besides, for the
// runs of clang that read IR (`-save-temps`), the pass alone.
//
//===----------------------------------------------------------------------===//
#include "Weft/Frontend/FiberAction.h"
#include "Weft/Frontend/FiberAttr.h"
#include "Weft/Plugin/WeftPass.h"
#include "Weft/Support/Compat.h"

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"

#include "llvm/IR/DebugInfoMetadata.h"

using namespace clang;

namespace {

/// Reports the pass's findings like any other of clang's errors, with the remedy as a note.
class ClangSink : public weft::DiagnosticSink {
public:
  explicit ClangSink(CompilerInstance &CI) : CI(CI) {}

protected:
  void emit(const llvm::Function &, const llvm::DebugLoc &Loc, llvm::StringRef Cause,
            llvm::StringRef Remedy) override {
    DiagnosticsEngine &Diags = CI.getDiagnostics();
    SourceLocation At = translate(Loc);
    unsigned Error = Diags.getCustomDiagID(DiagnosticsEngine::Error, "%0");
    unsigned Note = Diags.getCustomDiagID(DiagnosticsEngine::Note, "%0");
    Diags.Report(At, Error) << Cause;
    Diags.Report(At, Note) << Remedy;
  }

private:
  SourceLocation translate(const llvm::DebugLoc &Loc) const {
    if (!Loc || !CI.hasSourceManager())
      return SourceLocation();
    const llvm::DILocation *Inner = Loc.get();
    SourceManager &Sources = CI.getSourceManager();
    FileManager &Files = Sources.getFileManager();
    auto File = Files.getOptionalFileRef(Inner->getFilename());
    if (!File) {
      llvm::SmallString<128> Path(Inner->getDirectory());
      llvm::sys::path::append(Path, Inner->getFilename());
      File = Files.getOptionalFileRef(Path);
    }
    return File ? Sources.translateFileLineCol(*File, Inner->getLine(), std::max(1u, Inner->getColumn()))
                : SourceLocation();
  }

  CompilerInstance &CI;
};

/// Whether this process compiles source with us: then `-fpass-plugin` has nothing to add.
bool &hasAction() {
  static bool Value = false;
  return Value;
}

class WeftAction : public weft::FiberAction {
protected:
  PassRegistration passRegistration(CompilerInstance &CI, const weft::Options &Chosen,
                                    std::shared_ptr<const weft::SlotBook> Book) const override {
    hasAction() = true;
    weft::Options O = Chosen;
    O.ExceptionsAreOurs = !CI.getLangOpts().Exceptions;
    return [O, &CI, Book](llvm::PassBuilder &PB) {
      PB.registerPipelineStartEPCallback([Book](llvm::ModulePassManager &MPM, llvm::OptimizationLevel) {
        MPM.addPass(weft::AttachSlotsPass(Book));
      });
      weft::registerInPipelines(PB, O, std::make_shared<ClangSink>(CI));
    };
  }
};

} // namespace

static ParsedAttrInfoRegistry::Add<weft::FiberAttr> Fiber("fiber", "functions that may suspend");
static ParsedAttrInfoRegistry::Add<weft::FiberBoundAttr> Bound("fiber_bound",
                                                               "bytes that a fiber's frame may take");
static FrontendPluginRegistry::Add<WeftAction> Action("weft", "stackless fibers for C");

extern "C" LLVM_ATTRIBUTE_WEAK llvm::PassPluginLibraryInfo llvmGetPassPluginInfo() {
  return weft::compat::passPlugin("weft", WEFT_VERSION, [](llvm::PassBuilder &PB) {
    weft::registerPassNames(PB);
    if (!hasAction())
      weft::registerInPipelines(PB, weft::Options(), std::make_shared<weft::ContextSink>());
  });
}
