//===- Diagnostics.cpp - How does a stage tell the user of a mistake? ------===//
#include "Weft/Support/Diagnostics.h"

#include "Weft/Support/ABI.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/LLVMContext.h"

using namespace llvm;
using namespace weft;

DiagnosticSink::~DiagnosticSink() = default;

void DiagnosticSink::error(const Function &F, DebugLoc Loc, const Twine &Cause, const Twine &Remedy) {
  ++Errors;
  if (!Loc)
    if (DISubprogram *SP = F.getSubprogram())
      Loc = DebugLoc(DILocation::get(F.getContext(), SP->getLine(), 0, SP));
  emit(F, Loc, Cause.str(), Remedy.str());
}

void ContextSink::emit(const Function &F, const DebugLoc &Loc, StringRef Cause, StringRef Remedy) {
  SmallString<128> Message = Cause;
  Message += "; ";
  Message += Remedy;
  // The message must outlive the call only; DiagnosticInfoUnsupported keeps a reference to the Twine.
  Twine Text(Message);
  F.getContext().diagnose(DiagnosticInfoUnsupported(F, Text, Loc));
}

StringRef weft::sourceName(const Function &F) {
  StringRef Name = F.getName();
  Name.consume_front("\01");
  return Name == abi::EntryName ? "main" : Name;
}
