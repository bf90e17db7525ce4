//===- Callees.cpp - Which fiber functions can be behind a pointer that is called? ---===//
#include "Weft/Analysis/Callees.h"

#include "Weft/Analysis/Marks.h"
#include "Weft/Support/ABI.h"
#include "Weft/Support/Diagnostics.h"
#include "Weft/Support/Mutation.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Analysis/ConstantFolding.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;
using namespace weft;

namespace {

/// Longer ways are not worth their time.
constexpr unsigned MostSteps = 400;

/// {slot, world, functions...}: the operands of "weft.callees", and of an entry of "weft.slots" that has one.
constexpr unsigned FirstFunction = 2;

StringRef textOf(const MDNode &Node, unsigned Index) {
  auto *Text = Node.getNumOperands() > Index ? dyn_cast<MDString>(Node.getOperand(Index)) : nullptr;
  return Text ? Text->getString() : "";
}

World worldNamed(StringRef Name) {
  return Name == "closed" ? World::Closed : Name == "open" ? World::Open : World::Guess;
}

/// One way of a pointer, from the call backwards.
class Trace {
public:
  explicit Trace(const StringMap<const MDNode *> &Slots) : Slots(Slots) {}

  Callees of(const CallBase &Call) {
    StringRef Marked = Call.getFnAttr(abi::TraitAttribute).getValueAsString();
    if (Marked.empty())
      follow(Call.getCalledOperand());
    else
      followSlot(Marked, dyn_cast<LoadInst>(Call.getCalledOperand()));
    // A set in which a member may be replaced, or whose layout is another file's, is no closed world; an
    // empty one would be no call.
    if (Reach == World::Closed && (Known.empty() || !all_of(Known, [](Function *F) { return ownsName(*F); })))
      Reach = World::Open;
    return {Reach, Slot, SmallVector<Function *, 4>(Known.begin(), Known.end())};
  }

private:
  void follow(const Value *V);
  void followLoad(const LoadInst &Load);
  void followSlot(StringRef Name, const LoadInst *Load);
  void followArgument(const Argument &A);
  void followResult(const CallBase &Call);
  void followObject(const LoadInst &Load);
  void followContent(const Value *Object);
  void addConstant(const Constant *C);
  bool addStores(const Value *Address);
  bool addTransfer(const MemIntrinsic &Transfer, const Value *Address);
  void widen(World To) { Reach = std::max(Reach, To); }

  const StringMap<const MDNode *> &Slots;
  World Reach = World::Closed;
  StringRef Slot;
  SmallSetVector<Function *, 4> Known;
  SmallPtrSet<const Value *, 16> Seen;
};

void Trace::follow(const Value *V) {
  V = V->stripPointerCasts();
  if (!Seen.insert(V).second)
    return;
  if (Seen.size() > MostSteps)
    return widen(World::Guess);
  if (auto *C = dyn_cast<Constant>(V))
    return addConstant(C);
  if (auto *Select = dyn_cast<SelectInst>(V)) {
    follow(Select->getTrueValue());
    follow(Select->getFalseValue());
  } else if (auto *Phi = dyn_cast<PHINode>(V)) {
    for (const Use &Incoming : Phi->incoming_values())
      follow(Incoming);
  } else if (auto *Frozen = dyn_cast<FreezeInst>(V)) {
    follow(Frozen->getOperand(0));
  } else if (auto *Load = dyn_cast<LoadInst>(V)) {
    followLoad(*Load);
  } else if (auto *A = dyn_cast<Argument>(V)) {
    followArgument(*A);
  } else if (auto *Call = dyn_cast<CallBase>(V)) {
    followResult(*Call);
  } else {
    widen(World::Guess);
  }
}

/// The fiber functions that stand in \p C itself; a fiber call can call nothing else.
void Trace::addConstant(const Constant *C) {
  auto *Alias = dyn_cast<GlobalAlias>(C);
  auto *F = dyn_cast_or_null<Function>(Alias ? Alias->getAliaseeObject() : C);
  if (F && isFiberFunction(*F)) {
    Known.insert(const_cast<Function *>(F));
    if (Alias)
      widen(World::Open); // another file may replace it
  }
  if (isa<GlobalValue, BlockAddress>(C))
    return;
  for (const Use &Operand : C->operands())
    addConstant(cast<Constant>(Operand));
}

void Trace::followLoad(const LoadInst &Load) {
  if (const MDNode *Mark = Load.getMetadata(abi::SlotMetadata))
    return followSlot(textOf(*Mark, 0), &Load);
  if (Load.isVolatile())
    return widen(World::Guess);
  followObject(Load);
}

void Trace::followObject(const LoadInst &Load) {
  if (auto *Place = dyn_cast<Constant>(Load.getPointerOperand()))
    if (const Constant *C =
            ConstantFoldLoadFromConstPtr(const_cast<Constant *>(Place), Load.getType(), Load.getDataLayout()))
      return addConstant(C);
  followContent(getUnderlyingObject(Load.getPointerOperand()));
}

/// What the object from which the pointer is loaded shows, if all of it is visible, is as good as what the
/// list says of the slot; if that is closed, the pointer satisfies both.
void Trace::followSlot(StringRef Name, const LoadInst *Load) {
  Slot = Name;
  const MDNode *Entry = Slots.lookup(Name);
  World Said = Entry ? worldNamed(textOf(*Entry, 1)) : World::Guess;
  if (Load && Load->isVolatile() && Said == World::Closed)
    Said = World::Open;
  if (mutated("slot-open-is-closed") && Said == World::Open)
    Said = World::Closed;
  Trace Stored(Slots), Object(Slots);
  for (unsigned I = FirstFunction; Entry && I < Entry->getNumOperands(); ++I)
    if (auto *C = mdconst::dyn_extract_or_null<Constant>(Entry->getOperand(I)))
      Stored.addConstant(C);
  if (Load && !Load->isVolatile())
    Object.followObject(*Load);
  bool IsVisible = Load && !Load->isVolatile() && Object.Reach == World::Closed;
  widen(IsVisible ? World::Closed : std::max(Said, Stored.Reach));
  for (Function *F : IsVisible ? Object.Known : Stored.Known)
    if (!IsVisible || Said != World::Closed || Stored.Known.contains(F))
      Known.insert(F);
}

void Trace::followContent(const Value *Object) {
  if (!Seen.insert(Object).second)
    return;
  auto *Global = dyn_cast<GlobalVariable>(Object);
  bool IsConstant = Global && Global->isConstant() && Global->hasDefinitiveInitializer();
  bool IsLocal =
      isa<AllocaInst>(Object) || (Global && Global->hasLocalLinkage() && Global->hasInitializer() &&
                                  !Global->isThreadLocal() && !Global->isExternallyInitialized());
  if (!IsConstant && (!IsLocal || !addStores(Object)))
    return widen(World::Guess);
  if (Global)
    addConstant(Global->getInitializer());
}

/// Follows what is stored through \p Address.  False: it goes where not all stores are visible.
bool Trace::addStores(const Value *Address) {
  for (const User *U : Address->users()) {
    if (auto *Store = dyn_cast<StoreInst>(U)) {
      const Value *Stored = Store->getValueOperand();
      if (Stored == Address || Store->isVolatile() ||
          !(isa<Constant>(Stored) || Stored->getType()->isPointerTy()))
        return false;
      follow(Stored);
    } else if (auto *Transfer = dyn_cast<MemIntrinsic>(U)) {
      if (!addTransfer(*Transfer, Address))
        return false;
    } else if (isa<GetElementPtrInst>(U)) {
      if (!addStores(U))
        return false;
    } else if (auto *Load = dyn_cast<LoadInst>(U)) {
      if (Load->isVolatile())
        return false;
    } else if (auto *Marker = dyn_cast<IntrinsicInst>(U)) {
      if (!Marker->isLifetimeStartOrEnd())
        return false;
    } else if (!isa<ICmpInst>(U)) {
      return false;
    }
  }
  return true;
}

bool Trace::addTransfer(const MemIntrinsic &Transfer, const Value *Address) {
  if (Transfer.isVolatile())
    return false;
  if (auto *Fill = dyn_cast<MemSetInst>(&Transfer))
    return isa<Constant>(Fill->getValue()) && cast<Constant>(Fill->getValue())->isNullValue();
  auto &Copy = cast<MemTransferInst>(Transfer);
  if (Copy.getRawDest() == Address)
    followContent(getUnderlyingObject(Copy.getRawSource()));
  return true;
}

void Trace::followArgument(const Argument &A) {
  const Function &F = *A.getParent();
  if (!F.hasLocalLinkage() || A.hasPassPointeeByValueCopyAttr())
    return widen(World::Guess);
  for (const Use &U : F.uses()) {
    auto *Call = dyn_cast<CallBase>(U.getUser());
    if (!Call || !Call->isCallee(&U) || Call->getFunctionType() != F.getFunctionType())
      return widen(World::Guess);
    follow(Call->getArgOperand(A.getArgNo()));
  }
}

void Trace::followResult(const CallBase &Call) {
  const Function *F = Call.getCalledFunction();
  if (!F || !hasExactBody(*F) || Call.getFunctionType() != F->getFunctionType())
    return widen(World::Guess);
  for (const BasicBlock &BB : *F)
    if (auto *Return = dyn_cast<ReturnInst>(BB.getTerminator()))
      follow(Return->getReturnValue());
}

/// The entries of "weft.slots" by name; two of one name, from two files, say nothing.
StringMap<const MDNode *> readSlotList(const Module &M) {
  StringMap<const MDNode *> Slots;
  if (const NamedMDNode *List = M.getNamedMetadata(abi::SlotList))
    for (const MDNode *Entry : List->operands())
      if (auto [At, IsNew] = Slots.try_emplace(textOf(*Entry, 0), Entry); !IsNew)
        At->second = nullptr;
  return Slots;
}

MDNode *asMetadata(const Callees &Found, LLVMContext &C) {
  SmallVector<Metadata *, 8> Operands{MDString::get(C, Found.Slot), MDString::get(C, worldName(Found.Reach))};
  for (Function *F : Found.Known)
    Operands.push_back(ValueAsMetadata::get(F));
  return MDNode::get(C, Operands);
}

} // namespace

StringRef weft::worldName(World W) {
  return W == World::Closed ? "closed" : W == World::Open ? "open" : "guess";
}

Callees weft::calleesOf(const CallBase &Call) {
  Callees Found;
  unsigned First = 0;
  const MDNode *Node = Call.getMetadata(abi::CalleesMetadata);
  if (Node) {
    Found.Slot = textOf(*Node, 0);
    Found.Reach = worldNamed(textOf(*Node, 1));
    First = FirstFunction;
  } else if ((Node = Call.getMetadata(LLVMContext::MD_callees))) {
    Found.Reach = World::Closed;
  }
  for (unsigned I = First; Node && I < Node->getNumOperands(); ++I) {
    auto *F = mdconst::dyn_extract_or_null<Function>(Node->getOperand(I));
    if (F)
      Found.Known.push_back(F);
    if (Found.Reach == World::Closed && !(F && ownsName(*F)))
      Found.Reach = World::Open;
  }
  return Found;
}

/// `what (file:line:column)`, of an entry of "weft.openings".
static std::string openingOf(const MDNode &Entry) {
  auto Number = [&](unsigned I) {
    auto *C =
        Entry.getNumOperands() > I ? mdconst::dyn_extract_or_null<ConstantInt>(Entry.getOperand(I)) : nullptr;
    return C ? C->getZExtValue() : 0;
  };
  StringRef File = textOf(Entry, 2);
  std::string Place =
      File.empty() ? "" : (" (" + File + ":" + Twine(Number(3)) + ":" + Twine(Number(4)) + ")").str();
  return textOf(Entry, 1).str() + Place;
}

std::vector<SlotState> weft::slotStates(const Module &M) {
  StringMap<std::string> Openings;
  if (const NamedMDNode *List = M.getNamedMetadata(abi::OpeningList))
    for (const MDNode *Entry : List->operands())
      Openings.try_emplace(textOf(*Entry, 0), openingOf(*Entry));
  std::vector<SlotState> States;
  const NamedMDNode *List = M.getNamedMetadata(abi::SlotList);
  for (unsigned At = 0, E = List ? List->getNumOperands() : 0; At != E; ++At) {
    const MDNode &Entry = *List->getOperand(At);
    SlotState State{textOf(Entry, 0), worldNamed(textOf(Entry, 1)), Openings.lookup(textOf(Entry, 0)), {}};
    for (unsigned I = FirstFunction; I < Entry.getNumOperands(); ++I) {
      auto *F = mdconst::dyn_extract_or_null<Function>(Entry.getOperand(I));
      if (!F)
        continue;
      State.Stored.push_back(F);
      if (State.Reach == World::Closed && !ownsName(*F)) {
        State.Reach = World::Open;
        State.Opening =
            "'" + sourceName(*F).str() + "', which is stored, may be replaced or is defined elsewhere";
      }
    }
    States.push_back(std::move(State));
  }
  return States;
}

void weft::resolveCallees(Module &M) {
  StringMap<const MDNode *> Slots = readSlotList(M);
  for (Function &F : M)
    for (Instruction &I : instructions(F)) {
      auto *Call = dyn_cast<CallBase>(&I);
      if (!Call || !isFiberCall(*Call) || isa<Function>(Call->getCalledOperand()) ||
          Call->getMetadata(abi::CalleesMetadata) || Call->getMetadata(LLVMContext::MD_callees))
        continue;
      Call->setMetadata(abi::CalleesMetadata, asMetadata(Trace(Slots).of(*Call), M.getContext()));
    }
}
