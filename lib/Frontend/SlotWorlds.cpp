//===- SlotWorlds.cpp - Which slots can something write that is not seen? --===//
//
// A slot stays closed as long as every object of its record is made and written in this file through the
// record's own type.  Let a type *lead to* a slot when a value of it holds the slot's record or, over
// pointers, fields, parameters and results, can reach one.  A slot is open
//
//  1. when a type that leads to it is part of a function or variable with external linkage: other files give
//     and take such objects;
//  2. when a pointer that leads to it is converted from or to another type, integers and `void *` included:
//     what comes from there may be another file's, and what goes there may be written as something else.
//     Exempt are what malloc and its like return, what free takes, what the C library clears, compares, or
//     copies and resizes as the type that it has, and records that begin with the other one: the whole of an
//     object is made where its beginning is;
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
#include "Weft/Frontend/Diagnostics.h"
#include "Weft/Frontend/Slots.h"
#include "Weft/Support/Mutation.h"
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
};

bool isNull(const ASTContext &Ctx, const Expr *E) {
  return E->isNullPointerConstant(const_cast<ASTContext &>(Ctx), Expr::NPC_ValueDependentIsNotNull);
}

/// `f` of `f` and of `__builtin_f`; nothing of a function that is defined here.
StringRef libraryName(const CallExpr *Call) {
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const bool IsElsewhere = Callee && Callee->hasExternalFormalLinkage() && !Callee->hasBody();
  const IdentifierInfo *Id = IsElsewhere ? Callee->getIdentifier() : nullptr;
  StringRef Name = Id ? Id->getName() : "";
  Name.consume_front("__builtin_");
  return Name;
}

bool pointAtSame(QualType A, QualType B) {
  return A->isPointerType() && B->isPointerType() &&
         A->getPointeeType().getCanonicalType().getUnqualifiedType() ==
             B->getPointeeType().getCanonicalType().getUnqualifiedType();
}

/// What points at memory that nobody has written yet, or at what was of type \p To before; or is null.
bool isFresh(const ASTContext &Ctx, const Expr *E, QualType To) {
  E = E->IgnoreParenCasts();
  if (const auto *Either = dyn_cast<ConditionalOperator>(E))
    return isFresh(Ctx, Either->getTrueExpr(), To) && isFresh(Ctx, Either->getFalseExpr(), To);
  if (const auto *Comma = dyn_cast<BinaryOperator>(E); Comma && Comma->getOpcode() == BO_Comma)
    return isFresh(Ctx, Comma->getRHS(), To);
  if (isNull(Ctx, E))
    return true;
  const auto *Call = dyn_cast<CallExpr>(E);
  StringRef Name = libraryName(Call);
  if (Name == "realloc" || Name == "reallocarray")
    return pointAtSame(Call->getArg(0)->IgnoreParenCasts()->getType(), To);
  static constexpr StringRef Names[] = {"malloc", "calloc", "aligned_alloc", "alloca"};
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return llvm::is_contained(Names, Name) || (Callee && Callee->hasAttr<RestrictAttr>()); // that is `malloc`
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

  void open(const llvm::BitVector &Slots, SourceLocation At, const llvm::Twine &Why);
  void open(QualType T, SourceLocation At, const llvm::Twine &Why) { open(Leads.of(T), At, Why); }
  void open(const FieldDecl *Slot, SourceLocation At, const llvm::Twine &Why);
  void allow(const Expr *Access);
  void allowArguments(const CallExpr *E);

public:
  llvm::DenseMap<const FieldDecl *, Opening> Open;

  WorldWalk(ASTContext &C, const SlotsSeen &S) : Ctx(C), Seen(S), Leads(S.Slots) {}

  bool VisitDeclaratorDecl(DeclaratorDecl *D);
  bool VisitRecordDecl(RecordDecl *D);
  bool VisitFileScopeAsmDecl(FileScopeAsmDecl *D) {
    open(llvm::BitVector(Seen.Slots.size(), true), D->getLocation(), "there is assembly at file scope");
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

/// What opened a slot first is what is told of it.
void WorldWalk::open(const llvm::BitVector &Slots, SourceLocation At, const llvm::Twine &Why) {
  for (unsigned I : Slots.set_bits())
    if (!Open.contains(Seen.Slots[I]))
      Open[Seen.Slots[I]] = {At, Why.str()};
}

void WorldWalk::open(const FieldDecl *Slot, SourceLocation At, const llvm::Twine &Why) {
  auto Found = llvm::find(Seen.Slots, Slot);
  if (Found == Seen.Slots.end())
    return;
  llvm::BitVector One(Seen.Slots.size());
  One.set(std::distance(Seen.Slots.begin(), Found));
  open(One, At, Why);
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
  if (isa<FunctionDecl, VarDecl>(D) && D->hasExternalFormalLinkage() && !mutated("slot-of-others-missed"))
    open(D->getType(), D->getLocation(),
         "'" + D->getNameAsString() + "', which other files can use, has a type that leads to it");
  return true;
}

/// Rule 4.
bool WorldWalk::VisitRecordDecl(RecordDecl *D) {
  if (D->isUnion() && D->isCompleteDefinition())
    for (const FieldDecl *Field : D->fields()) {
      open(Field, Field->getLocation(), "it is a member of a union");
      open(Field->getType(), Field->getLocation(), "a member of a union leads to it");
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
  const QualType From = Source->getType(), To = E->getType();
  if (Allowed.count(E) || isFresh(Ctx, Source, To) || mutated("slot-conversion-missed"))
    return true;
  if (From->isPointerType() && To->isPointerType() &&
      (beginsWith(From->getPointeeType(), To->getPointeeType()) ||
       beginsWith(To->getPointeeType(), From->getPointeeType())))
    return true;
  const PrintingPolicy &Policy = Ctx.getPrintingPolicy();
  const std::string Why = "'" + withFiberSpelled(From.getAsString(Policy)) + "' is converted to '" +
                          withFiberSpelled(To.getAsString(Policy)) + "'";
  open(From, E->getExprLoc(), Why);
  open(To, E->getExprLoc(), Why);
  return true;
}

/// What goes to functions of the library that write no other function's address into it.
void WorldWalk::allowArguments(const CallExpr *E) {
  StringRef Name = libraryName(E);
  unsigned Pointers = 0;
  auto IsArgument = [&](unsigned I, QualType To) {
    return I < E->getNumArgs() && pointAtSame(E->getArg(I)->IgnoreParenCasts()->getType(), To);
  };
  if (Name == "free" && E->getNumArgs() == 1)
    Pointers = 1;
  else if (Name == "memcmp" && E->getNumArgs() == 3)
    Pointers = 2;
  else if (Name == "memset" && E->getNumArgs() == 3)
    Pointers = isNull(Ctx, E->getArg(1)); // the constant 0
  else if ((Name == "memcpy" || Name == "memmove") && E->getNumArgs() == 3)
    Pointers = IsArgument(1, E->getArg(0)->IgnoreParenCasts()->getType()) ? 2 : 0;
  else if (Name == "realloc" || Name == "reallocarray")
    Pointers = 1; // what the result is taken for is seen where it is converted
  for (unsigned I = 0; I != Pointers; ++I)
    Allowed.insert(E->getArg(I)->IgnoreParens());
}

/// Rule 3.
bool WorldWalk::VisitCallExpr(CallExpr *E) {
  allowArguments(E);
  if (E->getBuiltinCallee() == Builtin::BI__builtin_call_with_static_chain)
    return true; // a verb, whose first argument is no value
  const QualType Called = E->getCallee()->getType();
  const auto *Proto = Called->isPointerType() ? Called->getPointeeType()->getAs<FunctionProtoType>()
                                              : Called->getAs<FunctionProtoType>();
  for (unsigned I = Proto ? Proto->getNumParams() : 0; I < E->getNumArgs(); ++I)
    open(E->getArg(I)->getType(), E->getArg(I)->getExprLoc(),
         "it is passed without a prototype, or to '...'");
  return true;
}

bool WorldWalk::VisitVAArgExpr(VAArgExpr *E) {
  open(E->getType(), E->getExprLoc(), "va_arg takes it");
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
      open(E->getComponent(I).getField(), E->getExprLoc(), "offsetof names it");
  return true;
}

/// Rule 5: parents were visited before and have allowed what they do.
bool WorldWalk::VisitMemberExpr(MemberExpr *E) {
  if (const auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl());
      Field && isSlot(Field) && E->isLValue() && !Allowed.count(E))
    open(Field, E->getExprLoc(), "it is accessed other than by reading or assigning it");
  return true;
}

llvm::DenseMap<const FieldDecl *, Opening> openSlots(ASTContext &Ctx, const SlotsSeen &Seen) {
  WorldWalk Walk(Ctx, Seen);
  Walk.TraverseDecl(Ctx.getTranslationUnitDecl());
  return std::move(Walk.Open);
}

} // namespace weft
