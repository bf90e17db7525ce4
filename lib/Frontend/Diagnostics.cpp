//===- Diagnostics.cpp - The table as clang's custom diagnostics ----------===//
#include "Weft/Frontend/Diagnostics.h"
#include "llvm/Support/Regex.h"

using namespace clang;

namespace weft {

namespace {
struct Entry {
  DiagnosticIDs::Level Level;
  llvm::StringLiteral Text;
};

constexpr Entry Table[] = {
#define WEFT_ERROR(Name, Text) {DiagnosticIDs::Error, Text},
#define WEFT_NOTE(Name, Text) {DiagnosticIDs::Note, Text},
#include "Weft/Frontend/Diagnostics.def"
};
} // namespace

DiagnosticBuilder report(DiagnosticsEngine &Diags, SourceLocation Loc, Diag Which) {
  const Entry &E = Table[static_cast<unsigned>(Which)];
  // clang returns the same number for the same text.
  return Diags.Report(Loc, Diags.getDiagnosticIDs()->getCustomDiagID(E.Level, E.Text));
}

std::string withFiberSpelled(std::string Text) {
  // Canonical types and sugar spell it differently.
  static const llvm::Regex Convention("__attribute__\\(\\((intel_ocl_bicc|inteloclbicc)\\)\\)");
  while (Convention.match(Text))
    Text = Convention.sub("__attribute__((fiber))", Text);
  return Text;
}

} // namespace weft
