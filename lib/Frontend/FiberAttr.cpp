//===- FiberAttr.cpp - Applying our attributes ----------------------------===//
#include "Weft/Frontend/FiberAttr.h"
#include "Weft/Frontend/AttributeLedger.h"
#include "Weft/Frontend/Colour.h"
#include "Weft/Frontend/Diagnostics.h"
#include "Weft/Support/ClangCompat.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/ParsedAttr.h"
#include "clang/Sema/Sema.h"
#include <optional>

using namespace clang;

namespace weft {

namespace {

/// Reports \p Error at \p Loc, then \p Remedy; for both without arguments.
void reject(Sema &S, SourceLocation Loc, Diag Error, Diag Remedy) {
  report(S.getDiagnostics(), Loc, Error);
  report(S.getDiagnostics(), Loc, Remedy);
}

AttributeLedger *consume(Sema &S, const ParsedAttr &Attr) {
  AttributeLedger *Ledger = AttributeLedger::of(S.getPreprocessor());
  if (Ledger)
    Ledger->consume(Attr);
  return Ledger;
}

QualType declaredType(const Decl *D) {
  if (const auto *Typedef = dyn_cast<TypedefNameDecl>(D))
    return Typedef->getUnderlyingType();
  if (isa<FunctionDecl, VarDecl, FieldDecl>(D))
    return cast<ValueDecl>(D)->getType();
  return QualType();
}

void setDeclaredType(Decl *D, QualType T) {
  if (auto *Typedef = dyn_cast<TypedefNameDecl>(D))
    Typedef->setModedTypeSourceInfo(Typedef->getTypeSourceInfo(), T);
  else
    cast<ValueDecl>(D)->setType(T);
}

/// The reasons why no declaration of this kind can be fiber; reports the first that holds.
bool rejectKind(Sema &S, const Decl *D, SourceLocation Loc) {
  if (D->isTemplated())
    reject(S, Loc, Diag::InTemplate, Diag::TypedefOutside);
  else if (declaredType(D).isNull())
    reject(S, Loc, Diag::OnNonValue, Diag::WriteOnFunction);
  else if (isa<CXXConstructorDecl, CXXDestructorDecl>(D))
    reject(S, Loc, Diag::OnStructor, Diag::UseMemberFunction);
  else
    return false;
  return true;
}

/// In C a name denotes one function: one that was declared before without `fiber` is reported here, in our
/// words and before clang speaks of calling conventions.  C++ has overloads; clang's own check serves.
bool rejectRedeclared(Sema &S, const FunctionDecl *D, SourceLocation Loc) {
  if (S.getLangOpts().CPlusPlus)
    return false;
  const auto *Earlier = dyn_cast_or_null<FunctionDecl>(
      S.LookupSingleName(S.getCurScope(), D->getDeclName(), D->getLocation(), Sema::LookupOrdinaryName,
                         RedeclarationKind::ForVisibleRedeclaration));
  if (!Earlier || isFiber(Earlier->getType()))
    return false;
  if (Earlier->getBuiltinID() != 0) {
    report(S.getDiagnostics(), D->getLocation(), Diag::OnBuiltin) << D;
    report(S.getDiagnostics(), Loc, Diag::RenameBuiltin) << D->getName();
  } else {
    report(S.getDiagnostics(), D->getLocation(), Diag::RedeclaredFiber) << D;
    report(S.getDiagnostics(), Earlier->getLocation(), Diag::AddFiberThere);
  }
  return true;
}

TypeLoc writtenType(const Decl *D) {
  const TypeSourceInfo *Written = nullptr;
  if (const auto *Typedef = dyn_cast<TypedefNameDecl>(D))
    Written = Typedef->getTypeSourceInfo();
  else if (const auto *Declarator = dyn_cast<DeclaratorDecl>(D))
    Written = Declarator->getTypeSourceInfo();
  return Written ? Written->getTypeLoc() : TypeLoc();
}

/// `int (*fiber get(int))(int)`: GNU's rules give it to the pointer that is returned, clang hands it to us
/// for `get`.  Nobody should have to know.
bool rejectStar(Sema &S, const NamedDecl *D, SourceLocation Loc) {
  const SourceManager &Sources = S.getSourceManager();
  auto IsBefore = [&](SourceLocation A, SourceLocation B) { return Sources.isBeforeInTranslationUnit(A, B); };
  if (!IsBefore(Loc, D->getLocation()))
    return false;
  // The nearest star before the mark: is it of the returned type, and leads to a function?
  SourceLocation Nearest;
  bool Returned = false, Ambiguous = false;
  for (TypeLoc At = writtenType(D); At; At = At.getNextTypeLoc()) {
    Returned |= !At.getAs<FunctionTypeLoc>().isNull();
    const auto Pointer = At.getAs<PointerTypeLoc>();
    if (!Pointer || !IsBefore(Pointer.getStarLoc(), Loc) ||
        (Nearest.isValid() && IsBefore(Pointer.getStarLoc(), Nearest)))
      continue;
    Nearest = Pointer.getStarLoc();
    Ambiguous = Returned && holdsFunction(Pointer.getPointeeLoc().getType());
  }
  if (!Ambiguous)
    return false;
  report(S.getDiagnostics(), Loc, Diag::AmbiguousStar) << D;
  report(S.getDiagnostics(), Loc, Diag::WriteFirst) << D;
  return true;
}

bool isEntry(const FunctionDecl *D) {
  const IdentifierInfo *Name = D->getIdentifier();
  return Name && Name->isStr("main") && D->getDeclContext()->getRedeclContext()->isTranslationUnit();
}

} // namespace

// FiberAttr ------------------------------------------------------------------------------------------

FiberAttr::FiberAttr() {
  static constexpr Spelling S[] = {{ParsedAttr::AS_GNU, "fiber"},
                                   {ParsedAttr::AS_C23, "weft::fiber"},
                                   {ParsedAttr::AS_C23, "weft::fiber_fn"},
                                   {ParsedAttr::AS_CXX11, "weft::fiber"},
                                   {ParsedAttr::AS_CXX11, "weft::fiber_fn"}};
  Spellings = S;
}

ParsedAttrInfo::AttrHandling FiberAttr::handleDeclAttribute(Sema &S, Decl *D, const ParsedAttr &Attr) const {
  AttributeLedger *Ledger = consume(S, Attr);
  const SourceLocation Loc = Attr.getLoc();
  if (rejectKind(S, D, Loc))
    return AttributeNotApplied;
  const auto *Named = cast<NamedDecl>(D);
  if (!acceptsFiber(declaredType(D))) {
    report(S.getDiagnostics(), Loc, Diag::OtherConvention) << Named;
    report(S.getDiagnostics(), Loc, Diag::RemoveConvention);
    return AttributeNotApplied;
  }
  QualType Marked = withFiber(S.Context, declaredType(D));
  if (Marked.isNull()) {
    report(S.getDiagnostics(), Loc, Diag::OnNonFunction) << Named << declaredType(D);
    report(S.getDiagnostics(), Loc, Diag::WriteOnFunction);
    return AttributeNotApplied;
  }
  if (rejectStar(S, Named, Loc))
    return AttributeNotApplied;
  if (Ledger)
    Ledger->mark(D, Loc);
  auto *Function = dyn_cast<FunctionDecl>(D);
  if (Function && rejectRedeclared(S, Function, Loc))
    return AttributeNotApplied;
  setDeclaredType(D, Marked);
  if (Function && isEntry(Function)) {
    if (!Function->hasAttr<AsmLabelAttr>())
      D->addAttr(AsmLabelAttr::CreateImplicit(S.Context, MainName, D->getLocation()));
    if (Ledger)
      Ledger->keepFiber(Function);
  }
  return AttributeApplied;
}

// FiberBoundAttr -------------------------------------------------------------------------------------

FiberBoundAttr::FiberBoundAttr() {
  NumArgs = 1;
  static constexpr Spelling S[] = {{ParsedAttr::AS_GNU, "fiber_bound"}};
  Spellings = S;
}

/// The value of the attribute's argument.  The parser knows no types of a plugin attribute's arguments and
/// takes a lone identifier for a name: look up the enumerator that it means.
static std::optional<llvm::APSInt> boundArgument(Sema &S, const ParsedAttr &Attr) {
  if (Attr.isArgIdent(0)) {
    const IdentifierLoc *Name = Attr.getArgAsIdent(0);
    const auto *Enumerator = dyn_cast_or_null<EnumConstantDecl>(S.LookupSingleName(
        S.getCurScope(), compat::identifierOf(*Name), Attr.getLoc(), Sema::LookupOrdinaryName));
    return Enumerator ? std::optional(Enumerator->getInitVal()) : std::nullopt;
  }
  const Expr *Value = Attr.getArgAsExpr(0);
  if (Value->isValueDependent() || Value->containsErrors())
    return std::nullopt;
  return Value->getIntegerConstantExpr(S.Context);
}

ParsedAttrInfo::AttrHandling FiberBoundAttr::handleDeclAttribute(Sema &S, Decl *D,
                                                                 const ParsedAttr &Attr) const {
  consume(S, Attr);
  if (!isa<FunctionDecl, FieldDecl, TypedefNameDecl, VarDecl>(D)) {
    reject(S, Attr.getLoc(), Diag::BoundNotOnFunction, Diag::BoundOnFunction);
    return AttributeNotApplied;
  }
  const std::optional<llvm::APSInt> Bytes = boundArgument(S, Attr);
  if (!Bytes || !Bytes->isStrictlyPositive() || Bytes->getActiveBits() > 63) {
    reject(S, Attr.getLoc(), Diag::BoundNotPositive, Diag::BoundExample);
    return AttributeNotApplied;
  }
  const std::string Annotation = (BoundAnnotation + llvm::Twine(Bytes->getZExtValue())).str();
  D->addAttr(AnnotateAttr::Create(S.Context, Annotation, nullptr, 0, Attr.getRange()));
  return AttributeApplied;
}

} // namespace weft
