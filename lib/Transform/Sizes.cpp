//===- Sizes.cpp - Where does the program ask for a task's size? ----------------===//
#include "Weft/Transform/Sizes.h"

#include "Weft/Support/ABI.h"
#include "Weft/Support/Mutation.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

constexpr StringLiteral SizeQuery = "weft__task_size", AlignQuery = "weft__task_align";

void foldQueries(Module &M, const ModulePlan &Plan, StringRef Name,
                 function_ref<uint64_t(const TaskLayout &)> Answer) {
  Function *Query = M.getFunction(Name);
  if (!Query)
    return;
  for (User *U : make_early_inc_range(Query->users())) {
    auto *Call = dyn_cast<CallInst>(U);
    auto *F = Call && Call->arg_size() == 1 ? dyn_cast<Function>(Call->getArgOperand(0)->stripPointerCasts())
                                            : nullptr;
    if (!F || !Plan.isClosed(F))
      continue;
    Call->replaceAllUsesWith(ConstantInt::get(Call->getType(), Answer(Plan.task(F))));
    Call->eraseFromParent();
  }
}

/// The function that a storage object names: the only one among its initialiser's operands.
Function *rootOfStorage(const Constant *C) {
  if (auto *F = dyn_cast<Function>(C))
    return const_cast<Function *>(F);
  for (const Use &U : C->operands())
    if (auto *Operand = dyn_cast<Constant>(U.get()))
      if (Function *F = rootOfStorage(Operand))
        return F;
  return nullptr;
}

} // namespace

void weft::holdSizes(Module &M) {
  const FiberMarks Marks(M);
  for (StringRef Name : {SizeQuery, AlignQuery})
    if (Function *Query = M.getFunction(Name))
      for (User *U : Query->users())
        if (auto *Call = dyn_cast<CallInst>(U); Call && Marks.isFiber(Call->getFunction())) {
          auto *Held = new FreezeInst(Call, "", std::next(Call->getIterator()));
          Call->replaceUsesWithIf(Held, [Held](const Use &Of) { return Of.getUser() != Held; });
        }
}

void weft::foldSizes(Module &M, const ModulePlan &Plan, DiagnosticSink &Sink) {
  foldQueries(M, Plan, SizeQuery, [](const TaskLayout &T) { return T.TaskBytes; });
  foldQueries(M, Plan, AlignQuery, [](const TaskLayout &T) { return T.Alignment.value(); });
  SmallVector<GlobalVariable *, 4> Storage;
  for (GlobalVariable &G : M.globals())
    if (G.getSection() == abi::StorageSection && G.hasInitializer())
      Storage.push_back(&G);
  for (GlobalVariable *G : Storage) {
    Function *F = rootOfStorage(G->getInitializer());
    if (!F || !Plan.marks().isFiber(F))
      continue;
    if (!Plan.isClosed(F)) {
      Sink.error(*F, {},
                 "storage '" + G->getName() + "' wants the size of a task of '" + sourceName(*F) +
                     "', which is not known in this translation unit",
                 "define the fiber and all that it calls here, or use weft_create");
      continue;
    }
    const TaskLayout &Task = Plan.task(F);
    auto *Ty = ArrayType::get(Type::getInt8Ty(M.getContext()), Task.TaskBytes - mutated("storage-short"));
    auto *Object = new GlobalVariable(M, Ty, false, G->getLinkage(), ConstantAggregateZero::get(Ty), "", G);
    Object->takeName(G);
    Object->setAlignment(Task.Alignment);
    G->replaceAllUsesWith(Object);
    G->eraseFromParent();
  }
}
