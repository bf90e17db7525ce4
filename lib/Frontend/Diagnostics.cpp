//===- Diagnostics.cpp - The table as clang's custom diagnostics ----------===//
#include "Weft/Frontend/Diagnostics.h"

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

} // namespace weft
