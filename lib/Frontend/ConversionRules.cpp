//===- ConversionRules.cpp - Expressions that change a colour -------------===//
//
// Rule 4 of ColourRules.h; Colour.h says which conversions it forbids.
//
//===----------------------------------------------------------------------===//
#include "Weft/Frontend/Colour.h"
#include "Weft/Frontend/ColourRules.h"
#include "Weft/Frontend/Diagnostics.h"
#include "Weft/Support/Mutation.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace weft {

namespace {

/// The function whose address \p E is, with or without `&`; null when it is anything else.
const FunctionDecl *namedFunction(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *Address = dyn_cast<UnaryOperator>(E); Address && Address->getOpcode() == UO_AddrOf)
    E = Address->getSubExpr()->IgnoreParenCasts();
  const auto *Name = dyn_cast<DeclRefExpr>(E);
  return Name ? dyn_cast<FunctionDecl>(Name->getDecl()) : nullptr;
}

void reportToPlain(const Expr *Source, DiagnosticsEngine &Diags) {
  const SourceLocation Loc = Source->getExprLoc();
  const FunctionDecl *Function = namedFunction(Source);
  if (Function && isFiber(Function->getType()))
    report(Diags, Loc, Diag::FunctionToPlain) << Function << Source->getSourceRange();
  else
    report(Diags, Loc, Diag::PointerToPlain) << Source->getSourceRange();
  report(Diags, Loc, Diag::MarkTarget);
}

void reportToFiber(const Expr *Source, DiagnosticsEngine &Diags) {
  const SourceLocation Loc = Source->getExprLoc();
  const FunctionDecl *Function = namedFunction(Source);
  if (Function && !isFiber(Function->getType())) {
    report(Diags, Loc, Diag::FunctionToFiber) << Function << Source->getSourceRange();
    report(Diags, Function->getLocation(), Diag::MarkSource) << true << Function;
    return;
  }
  report(Diags, Loc, Diag::PointerToFiber) << Source->getSourceRange();
  report(Diags, Loc, Diag::MarkSource) << false;
}

void checkCast(const CastExpr *Cast, DiagnosticsEngine &Diags) {
  const auto *Implicit = dyn_cast<ImplicitCastExpr>(Cast);
  if (Implicit && Implicit->isPartOfExplicitCast())
    return; // its explicit cast speaks
  const Expr *Source = Cast->getSubExpr();
  const ColourClash Clash = colourClash(Source->getType(), Cast->getType());
  if (Clash.FiberToPlain)
    reportToPlain(Source, Diags);
  else if (Clash.PlainToFiber && Implicit && !mutated("conversion-accepted"))
    reportToFiber(Source, Diags);
}

/// The type of \p E before clang converted it to a common type.
QualType writtenType(const Expr *E) {
  return E->IgnoreParenImpCasts()->getType();
}

void reportMixture(const Expr *E, Diag Error, DiagnosticsEngine &Diags) {
  report(Diags, E->getExprLoc(), Error) << E->getSourceRange();
  report(Diags, E->getExprLoc(), Diag::SameColour);
}

} // namespace

void checkConversion(const Expr *E, DiagnosticsEngine &Diags) {
  if (const auto *Cast = dyn_cast<CastExpr>(E))
    return checkCast(Cast, Diags);
  if (const auto *Conditional = dyn_cast<ConditionalOperator>(E)) {
    if (colourClash(writtenType(Conditional->getTrueExpr()), writtenType(Conditional->getFalseExpr())))
      reportMixture(E, Diag::MixedConditional, Diags);
  } else if (const auto *Short = dyn_cast<BinaryConditionalOperator>(E)) {
    if (colourClash(writtenType(Short->getCommon()), writtenType(Short->getFalseExpr())))
      reportMixture(E, Diag::MixedConditional, Diags);
  } else if (const auto *Binary = dyn_cast<BinaryOperator>(E); Binary && Binary->isComparisonOp()) {
    if (colourClash(writtenType(Binary->getLHS()), writtenType(Binary->getRHS())))
      reportMixture(E, Diag::MixedComparison, Diags);
  }
}

} // namespace weft
