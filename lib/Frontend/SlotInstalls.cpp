//===- SlotInstalls.cpp - Who is stored in each slot, and where? -----------===//
#include "Weft/Frontend/Colour.h"
#include "Weft/Frontend/Slots.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Mangle.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace weft {

namespace {

/// Where a value goes: a slot, or something that may promise a size.
struct Destination {
  const FieldDecl *Slot = nullptr;
  const AnnotateAttr *Bound = nullptr;
};

class InstallWalk : public RecursiveASTVisitor<InstallWalk> {
  ASTContext &Ctx;
  const FunctionDecl *Function = nullptr;

  static Destination toDecl(const ValueDecl *D);
  static Destination toLValue(const Expr *E);
  void store(const Destination &To, const Expr *E);
  void storeFunction(const Destination &To, const FunctionDecl *D, const Expr *E);

public:
  Installs Found;

  explicit InstallWalk(ASTContext &C) : Ctx(C) {}

  bool TraverseFunctionDecl(FunctionDecl *D) {
    llvm::SaveAndRestore Inside(Function, static_cast<const FunctionDecl *>(D));
    return RecursiveASTVisitor::TraverseFunctionDecl(D);
  }
  /// Only as clang understands them: with an element for each field, braces added.
  bool TraverseInitListExpr(InitListExpr *E, DataRecursionQueue * = nullptr) {
    InitListExpr *Semantic = E->isSemanticForm() ? E : E->getSemanticForm();
    InitListExpr *List = Semantic ? Semantic : E;
    return WalkUpFromInitListExpr(List) &&
           llvm::all_of(List->children(), [this](Stmt *Element) { return TraverseStmt(Element); });
  }
  bool VisitVarDecl(VarDecl *D);
  bool VisitBinaryOperator(BinaryOperator *E);
  bool VisitInitListExpr(InitListExpr *E);
  bool VisitCompoundLiteralExpr(CompoundLiteralExpr *E);
  bool VisitCallExpr(CallExpr *E);
  bool VisitReturnStmt(ReturnStmt *S);
};

SlotBook::Place placeOf(ASTContext &Ctx, SourceLocation Loc) {
  const SourceManager &Sources = Ctx.getSourceManager();
  const PresumedLoc At = Sources.getPresumedLoc(Sources.getExpansionLoc(Loc));
  return At.isValid() ? SlotBook::Place{At.getFilename(), At.getLine(), At.getColumn()} : SlotBook::Place();
}

} // namespace

Destination InstallWalk::toDecl(const ValueDecl *D) {
  const AnnotateAttr *Bound = boundOf(D);
  const auto *Field = dyn_cast<FieldDecl>(D);
  return {Field && isSlot(Field) ? Field : nullptr, Bound ? Bound : boundOfTypedef(D->getType())};
}

Destination InstallWalk::toLValue(const Expr *E) {
  if (const FieldDecl *Slot = slotOf(E))
    return toDecl(Slot);
  const Expr *Base = E->IgnoreParens();
  while (const auto *Element = dyn_cast<ArraySubscriptExpr>(Base))
    Base = Element->getBase()->IgnoreParenImpCasts();
  if (const auto *Name = dyn_cast<DeclRefExpr>(Base))
    return toDecl(Name->getDecl());
  return {nullptr, boundOfTypedef(E->getType())};
}

/// Puts down what \p E can be, as far as it says so itself.
void InstallWalk::store(const Destination &To, const Expr *E) {
  if ((!To.Slot && !To.Bound) || !E || isa<ImplicitValueInitExpr, NoInitExpr>(E))
    return;
  E = E->IgnoreParenCasts();
  if (const auto *List = dyn_cast<InitListExpr>(E)) {
    if (const InitListExpr *Semantic = List->isSemanticForm() ? List : List->getSemanticForm())
      List = Semantic;
    for (const Expr *Element : List->inits())
      store(To, Element);
    return;
  }
  if (const auto *Either = dyn_cast<AbstractConditionalOperator>(E)) {
    store(To, Either->getTrueExpr());
    return store(To, Either->getFalseExpr());
  }
  if (const auto *Opaque = dyn_cast<OpaqueValueExpr>(E); Opaque && Opaque->getSourceExpr())
    return store(To, Opaque->getSourceExpr());
  if (const auto *Chosen = dyn_cast<GenericSelectionExpr>(E); Chosen && !Chosen->isResultDependent())
    return store(To, Chosen->getResultExpr());
  if (const auto *Chosen = dyn_cast<ChooseExpr>(E); Chosen && !Chosen->isConditionDependent())
    return store(To, Chosen->getChosenSubExpr());
  if (const auto *Comma = dyn_cast<BinaryOperator>(E); Comma && Comma->getOpcode() == BO_Comma)
    return store(To, Comma->getRHS());
  if (const auto *Chain = dyn_cast<BinaryOperator>(E); Chain && Chain->getOpcode() == BO_Assign)
    return store(To, Chain->getRHS());
  if (const auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && (Unary->getOpcode() == UO_AddrOf || Unary->getOpcode() == UO_Deref)) {
    const auto *Name = dyn_cast<DeclRefExpr>(Unary->getSubExpr()->IgnoreParenCasts());
    if (Name && isa<FunctionDecl>(Name->getDecl()))
      return store(To, Name);
  }
  if (const auto *Name = dyn_cast<DeclRefExpr>(E))
    if (const auto *D = dyn_cast<FunctionDecl>(Name->getDecl()))
      return storeFunction(To, D, E);
  if (E->isNullPointerConstant(Ctx, Expr::NPC_ValueDependentIsNotNull) || (To.Slot && slotOf(E) == To.Slot))
    return;
  if (To.Slot && !Found.Slots[To.Slot].Other)
    Found.Slots[To.Slot].Other = E;
}

void InstallWalk::storeFunction(const Destination &To, const FunctionDecl *D, const Expr *E) {
  if (To.Slot) {
    SlotContent &Content = Found.Slots[To.Slot];
    Content.Stored.insert(D->getCanonicalDecl());
    if (D->isMultiVersion() && !Content.Other)
      Content.Other = E; // several functions, and none of that name
  }
  uint64_t Bytes = 0;
  if (!To.Bound || bytesOf(To.Bound).getAsInteger(10, Bytes))
    return;
  Found.Promises.push_back({nameInIR(Ctx, D), Bytes, placeOf(Ctx, E->getExprLoc())});
}

bool InstallWalk::VisitVarDecl(VarDecl *D) {
  if (D->hasInit() && holdsFiber(D->getType()))
    store(toDecl(D), D->getInit());
  return true;
}

bool InstallWalk::VisitBinaryOperator(BinaryOperator *E) {
  if (E->getOpcode() == BO_Assign && holdsFiber(E->getType()))
    store(toLValue(E->getLHS()), E->getRHS());
  return true;
}

/// Of a record: the semantic form has an initialiser for each field, in order.
bool InstallWalk::VisitInitListExpr(InitListExpr *E) {
  const RecordDecl *Record = E->getType()->getAsRecordDecl();
  if (!Record)
    return true;
  if (Record->isUnion()) {
    if (const FieldDecl *Field = E->getInitializedFieldInUnion(); Field && E->getNumInits() == 1)
      store(toDecl(Field), E->getInit(0));
    return true;
  }
  unsigned Next = 0;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Next >= E->getNumInits())
      break;
    const Expr *Init = E->getInit(Next++);
    if (holdsFiber(Field->getType()))
      store(toDecl(Field), Init); // a slot, or a promise
  }
  return true;
}

bool InstallWalk::VisitCompoundLiteralExpr(CompoundLiteralExpr *E) {
  if (holdsFiber(E->getType()))
    store({nullptr, boundOfTypedef(E->getType())}, E->getInitializer());
  return true;
}

bool InstallWalk::VisitCallExpr(CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  const QualType Called = E->getCallee()->getType();
  const auto *Proto = Called->isPointerType() ? Called->getPointeeType()->getAs<FunctionProtoType>()
                                              : Called->getAs<FunctionProtoType>();
  for (unsigned I = 0; I != E->getNumArgs(); ++I) {
    if (Callee && I < Callee->getNumParams())
      store({nullptr, toDecl(Callee->getParamDecl(I)).Bound}, E->getArg(I));
    else if (!Callee && Proto && I < Proto->getNumParams())
      store({nullptr, boundOfTypedef(Proto->getParamType(I))}, E->getArg(I));
  }
  return true;
}

bool InstallWalk::VisitReturnStmt(ReturnStmt *S) {
  if (Function && S->getRetValue() && holdsFiber(Function->getReturnType()))
    store({nullptr, boundOfTypedef(Function->getReturnType())}, S->getRetValue());
  return true;
}

Installs readInstalls(ASTContext &Ctx) {
  InstallWalk Walk(Ctx);
  Walk.TraverseDecl(Ctx.getTranslationUnitDecl());
  return std::move(Walk.Found);
}

std::string nameInIR(ASTContext &Ctx, const FunctionDecl *D) {
  std::unique_ptr<MangleContext> Mangler(Ctx.createMangleContext());
  if (!Mangler->shouldMangleDeclName(D))
    return D->getNameAsString();
  std::string Name;
  llvm::raw_string_ostream OS(Name);
  Mangler->mangleName(GlobalDecl(D), OS);
  return Name;
}

const FieldDecl *slotOf(const Expr *E) {
  E = E->IgnoreParens();
  if (const auto *Read = dyn_cast<ImplicitCastExpr>(E); Read && Read->getCastKind() == CK_LValueToRValue)
    E = Read->getSubExpr()->IgnoreParens();
  while (const auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
    const auto *Array = dyn_cast<ImplicitCastExpr>(Element->getBase()->IgnoreParens());
    if (!Array || Array->getCastKind() != CK_ArrayToPointerDecay)
      return nullptr; // an element of what a pointer points to
    E = Array->getSubExpr()->IgnoreParens();
  }
  const auto *Member = dyn_cast<MemberExpr>(E);
  const auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  return Field && isSlot(Field) ? Field : nullptr;
}

bool isSlot(const FieldDecl *Field) {
  QualType T = Field->getType();
  while (const ArrayType *Array = T->getAsArrayTypeUnsafe())
    T = Array->getElementType();
  return T->isPointerType() && isFiber(T);
}

SlotBook readSlots(ASTContext &Ctx, const SlotsSeen &Seen) {
  SlotBook Book;
  if (Ctx.getLangOpts().CPlusPlus || Ctx.getExternalSource() || (Seen.Slots.empty() && !Seen.HasPromises))
    return Book;
  Installs Found = readInstalls(Ctx);
  Book.Installs = std::move(Found.Promises);
  if (Seen.Slots.empty())
    return Book;
  const llvm::DenseMap<const FieldDecl *, Opening> Open = openSlots(Ctx, Seen);
  for (const FieldDecl *Slot : Seen.Slots)
    for (const auto *Annotation : Slot->specific_attrs<AnnotateAttr>()) {
      StringRef Name = Annotation->getAnnotation();
      if (!Name.consume_front(SlotAnnotation))
        continue;
      const SlotContent &Content = Found.Slots[Slot];
      SlotBook::Slot Entry{Name.str(), "closed", {}, "", {}};
      if (auto At = Open.find(Slot); At != Open.end()) {
        Entry.World = "open";
        Entry.Opening = At->second.Why;
        Entry.OpenedAt = placeOf(Ctx, At->second.At);
      }
      if (Content.Other) {
        Entry.World = "guess";
        Entry.Opening = "a value that is no function's name is stored";
        Entry.OpenedAt = placeOf(Ctx, Content.Other->getExprLoc());
      }
      for (const FunctionDecl *Function : Content.Stored)
        Entry.Stored.push_back(nameInIR(Ctx, Function));
      Book.Slots.push_back(std::move(Entry));
    }
  return Book;
}

} // namespace weft
