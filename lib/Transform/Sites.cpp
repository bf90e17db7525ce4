//===- Sites.cpp - What does a resume find at each suspension point? ----------===//
//
// 1. One site per point, and those of a function's two other ways on (siteEntries), behind its descriptor.
// 2. The functions that were inlined around them, in one list per function.
//
//===----------------------------------------------------------------------===//
#include "PartTable.h"

#include "Weft/Analysis/Inlined.h"
#include "Weft/Support/Mutation.h"
#include "Weft/Transform/Parts.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

SmallVector<SiteEntry, 8> weft::siteEntries(const FiberPlan &Plan) {
  SmallVector<SiteEntry, 8> Entries;
  for (const SuspensionPoint &Point : Plan.Body.Points)
    Entries.push_back({&Point, Point.Kind == CallKind::Arena, false});
  if (Plan.RampEnds.AtEntry)
    Entries.push_back({nullptr, false, false});
  for (const SuspensionPoint &Point : Plan.Body.Points)
    if (Point.Kind == CallKind::Reserved)
      Entries.push_back({&Point, true, false});
  if (handsOver(Plan))
    Entries.push_back({nullptr, false, true});
  return Entries;
}

/// Where the site of \p Point goes on, whose callee lies in the arena or not.
static Function *resumeOf(const Parts &P, const SuspensionPoint &Point, bool InArena) {
  auto Own = P.OwnParts.find(Point.Index);
  if (Own != P.OwnParts.end())
    return InArena ? Own->second.Return : Own->second.Resume;
  return !InArena ? P.Resume : resultInMemory(Point) ? P.ReturnInMemory : P.Return;
}

Function *PartTable::resumeAt(const SuspensionPoint &P) const {
  return resumeOf(parts(P.Call->getFunction()), P, /*InArena=*/false);
}

void weft::emitSites(const FiberPlan &Plan, const PartTable &Table) {
  Module &M = *Plan.Body.F->getParent();
  const Parts &P = Table.parts(Plan.Body.F);
  const abi::Types &Types = Table.types();
  SmallVector<Constant *, 8> Sites;
  auto Add = [&](Constant *Resume, int64_t Offset, const DILocation *Loc, bool HasCleanups) {
    Sites.push_back(
        ConstantStruct::get(Types.Site, {Resume, ConstantInt::getSigned(Types.Int32, Offset),
                                         ConstantInt::get(Types.Int32, Sites.size()),
                                         ConstantInt::get(Types.Int32, Loc ? Loc->getLine() : 0),
                                         ConstantInt::get(Types.Int16, Loc ? Loc->getColumn() : 0),
                                         ConstantInt::get(Types.Int16, HasCleanups)}));
  };
  for (const SiteEntry &Entry : siteEntries(Plan)) {
    if (!Entry.Point) {
      Add(Entry.IsRampEnd ? runtimePart(M, Types, abi::RampDone) : P.Resume, 0, nullptr, false);
      continue;
    }
    const SuspensionPoint &Point = *Entry.Point;
    int64_t Offset = Entry.InArena ? abi::CalleeInArena : int64_t(Plan.Frame.offsetOf(Point.Continuation));
    Offset += !Entry.InArena && mutated("callee-offset-wrong") ? sizeof(void *) : 0;
    Add(resumeOf(P, Point, Entry.InArena), Offset, outermost(Point.Call->getDebugLoc()),
        Point.Unwind && !(mutated("cleanup-missed") && Point.Index));
  }
  Constant *All = ConstantArray::get(ArrayType::get(Types.Site, Sites.size()), Sites);
  P.Sites->setInitializer(ConstantStruct::get(Types.sites(Sites.size()), {P.Descriptor, All}));
}

/// One global for all sites of a module that name \p Name.
static Constant *nameText(Module &M, StringRef Name) {
  std::string Symbol = ("weft.inlined." + Name).str();
  if (GlobalVariable *Known = M.getGlobalVariable(Symbol, true))
    return Known;
  Constant *Text = ConstantDataArray::getString(M.getContext(), Name);
  auto *Global = new GlobalVariable(M, Text->getType(), true, GlobalValue::PrivateLinkage, Text, Symbol);
  Global->setUnnamedAddr(GlobalValue::UnnamedAddr::Global);
  return Global;
}

Constant *weft::inlinedList(const FiberPlan &Plan, const PartTable &Table) {
  Module &M = *Plan.Body.F->getParent();
  const abi::Types &Types = Table.types();
  SmallVector<Constant *, 8> List;
  for (const auto &[Index, Entry] : enumerate(siteEntries(Plan)))
    if (Entry.Point)
      for (const InlinedCode &Code : inlinedCallees(Entry.Point->Call->getDebugLoc()))
        List.push_back(ConstantStruct::get(Types.Inlined,
                                           {nameText(M, Code.Name), ConstantInt::get(Types.Int32, Code.Line),
                                            ConstantInt::get(Types.Int32, Index)}));
  if (List.empty() || mutated("inlined-names-lost"))
    return ConstantPointerNull::get(Types.Ptr);
  List.push_back(ConstantAggregateZero::get(Types.Inlined));
  auto *Ty = ArrayType::get(Types.Inlined, List.size());
  auto *Global = new GlobalVariable(M, Ty, true, GlobalValue::PrivateLinkage, ConstantArray::get(Ty, List),
                                    "weft.inlined");
  Global->setUnnamedAddr(GlobalValue::UnnamedAddr::Global);
  alignAsRecord(*Global);
  return Global;
}
