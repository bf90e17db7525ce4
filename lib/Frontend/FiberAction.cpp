//===- FiberAction.cpp - The plugin's part of a clang run -----------------===//
#include "Weft/Frontend/FiberAction.h"
#include "Weft/Frontend/AttributeLedger.h"
#include "Weft/Frontend/ColourRules.h"
#include "Weft/Frontend/Diagnostics.h"
#include "Weft/Frontend/Slots.h"
#include "Weft/Frontend/StorageMarks.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ASTDiagnostic.h"
#include "clang/AST/DeclGroup.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Sema/SemaConsumer.h"

using namespace clang;

namespace weft {

namespace {

void formatArgument(DiagnosticsEngine::ArgumentKind Kind, intptr_t Value, StringRef Modifier,
                    StringRef Argument, ArrayRef<DiagnosticsEngine::ArgumentValue> Before,
                    SmallVectorImpl<char> &Output, void *Context, ArrayRef<intptr_t> QualTypes) {
  SmallString<128> Text;
  FormatASTNodeDiagnosticArgument(Kind, Value, Modifier, Argument, Before, Text, Context, QualTypes);
  const std::string Readable = withFiberSpelled(Text.str().str());
  Output.append(Readable.begin(), Readable.end());
}

class FiberConsumer : public SemaConsumer {
  CompilerInstance &CI;
  AttributeLedger Ledger;
  SlotsSeen Seen;
  std::shared_ptr<SlotBook> Book; ///< read by the passes, after this consumer

  void emitDestroyEdges() {
    LangOptions &Language = CI.getLangOpts();
    if (CI.getASTContext().TUKind == TU_Complete && !Language.Exceptions)
      Language.Exceptions = true;
  }

public:
  FiberConsumer(CompilerInstance &Compiler, std::shared_ptr<SlotBook> ToFill)
      : CI(Compiler), Ledger(Compiler.getPreprocessor()), Book(std::move(ToFill)) {}

  void InitializeSema(Sema &) override {
    DiagnosticsEngine &Diags = CI.getDiagnostics();
    Diags.SetArgToStringFn(formatArgument, &CI.getASTContext());
    // It warns of the cast from plain to fiber, which is the contract's way to say "this is one".
    Diags.setSeverity(diag::warn_cast_calling_conv, diag::Severity::Ignored, SourceLocation());
  }

  bool HandleTopLevelDecl(DeclGroupRef Group) override {
    for (Decl *D : Group) {
      if (checkColours(D, Ledger, Seen, CI.getDiagnostics()))
        emitDestroyEdges();
      if (auto *F = dyn_cast<FunctionDecl>(D); F && definesFiber(F))
        markStorage(*F, CI.getASTContext());
    }
    return true;
  }

  /// From a PCH, which was checked when it was built.
  void HandleInterestingDecl(DeclGroupRef Group) override {
    for (Decl *D : Group)
      if (definesFiber(D))
        emitDestroyEdges();
  }

  void HandleTranslationUnit(ASTContext &Ctx) override {
    checkAliases(Ctx, CI.getDiagnostics());
    if (CI.getFrontendOpts().SkipFunctionBodies)
      return; // spelled, and not parsed
    if (!CI.getDiagnostics().hasErrorOccurred())
      *Book = readSlots(Ctx, Seen);
    for (const AttributeLedger::Entry &Entry : Ledger.dropped())
      reportDropped(Entry);
  }

private:
  void reportDropped(const AttributeLedger::Entry &Entry) {
    auto Report = [&](Diag Error, Diag Remedy) {
      report(CI.getDiagnostics(), Entry.Loc, Error);
      report(CI.getDiagnostics(), Entry.Loc, Remedy);
    };
    switch (Entry.Which) {
    case SpelledAttribute::Fiber:
      return Report(Diag::NotApplied, Diag::WriteTypedef);
    case SpelledAttribute::Bound:
      return Report(Diag::BoundNotOnFunction, Diag::BoundOnFunction);
    case SpelledAttribute::ReservedConvention:
      return Report(Diag::ReservedConvention, Diag::WriteFiber);
    }
  }
};

} // namespace

bool FiberAction::ParseArgs(const CompilerInstance &CI, const std::vector<std::string> &Args) {
  bool Good = true;
  for (const std::string &Arg : Args) {
    llvm::Expected<Options> Next = withOption(Chosen, Arg);
    if (Next) {
      Chosen = *Next;
      continue;
    }
    report(CI.getDiagnostics(), SourceLocation(), Diag::BadOption) << llvm::toString(Next.takeError());
    Good = false;
  }
  return Good;
}

std::unique_ptr<ASTConsumer> FiberAction::CreateASTConsumer(CompilerInstance &CI, StringRef) {
  CodeGenOptions &CodeGen = CI.getCodeGenOpts();
  // The passes' diagnostics have a place only where there are line tables; these never reach the object.
  Chosen.LocationsAreOurs = CodeGen.getDebugInfo() == llvm::codegenoptions::NoDebugInfo;
  if (Chosen.LocationsAreOurs)
    CodeGen.setDebugInfo(llvm::codegenoptions::LocTrackingOnly);
  auto Book = std::make_shared<SlotBook>();
  if (PassRegistration Register = passRegistration(CI, Chosen, Book))
    CodeGen.PassBuilderCallbacks.push_back(Register);
  return std::make_unique<FiberConsumer>(CI, Book);
}

} // namespace weft
