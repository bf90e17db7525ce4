//===- Diagnostics.h - How does the front end speak? ----------------------===//
//
// One enumerator per entry of Diagnostics.def.  Custom diagnostics of level Error are not silenced by -w,
// by system headers or by #pragma.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_DIAGNOSTICS_H
#define WEFT_FRONTEND_DIAGNOSTICS_H

#include "clang/Basic/Diagnostic.h"

namespace weft {

enum class Diag {
#define WEFT_ERROR(Name, Text) Name,
#define WEFT_NOTE(Name, Text) Name,
#include "Weft/Frontend/Diagnostics.def"
};

/// Starts the report of \p Which; arguments follow with `<<`.
clang::DiagnosticBuilder report(clang::DiagnosticsEngine &Diags, clang::SourceLocation Loc, Diag Which);

/// clang prints the mark as the convention that carries it; users know it as `fiber`.
std::string withFiberSpelled(std::string Text);

} // namespace weft
#endif
