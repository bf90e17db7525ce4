//===- Diagnostics.h - How does a stage tell the user of a mistake? --------===//
//
// A stage reports every mistake it finds to a DiagnosticSink and returns; the pass asks the sink whether
// to go on.  In clang the sink is the DiagnosticsEngine (error and note at a source location); elsewhere
// it is the LLVMContext.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_SUPPORT_DIAGNOSTICS_H
#define WEFT_SUPPORT_DIAGNOSTICS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/IR/DebugLoc.h"
#include "llvm/IR/Function.h"

namespace weft {

class DiagnosticSink {
public:
  virtual ~DiagnosticSink();

  /// Reports a mistake in \p F at \p Loc (may be empty: the function's own line is used).
  /// \p Cause is one sentence without a full stop; \p Remedy says what to do.
  void error(const llvm::Function &F, llvm::DebugLoc Loc, const llvm::Twine &Cause,
             const llvm::Twine &Remedy);

  bool hasErrors() const { return Errors != 0; }

protected:
  virtual void emit(const llvm::Function &F, const llvm::DebugLoc &Loc, llvm::StringRef Cause,
                    llvm::StringRef Remedy) = 0;

private:
  unsigned Errors = 0;
};

/// Reports through LLVMContext::diagnose, for `opt` and link-time passes.
class ContextSink : public DiagnosticSink {
protected:
  void emit(const llvm::Function &F, const llvm::DebugLoc &Loc, llvm::StringRef Cause,
            llvm::StringRef Remedy) override;
};

/// `f` as the user wrote it: without the \01 of assembler labels and the entry's prefix.
llvm::StringRef sourceName(const llvm::Function &F);

} // namespace weft
#endif
