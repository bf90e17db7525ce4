//===- FunctionRules.cpp - What a fiber function's declaration may say ----===//
//
// Rule 5 of ColourRules.h.
//
//===----------------------------------------------------------------------===//
#include "Weft/Frontend/AttributeLedger.h"
#include "Weft/Frontend/Colour.h"
#include "Weft/Frontend/ColourRules.h"
#include "Weft/Frontend/Diagnostics.h"
#include "Weft/Frontend/FiberAttr.h"
#include "Weft/Frontend/Slots.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/TargetInfo.h"

using namespace clang;

namespace weft {

namespace {

/// Promises about control flow and memory, which a suspension breaks.
bool isPromise(const Attr *A) {
  return isa<NoThrowAttr, ConstAttr, PureAttr, LeafAttr>(A);
}

/// Asks for machinery around the function's one symbol and one entry, which a fiber function has not.
bool isMachinery(const Attr *A) {
  return isa<ReturnsTwiceAttr, NakedAttr, IFuncAttr, WeakRefAttr, ConstructorAttr, DestructorAttr,
             TargetClonesAttr, CPUDispatchAttr, CPUSpecificAttr, AnyX86NoCallerSavedRegistersAttr>(A);
}

void checkAttributes(const FunctionDecl *D, DiagnosticsEngine &Diags) {
  llvm::SmallDenseSet<SourceLocation, 4> Reported; // clang adds some twice
  for (const Attr *A : D->attrs()) {
    // An inherited one was reported where it was written; an implicit one clang derived from that.
    if (A->isInherited() || A->isImplicit() || (!isPromise(A) && !isMachinery(A)) ||
        !Reported.insert(A->getLocation()).second)
      continue;
    report(Diags, A->getLocation(), Diag::Promise) << D << A->getSpelling();
    report(Diags, A->getLocation(), isPromise(A) ? Diag::RemovePromise : Diag::RemoveMachinery)
        << A->getSpelling();
  }
  const auto *Proto = D->getType()->getAs<FunctionProtoType>();
  const SourceRange Written = D->getExceptionSpecSourceRange();
  if (!Proto || !Written.isValid() || Proto->canThrow() != CT_Cannot)
    return;
  const char *Promise = Proto->getExceptionSpecType() == EST_DynamicNone ? "throw()" : "noexcept";
  report(Diags, Written.getBegin(), Diag::Promise) << D << Promise;
  report(Diags, Written.getBegin(), Diag::RemovePromise) << Promise;
}

/// Targets whose va_list the pass can fill (lib/Transform/Variadic.cpp).
bool hasKnownList(const FunctionDecl *D) {
  const TargetInfo &Target = D->getASTContext().getTargetInfo();
  return Target.getBuiltinVaListKind() == TargetInfo::X86_64ABIBuiltinVaList &&
         Target.getPointerWidth(LangAS::Default) == 64;
}

/// clang lets a redeclaration without convention inherit the earlier one's; the contract does not.
void checkRedeclaration(const FunctionDecl *D, const AttributeLedger &Ledger, DiagnosticsEngine &Diags) {
  const FunctionDecl *Earlier = D->getPreviousDecl();
  const TypeSourceInfo *Written = D->getTypeSourceInfo();
  if (!Earlier || !Written || D->isTemplateInstantiation() || Ledger.markOf(D).isValid() ||
      isFiber(Written->getType()))
    return;
  report(Diags, D->getLocation(), Diag::RedeclaredPlain) << D;
  report(Diags, D->getLocation(), Diag::AddFiberHere);
}

// Bounds ---------------------------------------------------------------------------------------------

void checkBound(const FunctionDecl *D, const AnnotateAttr *Bound, DiagnosticsEngine &Diags) {
  if (!isFiber(D->getType())) {
    report(Diags, Bound->getLocation(), Diag::BoundOnPlain) << D;
    report(Diags, D->getLocation(), Diag::MarkBound) << D;
    return;
  }
  for (const FunctionDecl *Earlier = D->getPreviousDecl(); Earlier; Earlier = Earlier->getPreviousDecl()) {
    const AnnotateAttr *Other = boundOf(Earlier);
    if (!Other || bytesOf(Other) == bytesOf(Bound))
      continue;
    report(Diags, Bound->getLocation(), Diag::BoundDiffers) << D << bytesOf(Bound) << bytesOf(Other);
    report(Diags, Other->getLocation(), Diag::SameBound);
    return;
  }
}

/// A task never returns to its creator either way, and clang emits nothing behind a call of such a function:
/// not even what a verb does with the new task.
void dropNoReturn(FunctionDecl *D) {
  D->dropAttrs<NoReturnAttr, C11NoReturnAttr, CXX11NoReturnAttr>();
  const auto *Function = D->getType()->castAs<FunctionType>();
  if (!Function->getNoReturnAttr())
    return;
  ASTContext &Ctx = D->getASTContext();
  const auto Plain = Function->getExtInfo().withNoReturn(false).withCallingConv(CC_C);
  D->setType(withFiber(Ctx, QualType(Ctx.adjustFunctionType(Function, Plain), 0)));
}

} // namespace

const AnnotateAttr *boundOf(const NamedDecl *D) {
  for (const auto *Annotation : D->specific_attrs<AnnotateAttr>())
    if (Annotation->getAnnotation().starts_with(BoundAnnotation) && !Annotation->isInherited())
      return Annotation;
  return nullptr;
}

StringRef bytesOf(const AnnotateAttr *Bound) {
  return Bound->getAnnotation().drop_front(StringRef(BoundAnnotation).size());
}

const AnnotateAttr *boundOfTypedef(QualType T) {
  while (!T.isNull()) {
    if (const auto *Named = dyn_cast<TypedefType>(T.getTypePtr()))
      if (const AnnotateAttr *Bound = boundOf(Named->getDecl()))
        return Bound;
    if (const Type *Element = T->getArrayElementTypeNoTypeQual(); Element && isa<ArrayType>(T.getTypePtr())) {
      T = cast<ArrayType>(T.getTypePtr())->getElementType();
      continue;
    }
    if (const auto *Pointer = dyn_cast<PointerType>(T.getTypePtr())) {
      T = Pointer->getPointeeType();
      continue;
    }
    QualType Next = T->getLocallyUnqualifiedSingleStepDesugaredType();
    if (Next.getTypePtr() == T.getTypePtr())
      return nullptr;
    T = Next;
  }
  return nullptr;
}

/// `record.field`; a record without a name has that of the record or typedef around it.
static std::string slotName(const FieldDecl *D) {
  const RecordDecl *Record = D->getParent();
  while (!Record->getIdentifier() && !Record->getTypedefNameForAnonDecl())
    if (const auto *Outer = dyn_cast<RecordDecl>(Record->getParent()))
      Record = Outer;
    else
      break;
  StringRef Name = "struct";
  if (Record->getIdentifier())
    Name = Record->getName();
  else if (const TypedefNameDecl *Typedef = Record->getTypedefNameForAnonDecl())
    Name = Typedef->getName();
  return (Name + "." + D->getName()).str();
}

static void annotate(NamedDecl *D, const llvm::Twine &Text) {
  D->addAttr(AnnotateAttr::CreateImplicit(D->getASTContext(), Text.str(), nullptr, 0));
}

void checkSlot(NamedDecl *D, QualType T, SlotsSeen &Seen, DiagnosticsEngine &Diags) {
  const AnnotateAttr *Bound = boundOf(D);
  if (Bound && !holdsFiber(T)) {
    report(Diags, Bound->getLocation(), Diag::BoundOnPlain) << D;
    report(Diags, D->getLocation(), Diag::MarkBound) << D;
  }
  if (!holdsFiber(T))
    return;
  const AnnotateAttr *Inherited = Bound || isa<TypedefNameDecl>(D) ? nullptr : boundOfTypedef(T);
  if (Inherited)
    annotate(D, Inherited->getAnnotation());
  Seen.HasPromises |= Bound || Inherited;
  const auto *Field = dyn_cast<FieldDecl>(D);
  if (Field && isSlot(Field) && Field->getIdentifier() && !D->getLangOpts().CPlusPlus &&
      Seen.Slots.insert(Field))
    annotate(D, SlotAnnotation + slotName(Field));
}

void checkFunction(FunctionDecl *D, const AttributeLedger &Ledger, DiagnosticsEngine &Diags) {
  const AnnotateAttr *OfTypedef =
      boundOf(D) || !isFiber(D->getType()) ? nullptr : boundOfTypedef(D->getType());
  if (OfTypedef)
    annotate(D, OfTypedef->getAnnotation());
  if (const AnnotateAttr *Bound = boundOf(D))
    checkBound(D, Bound, Diags);
  if (!isFiber(D->getType()))
    return;
  dropNoReturn(D);
  checkAttributes(D, Diags);
  checkRedeclaration(D, Ledger, Diags);
  if (D->isVariadic() && D->doesThisDeclarationHaveABody() && !hasKnownList(D)) {
    report(Diags, D->getLocation(), Diag::VariadicDefinition) << D;
    report(Diags, D->getLocation(), Diag::PassArray);
  }
}

void checkAliases(const ASTContext &Ctx, DiagnosticsEngine &Diags) {
  const TranslationUnitDecl *Unit = Ctx.getTranslationUnitDecl();
  for (const Decl *D : Unit->decls()) {
    const auto *Alias = dyn_cast<FunctionDecl>(D);
    const auto *Attr = Alias ? Alias->getAttr<AliasAttr>() : nullptr;
    if (!Attr || Attr->isInherited())
      continue;
    for (const NamedDecl *Named : Unit->lookup(DeclarationName(&Ctx.Idents.get(Attr->getAliasee())))) {
      const auto *Target = dyn_cast<FunctionDecl>(Named);
      if (!Target || isFiber(Target->getType()) == isFiber(Alias->getType()))
        continue;
      report(Diags, Attr->getLocation(), Diag::AliasColour) << Alias << Target << isFiber(Target->getType());
      report(Diags, Target->getLocation(), Diag::SameColourAlias);
    }
  }
}

} // namespace weft
