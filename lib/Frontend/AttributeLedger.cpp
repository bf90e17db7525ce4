//===- AttributeLedger.cpp - Two books of our attributes ------------------===//
#include "Weft/Frontend/AttributeLedger.h"
#include "Weft/Frontend/Colour.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/IdentifierTable.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/ParsedAttr.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;

namespace weft {

// AttributeScanner -----------------------------------------------------------------------------------

namespace {
bool opens(const Token &Tok) {
  return Tok.isOneOf(tok::l_paren, tok::l_square, tok::l_brace);
}
bool closes(const Token &Tok) {
  return Tok.isOneOf(tok::r_paren, tok::r_square, tok::r_brace);
}

bool isNamed(const Token &Tok, StringRef Name) {
  const IdentifierInfo *II = Tok.getIdentifierInfo();
  return II && II->getName() == Name;
}

std::optional<SpelledAttribute> attributeNamed(StringRef Name, bool Scoped) {
  if (Scoped)
    return llvm::StringSwitch<std::optional<SpelledAttribute>>(Name)
        .Case("fiber", SpelledAttribute::Fiber)
        .Case("fiber_fn", SpelledAttribute::Fiber)
        .Case("fiber_bound", SpelledAttribute::Bound)
        .Default(std::nullopt);
  return llvm::StringSwitch<std::optional<SpelledAttribute>>(Name)
      .Case("fiber", SpelledAttribute::Fiber)
      .Case("__fiber__", SpelledAttribute::Fiber)
      .Case("fiber_bound", SpelledAttribute::Bound)
      .Case("__fiber_bound__", SpelledAttribute::Bound)
      .Case("intel_ocl_bicc", SpelledAttribute::ReservedConvention)
      .Case("__intel_ocl_bicc__", SpelledAttribute::ReservedConvention)
      .Default(std::nullopt);
}
} // namespace

/// Both `__attribute__((` and `[[` hold their names at depth two.
bool AttributeScanner::namesAttribute(OpenList &List, const Token &Tok) const {
  if (List.Depth != 2)
    return false;
  const bool First = List.Before == (List.Square ? tok::l_square : tok::l_paren);
  const bool AtName = First || List.Before == tok::comma || (List.UsingWeft && List.Before == tok::colon);
  if (!List.Square)
    return AtName;
  if (List.Before == tok::kw_using && isNamed(Tok, "weft"))
    List.UsingWeft = true;
  if (AtName && isNamed(Tok, "weft")) {
    List.InWeft = true;
    return false;
  }
  // C before C23 has no `::` token, but clang takes two colons for it.
  if (List.InWeft && Tok.isOneOf(tok::coloncolon, tok::colon))
    return false;
  const bool Scoped = List.InWeft || (List.UsingWeft && AtName);
  List.InWeft = false;
  return Scoped;
}

void AttributeScanner::advance(const Token &Tok) {
  OpenList &List = Open.back();
  if (!List.Square && List.Depth == 0 && Tok.isNot(tok::l_paren)) {
    Open.pop_back(); // malformed; clang's parser reports it
    return;
  }
  if (opens(Tok))
    ++List.Depth;
  else if (closes(Tok) && --List.Depth == 0) {
    Open.pop_back();
    return;
  }
  List.Before = Tok.getKind();
}

std::optional<SpelledAttribute> AttributeScanner::take(const Token &Tok) {
  std::optional<SpelledAttribute> Named;
  if (Tok.is(tok::kw___attribute)) {
    Open.push_back({/*Square=*/false, /*Depth=*/0, false, tok::kw___attribute, false});
  } else if (Tok.is(tok::l_square) && Last == tok::l_square) {
    // The enclosing list counted the first `[`; the new one counts both.
    if (!Open.empty())
      --Open.back().Depth;
    Open.push_back({/*Square=*/true, /*Depth=*/2, false, tok::l_square, false});
  } else if (!Open.empty()) {
    if (namesAttribute(Open.back(), Tok) && Tok.getIdentifierInfo())
      Named = attributeNamed(Tok.getIdentifierInfo()->getName(), Open.back().Square);
    advance(Tok);
  }
  Last = Tok.getKind();
  return Named;
}

// AttributeLedger ------------------------------------------------------------------------------------

namespace {
llvm::DenseMap<const Preprocessor *, AttributeLedger *> &ledgers() {
  static llvm::DenseMap<const Preprocessor *, AttributeLedger *> Ledgers;
  return Ledgers;
}

class MacroWatcher : public PPCallbacks {
  Preprocessor &PP;

public:
  explicit MacroWatcher(Preprocessor &Watched) : PP(Watched) {}
  void MacroDefined(const Token &, const MacroDirective *Directive) override {
    if (AttributeLedger *Ledger = AttributeLedger::of(PP))
      Ledger->forgetBetween(Directive->getMacroInfo()->getDefinitionLoc(),
                            Directive->getMacroInfo()->getDefinitionEndLoc());
  }
};

} // namespace

AttributeLedger::AttributeLedger(Preprocessor &Watched) : PP(Watched) {
  PP.addPPCallbacks(std::make_unique<MacroWatcher>(PP));
  ledgers()[&PP] = this;
  PP.setTokenWatcher([this](const Token &Tok) { watch(Tok); });
}

AttributeLedger::~AttributeLedger() {
  PP.setTokenWatcher(nullptr);
  ledgers().erase(&PP);
}

AttributeLedger *AttributeLedger::of(const Preprocessor &PP) {
  return ledgers().lookup(&PP);
}

void AttributeLedger::settle() {
  for (FunctionDecl *D : Unsettled)
    if (!isFiber(D->getType()))
      D->setType(withFiber(D->getASTContext(), D->getType()));
  Unsettled.clear();
}

void AttributeLedger::watch(const Token &Tok) {
  settle();
  if (Tok.isAnnotation())
    return;
  if (std::optional<SpelledAttribute> Which = Scanner.take(Tok))
    Spelled.push_back({Tok.getLocation(), *Which});
}

void AttributeLedger::forgetBetween(SourceLocation Begin, SourceLocation End) {
  const SourceManager &SM = PP.getSourceManager();
  while (!Spelled.empty() && !SM.isBeforeInTranslationUnit(Spelled.back().Loc, Begin) &&
         !SM.isBeforeInTranslationUnit(End, Spelled.back().Loc))
    Spelled.pop_back();
}

void AttributeLedger::consume(const ParsedAttr &Attr) {
  // A GNU attribute begins at its name; a scoped one begins at the scope and, without arguments, ends at
  // its name.
  Consumed.insert(Attr.getRange().getBegin());
  Consumed.insert(Attr.getRange().getEnd());
}

std::vector<AttributeLedger::Entry> AttributeLedger::dropped() const {
  std::vector<Entry> Dropped;
  for (const Entry &E : Spelled)
    if (!Consumed.contains(E.Loc))
      Dropped.push_back(E);
  return Dropped;
}

} // namespace weft
