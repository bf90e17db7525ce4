//===- WeftOpt.cpp - The module that `opt` and `ld.lld` load --------------------===//
//
// Pass names for `-passes=`; and the pass itself at the start of default and full link-time pipelines, for
// IR that no front end of ours has handed over.
//
//===----------------------------------------------------------------------===//
#include "Weft/Plugin/WeftPass.h"
#include "Weft/Support/Compat.h"

extern "C" LLVM_ATTRIBUTE_WEAK llvm::PassPluginLibraryInfo llvmGetPassPluginInfo() {
  return weft::compat::passPlugin("weft", WEFT_VERSION, [](llvm::PassBuilder &PB) {
    weft::registerPassNames(PB);
    weft::registerInPipelines(PB, weft::Options(), std::make_shared<weft::ContextSink>());
  });
}
