//===- SlotWorlds.cpp - Which slots can something write that is not seen? --===//
//
// A slot stays closed as long as every object of its record is made and written in this file through the
// record's own type.  Let a type *lead to* a slot when a value of it holds the slot's record or, over
// pointers, fields, parameters and results, can reach one.  A slot is open
//
//  1. when a type that leads to it is part of a function or variable with external linkage: other files give
//  and
//     take such objects;
//  2. when a pointer that leads to it is converted from or to another type, integers and `void *` included:
//  what
//     comes from there may be another file's, and what goes there may be written as something else.  Exempt
//     are what malloc and its like return, what free takes, and records that begin with the other one: the
//     whole of an object is made where its beginning is;
//  3. when a value that leads to it is passed to `...` or without a prototype, or taken by va_arg;
//  4. when a union leads to it: another member may be written in its place;
//  5. when it is accessed other than by reading it and assigning to it: its address is taken, an array of it
//     decays, an asm statement or offsetof names it;
//  6. when there is assembly at file scope, which can do anything.
//
// What this does not see: another file with a copy of the record's definition that gets the address of some
// member of it, computes that of the record, and writes the slot.
//
//===----------------------------------------------------------------------===//
#include "Weft/Frontend/Slots.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/Builtins.h"
#include "llvm/ADT/BitVector.h"

using namespace clang;

namespace weft {

namespace {

/// Which slots does a type lead to?
class Reach {
  const llvm::SetVector<const FieldDecl *> &Slots;
  llvm::DenseMap<const RecordDecl *, llvm::BitVector> Known; ///< of records that were asked for

  void collect(QualType T, llvm::SmallPtrSetImpl<const Type *> &Seen, llvm::BitVector &Reached) const;

public:
  explicit Reach(const llvm::SetVector<const FieldDecl *> &All) : Slots(All) {}

  llvm::BitVector of(QualType T);
  llvm::BitVector none() const { return llvm::BitVector(Slots.size()); }
};

/// What points at memory that nobody has written yet.
bool isAllocator(const Expr *E) {
  const auto *Call = dyn_cast<CallExpr>(E->IgnoreParenCasts());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const IdentifierInfo *Name = Callee ? Callee->getIdentifier() : nullptr;
  static constexpr StringRef Names[] = {"malloc",           "calloc",           "aligned_alloc",
                                        "__builtin_malloc", "__builtin_calloc", "__builtin_alloca"};
  return Name && llvm::is_contained(Names, Name->getName());
}

/// Does an object of \p Whole begin with one of \p Part?
bool beginsWith(QualType Whole, QualType Part) {
  for (;;) {
    if (Whole.getCanonicalType().getUnqualifiedType() == Part.getCanonicalType().getUnqualifiedType())
      return true;
    const RecordDecl *Record = Whole->getAsRecordDecl();
    Record = Record ? Record->getDefinition() : nullptr;
    if (!Record || Record->isUnion() || Record->field_empty())
      return false;
    Whole = Record->field_begin()->getType();
  }
}

class WorldWalk : public RecursiveASTVisitor<WorldWalk> {
  ASTContext &Ctx;
  const SlotsSeen &Seen;
  Reach Leads;
  llvm::SmallPtrSet<const Expr *, 16>
      Allowed; ///< accesses that do nothing but read or assign; arguments of free

  void open(QualType T) { Open |= Leads.of(T); }
  void open(const FieldDecl *Slot);
  void allow(const Expr *Access);

public:
  llvm::BitVector Open;

  WorldWalk(ASTContext &C, const SlotsSeen &S) : Ctx(C), Seen(S), Leads(S.Slots), Open(Leads.none()) {}

  bool VisitDeclaratorDecl(DeclaratorDecl *D);
  bool VisitRecordDecl(RecordDecl *D);
  bool VisitFileScopeAsmDecl(FileScopeAsmDecl *) {
    Open.set();
    return true;
  }
  bool VisitCastExpr(CastExpr *E);
  bool VisitCallExpr(CallExpr *E);
  bool VisitVAArgExpr(VAArgExpr *E);
  bool VisitBinaryOperator(BinaryOperator *E);
  bool VisitOffsetOfExpr(OffsetOfExpr *E);
  bool VisitMemberExpr(MemberExpr *E);
};

} // namespace

void Reach::collect(QualType T, llvm::SmallPtrSetImpl<const Type *> &Seen, llvm::BitVector &Reached) const {
  if (T.isNull())
    return;
  const Type *Node = T.getCanonicalType().getTypePtr();
  if (!Seen.insert(Node).second)
    return;
  if (const auto *Array = dyn_cast<ArrayType>(Node))
    return collect(Array->getElementType(), Seen, Reached);
  if (const auto *Atomic = dyn_cast<AtomicType>(Node))
    return collect(Atomic->getValueType(), Seen, Reached);
  if (const auto *Function = dyn_cast<FunctionType>(Node)) {
    collect(Function->getReturnType(), Seen, Reached);
    if (const auto *Proto = dyn_cast<FunctionProtoType>(Function))
      for (QualType Param : Proto->param_types())
        collect(Param, Seen, Reached);
    return;
  }
  if (const auto *Complex = dyn_cast<ComplexType>(Node))
    return collect(Complex->getElementType(), Seen, Reached);
  if (QualType Pointee = Node->getPointeeType(); !Pointee.isNull())
    return collect(Pointee, Seen, Reached);
  const RecordDecl *Record = Node->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record)
    return;
  if (auto At = Known.find(Record); At != Known.end()) {
    Reached |= At->second;
    return;
  }
  for (const FieldDecl *Field : Record->fields()) {
    if (Slots.contains(Field))
      Reached.set(std::distance(Slots.begin(), llvm::find(Slots, Field)));
    collect(Field->getType(), Seen, Reached);
  }
}

llvm::BitVector Reach::of(QualType T) {
  llvm::SmallPtrSet<const Type *, 16> Seen;
  llvm::BitVector Reached(Slots.size());
  collect(T, Seen, Reached);
  // Complete for the type that was asked for, not for those that were met in the middle of a cycle.
  QualType Record = T.isNull() ? T : T.getCanonicalType();
  while (!Record.isNull() && !Record->getPointeeType().isNull())
    Record = Record->getPointeeType();
  if (const RecordDecl *D = Record.isNull() ? nullptr : Record->getAsRecordDecl())
    if (const RecordDecl *Definition = D->getDefinition())
      Known.try_emplace(Definition, Reached);
  return Reached;
}

void WorldWalk::open(const FieldDecl *Slot) {
  auto At = llvm::find(Seen.Slots, Slot);
  if (At != Seen.Slots.end())
    Open.set(std::distance(Seen.Slots.begin(), At));
}

/// \p Access is a slot or an element of one: everything down to the member.
void WorldWalk::allow(const Expr *Access) {
  if (!slotOf(Access))
    return;
  for (const Expr *E = Access->IgnoreParens();; E = E->IgnoreParens()) {
    Allowed.insert(E);
    if (const auto *Cast = dyn_cast<ImplicitCastExpr>(E))
      E = Cast->getSubExpr();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
      E = Element->getBase();
    else
      return;
  }
}

/// Rule 1.
bool WorldWalk::VisitDeclaratorDecl(DeclaratorDecl *D) {
  if (isa<FunctionDecl, VarDecl>(D) && D->hasExternalFormalLinkage())
    open(D->getType());
  return true;
}

/// Rule 4.
bool WorldWalk::VisitRecordDecl(RecordDecl *D) {
  if (D->isUnion() && D->isCompleteDefinition())
    for (const FieldDecl *Field : D->fields()) {
      open(Field);
      open(Field->getType());
    }
  return true;
}

/// Rules 2 and 5.
bool WorldWalk::VisitCastExpr(CastExpr *E) {
  const Expr *Source = E->getSubExpr();
  switch (E->getCastKind()) {
  case CK_LValueToRValue:
    allow(Source);
    return true;
  case CK_BitCast:
  case CK_LValueBitCast:
  case CK_LValueToRValueBitCast:
  case CK_AddressSpaceConversion:
  case CK_IntegralToPointer:
  case CK_PointerToIntegral:
  case CK_ToUnion:
  case CK_AnyPointerToBlockPointerCast:
    break;
  default:
    return true;
  }
  if (Allowed.count(E) || isAllocator(Source) ||
      Source->isNullPointerConstant(Ctx, Expr::NPC_ValueDependentIsNull))
    return true;
  const QualType From = Source->getType(), To = E->getType();
  if (From->isPointerType() && To->isPointerType() &&
      (beginsWith(From->getPointeeType(), To->getPointeeType()) ||
       beginsWith(To->getPointeeType(), From->getPointeeType())))
    return true;
  open(From);
  open(To);
  return true;
}

/// Rule 3; and what `free` takes.
bool WorldWalk::VisitCallExpr(CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  const IdentifierInfo *Name = Callee ? Callee->getIdentifier() : nullptr;
  if (Name && Name->isStr("free") && E->getNumArgs() == 1)
    Allowed.insert(E->getArg(0)->IgnoreParens());
  if (E->getBuiltinCallee() == Builtin::BI__builtin_call_with_static_chain)
    return true; // a verb, whose first argument is no value
  const QualType Called = E->getCallee()->getType();
  const auto *Proto = Called->isPointerType() ? Called->getPointeeType()->getAs<FunctionProtoType>()
                                              : Called->getAs<FunctionProtoType>();
  for (unsigned I = Proto ? Proto->getNumParams() : 0; I < E->getNumArgs(); ++I)
    open(E->getArg(I)->getType());
  return true;
}

bool WorldWalk::VisitVAArgExpr(VAArgExpr *E) {
  open(E->getType());
  return true;
}

bool WorldWalk::VisitBinaryOperator(BinaryOperator *E) {
  if (E->getOpcode() == BO_Assign)
    allow(E->getLHS());
  return true;
}

bool WorldWalk::VisitOffsetOfExpr(OffsetOfExpr *E) {
  for (unsigned I = 0; I != E->getNumComponents(); ++I)
    if (E->getComponent(I).getKind() == OffsetOfNode::Field)
      open(E->getComponent(I).getField());
  return true;
}

/// Rule 5: parents were visited before and have allowed what they do.
bool WorldWalk::VisitMemberExpr(MemberExpr *E) {
  if (const auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl());
      Field && isSlot(Field) && E->isLValue() && !Allowed.count(E))
    open(Field);
  return true;
}

llvm::DenseSet<const FieldDecl *> openSlots(ASTContext &Ctx, const SlotsSeen &Seen) {
  WorldWalk Walk(Ctx, Seen);
  Walk.TraverseDecl(Ctx.getTranslationUnitDecl());
  llvm::DenseSet<const FieldDecl *> Open;
  for (unsigned I : Walk.Open.set_bits())
    Open.insert(Seen.Slots[I]);
  return Open;
}

} // namespace weft
