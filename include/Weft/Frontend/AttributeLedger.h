//===- AttributeLedger.h - Which spelled attributes reached a declaration? -===//
//
// clang drops a plugin's attribute silently, or with a warning that -w kills, wherever it is part of a
// bare type name: casts, sizeof, compound literals, `fiber struct tag;`.  So the ledger keeps two books:
//   1. what was spelled: every token of the final token stream that names one of our attributes in the
//      name position of `__attribute__((...))` or `[[...]]`.  Skipped #if groups, __has_attribute and
//      macros that are not expanded never get there, and a PCH was checked when it was built.
//   2. what was consumed: the locations that the attribute handlers saw.
// The difference is what was dropped.
//
// clang hands a handler nothing of ours but Sema, so ledgers are found by their preprocessor.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_ATTRIBUTELEDGER_H
#define WEFT_FRONTEND_ATTRIBUTELEDGER_H

#include "clang/Basic/SourceLocation.h"
#include "clang/Lex/Token.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <vector>

namespace clang {
class Decl;
class FunctionDecl;
class ParsedAttr;
class Preprocessor;
} // namespace clang

namespace weft {

enum class SpelledAttribute { Fiber, Bound, ReservedConvention };

/// Finds our attribute names in a token stream, one token at a time.
class AttributeScanner {
  /// An attribute list that is open; one may stand inside an argument of another.
  struct OpenList {
    bool Square;                  ///< `[[` rather than `__attribute__`
    unsigned Depth;               ///< brackets open since its start
    bool UsingWeft;               ///< `[[using weft: ...`
    clang::tok::TokenKind Before; ///< kind of the token before
    bool InWeft;                  ///< the tokens before are `weft ::`
  };
  llvm::SmallVector<OpenList, 2> Open;
  clang::tok::TokenKind Last = clang::tok::unknown;

  bool namesAttribute(OpenList &List, const clang::Token &Tok) const;
  void advance(const clang::Token &Tok);

public:
  /// Takes the next token, which is no annotation; returns the attribute of ours that it names, if any.
  std::optional<SpelledAttribute> take(const clang::Token &Tok);
};

class AttributeLedger {
public:
  struct Entry {
    clang::SourceLocation Loc;
    SpelledAttribute Which;
  };

  /// Starts to watch \p PP, for as long as both live.
  explicit AttributeLedger(clang::Preprocessor &PP);
  ~AttributeLedger();
  AttributeLedger(const AttributeLedger &) = delete;
  AttributeLedger &operator=(const AttributeLedger &) = delete;

  /// The ledger of \p PP, or null: the compiler was started in a way that makes no consumer.
  static AttributeLedger *of(const clang::Preprocessor &PP);

  /// A handler saw \p Attr; it applied it or reported why not.
  void consume(const clang::ParsedAttr &Attr);
  /// \p D itself was written with `fiber` (a colour may also be inherited, or come from a typedef).
  void mark(const clang::Decl *D, clang::SourceLocation Loc) { Marked.try_emplace(D, Loc); }
  /// Where \p D was written with `fiber`; an invalid location when it was not.
  clang::SourceLocation markOf(const clang::Decl *D) const { return Marked.lookup(D); }

  /// clang takes the convention from every `main` right after the handler gave it.  Puts it back on \p D as
  /// soon as the parser asks for another token: before the body, or any other use, is parsed.
  void keepFiber(clang::FunctionDecl *D) { Unsettled.push_back(D); }

  /// What was spelled and not consumed so far, in source order.
  std::vector<Entry> dropped() const;

  /// Some options make clang show the tokens of macro definitions too: what lies between is no attribute.
  void forgetBetween(clang::SourceLocation Begin, clang::SourceLocation End);

private:
  clang::Preprocessor &PP;
  AttributeScanner Scanner;
  std::vector<Entry> Spelled;
  llvm::DenseSet<clang::SourceLocation> Consumed;
  llvm::DenseMap<const clang::Decl *, clang::SourceLocation> Marked;

  std::vector<clang::FunctionDecl *> Unsettled;

  void settle();
  void watch(const clang::Token &Tok);
};

} // namespace weft
#endif
