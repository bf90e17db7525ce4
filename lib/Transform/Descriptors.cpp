//===- Descriptors.cpp - What does a fiber function pointer point at? ----------===//
//
// 1. The sites of a task's start.  2. The descriptor.  3. Nothing of it but what its sites need, where nobody
// else uses it.
//
//===----------------------------------------------------------------------===//
#include "PartTable.h"
#include "StartParts.h"

#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

class DescriptorEmitter {
public:
  DescriptorEmitter(Function &F, const ModulePlan &Plan, const PartTable &Table)
      : F(F), M(*F.getParent()), Task(Plan.task(&F)), Table(Table), Types(Table.types()),
        Fiber(*declareDescriptor(F)), Layout(Plan.plan(&F)),
        Sole(Layout ? Plan.solePoint(*Layout) : nullptr) {}

  void emit(StartParts &Starts, RootKind Kind);

private:
  void emitStartSites(Function *Start);
  Constant *contents(RootKind Kind, Constant *Start, Constant *Arena);
  Constant *arenaCallees();
  Constant *name();
  Constant *byte(uint8_t N) { return ConstantInt::get(Type::getInt8Ty(M.getContext()), N); }
  Constant *number(uint64_t N) { return ConstantInt::get(Types.Int32, N); }

  Function &F;
  Module &M;
  const TaskLayout &Task;
  const PartTable &Table;
  const abi::Types &Types;
  GlobalVariable &Fiber;
  GlobalVariable *StartSites = nullptr; ///< two: where a task begins, and the return site of its root frame
  const FiberPlan *const Layout;        ///< null: it never suspends
  const SuspensionPoint *const Sole;    ///< null: it has a return site
};

void DescriptorEmitter::emitStartSites(Function *Start) {
  DISubprogram *SP = F.getSubprogram();
  Constant *Line = number(SP ? SP->getLine() : 0), *None = ConstantInt::get(Types.Int16, 0);
  auto Site = [&](Constant *Resume, unsigned Index) {
    return ConstantStruct::get(Types.Site, {Resume, number(0), number(Index), Line, None, None});
  };
  Constant *Both = ConstantArray::get(ArrayType::get(Types.Site, 2),
                                      {Site(Start, 0), Site(runtimePart(M, Types, abi::RootDone), 1)});
  StartSites->setInitializer(ConstantStruct::get(Types.sites(2), {&Fiber, Both}));
}

Constant *DescriptorEmitter::arenaCallees() {
  Constant *Null = ConstantPointerNull::get(Types.Ptr);
  if (Task.ArenaCallees.empty())
    return Null;
  SmallVector<Constant *, 4> Callees;
  for (Function *Callee : Task.ArenaCallees)
    Callees.push_back(declareDescriptor(*Callee));
  Callees.push_back(Null);
  auto *Cache = new GlobalVariable(M, Types.Word, false, GlobalValue::InternalLinkage,
                                   ConstantInt::get(Types.Word, 0), partName(F, "arena.bytes"));
  Constant *List = ConstantArray::get(ArrayType::get(Types.Ptr, Callees.size()), Callees);
  Constant *Whole = ConstantStruct::getAnon({Cache, List});
  auto *Global = new GlobalVariable(M, Whole->getType(), true, GlobalValue::InternalLinkage, Whole,
                                    partName(F, "arena.callees"));
  alignAsRecord(*Global);
  Constant *Indices[] = {number(0), number(1), number(0)};
  return ConstantExpr::getInBoundsGetElementPtr(Whole->getType(), Global, ArrayRef<Constant *>(Indices));
}

Constant *DescriptorEmitter::name() {
  Constant *Text = ConstantDataArray::getString(M.getContext(), sourceName(F));
  auto *Global =
      new GlobalVariable(M, Text->getType(), true, GlobalValue::PrivateLinkage, Text, partName(F, "name"));
  Global->setUnnamedAddr(GlobalValue::UnnamedAddr::Global);
  return Global;
}

Constant *DescriptorEmitter::contents(RootKind Kind, Constant *Start, Constant *Arena) {
  Constant *Null = ConstantPointerNull::get(Types.Ptr);
  bool IsPointedAt = Kind == RootKind::MadeElsewhere || Kind == RootKind::MadeHere;
  Constant *Ramp = IsPointedAt ? static_cast<Constant *>(declareRamp(F)) : Null;
  Function *Destroy = Layout ? Table.parts(&F).Destroy : nullptr;
  uint64_t ResultOffset = Task.Result ? Task.Result->Offset : 0;
  uint64_t ResultBytes = Task.Result ? Task.Result->Bytes : 0;
  Align FrameAlign = Layout ? Layout->Frame.Alignment : M.getDataLayout().getPointerABIAlignment(0);
  uint32_t Fit =
      abi::fitOf(Task.FrameBytes, mutated("fit-ignores-alignment") ? Align() : FrameAlign, M.getDataLayout());
  uint8_t Flags = Task.Result && Task.Result->InValue ? abi::ResultInValue : 0;
  if (Flags && ResultBytes == M.getDataLayout().getPointerSize())
    Flags |= abi::ResultIsWord;
  uint32_t Step = 0;
  if (Kind != RootKind::None && Task.ArenaCallees.empty())
    Step = abi::stepOf(Task.RootBytes, mutated("step-ignores-alignment") ? Align() : Task.Alignment,
                       M.getDataLayout());
  if (sourceName(F) == "main")
    Flags |= abi::IsEntry;
  if (Sole)
    Flags |= abi::IsSole;
  return ConstantStruct::get(Types.Fiber,
                             {name(), Destroy ? static_cast<Constant *>(Destroy) : Null,
                              Layout ? inlinedList(*Layout, Table) : Null, Start, number(Task.FrameBytes),
                              byte(Flags), byte(mutated("alignment-lost") ? 0 : Log2(Task.Alignment)),
                              ConstantInt::get(Types.Int16, Step), Ramp, Arena, number(Task.RootBytes),
                              number(ResultOffset), number(ResultBytes), number(Fit)});
}

static void fill(GlobalVariable &G, Constant *Contents) {
  G.setInitializer(Contents);
  alignAsRecord(G);
}

void DescriptorEmitter::emit(StartParts &Starts, RootKind Kind) {
  Constant *Null = ConstantPointerNull::get(Types.Ptr), *Arena = arenaCallees();
  assert((Kind == RootKind::None || !Sole) && "one call leads to the function, and that begins no task");
  if (GlobalVariable *Own = Layout ? Table.parts(&F).Descriptor : &Fiber; Own != &Fiber)
    fill(*Own, contents(RootKind::None, Null, Arena)); // tasks begin by the name's
  if (F.hasAvailableExternallyLinkage())
    return;
  if (Kind != RootKind::None) {
    StartSites = declareSites(F, Types, 2, "start.sites");
    emitStartSites(Kind == RootKind::MadeElsewhere ? Starts.shared(F) : Starts.own(F, StartSites));
  }
  Constant *Start = StartSites ? siteAt(StartSites, 0)
                    : Sole     ? Table.site(Sole->Call->getFunction(), Sole->Index)
                               : Null;
  fill(Fiber, contents(Kind, Start, Arena));
  copyLinkage(F, Fiber);
  if (F.hasComdat())
    Fiber.setComdat(M.getOrInsertComdat(Fiber.getName()));
}

} // namespace

void weft::emitDescriptor(Function &F, const ModulePlan &Plan, const PartTable &Table, StartParts &Starts,
                          RootKind Kind) {
  DescriptorEmitter(F, Plan, Table).emit(Starts, Kind);
}

void weft::shortenDescriptor(const Parts &P, const abi::Types &Types) {
  GlobalVariable *Whole = P.Descriptor;
  Whole->removeDeadConstantUsers();
  if (!Whole->hasLocalLinkage() || !all_of(Whole->users(), [&P](const User *U) {
        return U == P.Sites->getInitializer() && U->hasOneUse();
      }))
    return;
  SmallVector<Constant *, 6> Fields;
  for (unsigned I = 0; I != Types.ShortFiber->getNumElements(); ++I)
    Fields.push_back(Whole->getInitializer()->getAggregateElement(I));
  auto *Short = new GlobalVariable(*Whole->getParent(), Types.ShortFiber, true, Whole->getLinkage(),
                                   ConstantStruct::get(Types.ShortFiber, Fields), "", Whole);
  Short->takeName(Whole);
  Short->setDSOLocal(true);
  alignAsRecord(*Short);
  Whole->replaceAllUsesWith(Short);
  Whole->eraseFromParent();
}
