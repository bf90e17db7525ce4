//===- WeftPass.cpp - In which order do the stages run? -------------------------===//
#include "Weft/Plugin/WeftPass.h"

#include "Weft/Analysis/Callees.h"
#include "Weft/Analysis/Plan.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Demote.h"
#include "Weft/Transform/Dissolve.h"
#include "Weft/Transform/Inline.h"
#include "Weft/Transform/Normalise.h"
#include "Weft/Transform/Parts.h"
#include "Weft/Transform/PlaceChildren.h"
#include "Weft/Transform/Rematerialise.h"
#include "Weft/Transform/Sizes.h"
#include "Weft/Transform/Slots.h"
#include "Weft/Transform/Split.h"
#include "Weft/Transform/StackChecks.h"
#include "Weft/Transform/Storage.h"
#include "Weft/Transform/StorageMarks.h"
#include "Weft/Transform/Stress.h"
#include "Weft/Transform/Variadic.h"
#include "Weft/Transform/Verbs.h"

#include "llvm/Analysis/InlineCost.h"
#include "llvm/Analysis/ProfileSummaryInfo.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/ToolOutputFile.h"
#include "llvm/Transforms/IPO/Inliner.h"
#include "llvm/Transforms/Scalar/ADCE.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/InstSimplifyPass.h"
#include "llvm/Transforms/Scalar/LowerConstantIntrinsics.h"
#include "llvm/Transforms/Scalar/SROA.h"
#include "llvm/Transforms/Scalar/SimplifyCFG.h"

using namespace llvm;
using namespace weft;

namespace {

/// Optimises one fiber function while it is still whole.  As a coroutine in the eyes of LLVM it keeps the
/// addresses of thread-local variables on their side of a suspension.
void clean(Function &F, FunctionAnalysisManager &FAM) {
  FunctionPassManager FPM;
  FPM.addPass(SROAPass(SROAOptions::ModifyCFG));
  FPM.addPass(EarlyCSEPass(true));
  FPM.addPass(InstSimplifyPass()); // not InstCombine, which sinks arithmetic over suspensions
  FPM.addPass(SimplifyCFGPass());
  FPM.addPass(SROAPass(SROAOptions::ModifyCFG));
  FPM.addPass(LowerConstantIntrinsicsPass()); // one answer for all parts
  FPM.addPass(ADCEPass());
  if (!mutated("tls-address-kept"))
    F.addFnAttr(Attribute::PresplitCoroutine);
  FAM.invalidate(F, FPM.run(F, FAM));
  F.removeFnAttr(Attribute::PresplitCoroutine);
}

void normalise(Module &M, const Options &O, OptimizationLevel Level, ModuleAnalysisManager &AM,
               DiagnosticSink &Sink) {
  setAsideOtherParts(M);
  readSlots(M);
  placeStorageMarks(M);
  lowerVariadics(M, Sink);
  normaliseModule(M, O);
  rewriteVerbs(M, Sink);
  FiberMarks Marks(M);
  auto &FAM = AM.getResult<FunctionAnalysisManagerModuleProxy>(M).getManager();
  for (Function *F : Marks.fibers())
    if (!F->isDeclaration()) {
      normaliseEntry(*F);
      FAM.invalidate(*F, PreservedAnalyses::none());
    }
  if (Level != OptimizationLevel::O0) {
    auto Clean = [&FAM](Function &F) { clean(F, FAM); };
    FiberInliner(Marks, Level, FAM, Clean).run();
    dissolveTasks(M, Level, FAM, Clean);
  }
  placeChildren(M);
  const FiberMarks Left(M);
  for (Function *F : Left.fibers())
    if (!F->isDeclaration()) {
      normaliseBody(*F);
      FAM.invalidate(*F, PreservedAnalyses::none());
    }
  resolveCallees(M);
  moveDynamicStorage(M);
  insertStackChecks(M);
  if (Level != OptimizationLevel::O0)
    shrinkCrossings(M);
  demoteWideValues(M);
  holdSizes(M);
}

/// Leaves bodies that any backend accepts; the diagnostic stops the compilation.
void dropBodies(const FiberMarks &Marks) {
  for (Function *F : Marks.fibers()) {
    if (F->isDeclaration())
      continue;
    for (BasicBlock &BB : *F)
      BB.dropAllReferences();
    while (!F->empty())
      F->begin()->eraseFromParent();
    new UnreachableInst(F->getContext(), BasicBlock::Create(F->getContext(), "", F));
    F->setPersonalityFn(nullptr);
    F->setSubprogram(nullptr);
  }
}

void writeReport(const ModulePlan &Plan, const Module &M, StringRef Path, DiagnosticSink &Sink) {
  std::error_code Error;
  ToolOutputFile Out(Path, Error, sys::fs::OF_Text);
  if (Error) {
    if (!M.empty())
      Sink.error(*M.begin(), {}, "cannot write the report '" + Path + "': " + Error.message(),
                 "name a file that can be written");
    return;
  }
  if (Path.ends_with(".json"))
    Plan.printJSON(Out.os());
  else
    Plan.print(Out.os());
  Out.keep();
}

void check([[maybe_unused]] Module &M, [[maybe_unused]] StringRef Stage) {
#ifdef WEFT_VERIFY
  std::string Text;
  raw_string_ostream OS(Text);
  if (verifyModule(M, &OS)) {
    errs() << "weft: invalid module after " << Stage << ":\n" << OS.str();
    assert(false && "every stage leaves a valid module");
  }
#endif
}

bool hasWork(Module &M) {
  if (!FiberMarks(M).fibers().empty() || usesVerbs(M))
    return true;
  return any_of(M.globals(), [](const GlobalVariable &G) { return G.getSection() == abi::StorageSection; });
}

} // namespace

PreservedAnalyses WeftPass::run(Module &M, ModuleAnalysisManager &AM) {
  if (O.Stress != StressMode::None)
    stressModule(M, O.Stress);
  if (!hasWork(M)) {
    if (!usesSlots(M))
      return PreservedAnalyses::all();
    readSlots(M);
    forgetSlots(M);
    return PreservedAnalyses::none();
  }
  normalise(M, O, Level, AM, *Sink);
  check(M, "normalise");
  FiberMarks Marks(M);
  if (Sink->hasErrors()) {
    dropBodies(Marks);
    return PreservedAnalyses::none();
  }
  Colouring Colours(M, Marks);
  ModulePlan Plan(M, Marks, Colours, Level != OptimizationLevel::O0);
  checkPlan(Plan, O, *Sink);
  if (!O.ReportPath.empty() && !Sink->hasErrors())
    writeReport(Plan, M, O.ReportPath, *Sink);
  foldSizes(M, Plan, *Sink);
  setChildBytes(Plan);
  if (Sink->hasErrors()) {
    dropBodies(Marks);
    return PreservedAnalyses::none();
  }
  splitModule(M, Plan);
  if (O.Stress != StressMode::None)
    scribbleFrames(M);
  check(M, "split");
  return PreservedAnalyses::none();
}

PreservedAnalyses NormalisePass::run(Module &M, ModuleAnalysisManager &AM) {
  ContextSink Sink;
  normalise(M, Options(), Level, AM, Sink);
  return PreservedAnalyses::none();
}

void weft::registerPassNames(PassBuilder &PB) {
  PB.registerPipelineParsingCallback(
      [](StringRef Name, ModulePassManager &MPM, ArrayRef<PassBuilder::PipelineElement>) {
        auto Printer = [&](StringRef Wanted, auto Pass) {
          if (Name != Wanted)
            return false;
          MPM.addPass(std::move(Pass));
          return true;
        };
        if (Name == "weft-normalise" || Name == "weft-normalise<inline>") {
          bool Inlines = Name != "weft-normalise";
          MPM.addPass(NormalisePass{Inlines ? OptimizationLevel::O2 : OptimizationLevel::O0});
          return true;
        }
        if (Name == "weft-rematerialise") {
          MPM.addPass(RematerialisePass());
          return true;
        }
        if (Printer("print<weft-marks>", MarksPrinterPass(outs())) ||
            Printer("print<weft-colouring>", ColouringPrinterPass(outs())) ||
            Printer("print<weft-suspension-points>", SuspensionPointsPrinterPass(outs())) ||
            Printer("print<weft-crossings>", CrossingsPrinterPass(outs())) ||
            Printer("print<weft-spills>", SpillsPrinterPass(outs())) ||
            Printer("print<weft-locals>", LocalsPrinterPass(outs())) ||
            Printer("print<weft-must-suspend>", MustSuspendPrinterPass(outs())) ||
            Printer("print<weft-handovers>", HandoversPrinterPass(outs())) ||
            Printer("print<weft-frames>", FramesPrinterPass(outs())))
          return true;
        StringRef Rest = Name;
        if (!Rest.consume_front("weft") ||
            (!Rest.empty() && !(Rest.consume_front("<") && Rest.consume_back(">"))))
          return false;
        Options O;
        SmallVector<StringRef, 4> Pairs;
        Rest.split(Pairs, ';', -1, false);
        for (StringRef Pair : Pairs) {
          Expected<Options> With = withOption(O, Pair);
          if (!With) {
            errs() << "weft: " << toString(With.takeError()) << "\n";
            return false;
          }
          O = *With;
        }
        MPM.addPass(WeftPass(O, OptimizationLevel::O0, std::make_shared<ContextSink>()));
        return true;
      });
}

/// What the plain build folds over several statements, or over calls of functions declared inline, would stay
/// if a suspension came between; programs that were written to test a compiler fail to link when it does.
static void addBeforeStress(PassBuilder &PB, ModulePassManager &MPM, OptimizationLevel Level) {
  InlineParams Declared = getInlineParams();
  constexpr int Never = -1000000;
  Declared.DefaultThreshold = Never;
  MPM.addPass(RequireAnalysisPass<ProfileSummaryAnalysis, Module>());
  ModuleInlinerWrapperPass Inliner(Declared);
  Inliner.getPM().addPass(createCGSCCToFunctionPassAdaptor(
      PB.buildFunctionSimplificationPipeline(Level, ThinOrFullLTOPhase::None)));
  MPM.addPass(std::move(Inliner));
}

namespace {

/// Locations that nothing else has asked for would cost every later pass a little.
struct DropLocationsPass : PassInfoMixin<DropLocationsPass> {
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    return StripDebugInfo(M) ? PreservedAnalyses::none() : PreservedAnalyses::all();
  }
  static bool isRequired() { return true; }
};

} // namespace

void weft::registerInPipelines(PassBuilder &PB, const Options &O, std::shared_ptr<DiagnosticSink> Sink) {
  auto Add = [&PB, O, Sink](ModulePassManager &MPM, OptimizationLevel Level) {
    if (O.Stress != StressMode::None && Level != OptimizationLevel::O0)
      addBeforeStress(PB, MPM, Level);
    MPM.addPass(WeftPass(O, Level, Sink));
    if (O.LocationsAreOurs)
      MPM.addPass(DropLocationsPass());
  };
  PB.registerPipelineStartEPCallback(Add);
  PB.registerFullLinkTimeOptimizationEarlyEPCallback(Add);
}
