//===- InlineNames.cpp - How does inlined code keep the names of its functions? -===//
#include "Weft/Transform/InlineNames.h"

#include "Weft/Analysis/Inlined.h"
#include "Weft/Support/Diagnostics.h"

#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DIBuilder.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Metadata.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

static void giveSubprogram(Function &F) {
  Module &M = *F.getParent();
  DIBuilder DIB(M, false);
  DIFile *File = DIB.createFile(M.getSourceFileName(), "");
  DIB.createCompileUnit(dwarf::DW_LANG_C11, File, "weft", true, "", 0, "", DICompileUnit::NoDebug);
  DISubroutineType *Type = DIB.createSubroutineType(DIB.getOrCreateTypeArray({}));
  StringRef Name = sourceName(F);
  F.setSubprogram(DIB.createFunction(File, Name, Name == F.getName() ? StringRef() : F.getName(), File, 0,
                                     Type, 0, DINode::FlagZero, DISubprogram::SPFlagDefinition));
  DIB.finalize();
  if (!M.getModuleFlag("Debug Info Version"))
    M.addModuleFlag(Module::Warning, "Debug Info Version", DEBUG_METADATA_VERSION);
}

void weft::nameInLocations(Function &F) {
  if (!F.getSubprogram())
    giveSubprogram(F);
  for (Instruction &I : instructions(F))
    if (auto *Call = dyn_cast<CallBase>(&I); Call && !Call->getDebugLoc() && !isa<IntrinsicInst>(Call))
      Call->setDebugLoc(DILocation::get(F.getContext(), 0, 0, F.getSubprogram()));
}

void weft::noteInlining(CallBase &Call) {
  Function &Caller = *Call.getFunction(), &Callee = *Call.getCalledFunction();
  LLVMContext &C = Caller.getContext();
  SmallVector<Metadata *, 8> Entries;
  if (MDNode *Note = Caller.getMetadata(InlinedNote))
    Entries.append(Note->op_begin(), Note->op_end());
  unsigned Line = Call.getDebugLoc() ? Call.getDebugLoc().getLine() : 0;
  Metadata *Pair[] = {MDString::get(C, sourceName(Callee)),
                      ConstantAsMetadata::get(ConstantInt::get(Type::getInt32Ty(C), Line))};
  Entries.push_back(MDNode::get(C, Pair));
  if (MDNode *Note = Callee.getMetadata(InlinedNote))
    Entries.append(Note->op_begin(), Note->op_end());
  Caller.setMetadata(InlinedNote, MDNode::get(C, Entries));
}
