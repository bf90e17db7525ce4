//===- ColourRules.h - Where does a program mix plain and fiber? ----------===//
//
// The rules of the contract's section 1 on the AST, each an error with a location and a note that says what
// to do.  clang's own type checking sees most mixtures too, but as warnings that -w kills.
//
//  1. Calls.  A fiber function may be called in a fiber function only.  The innermost function, block or
//     lambda counts.  sizeof, typeof, _Generic's controlling expression and the like call nothing.
//  2. Verbs.  `weft_create(CALL)` and its like expand to
//     `__builtin_call_with_static_chain(CALL, weft__create())`: CALL must be a fiber call, and is no call
//     from this function; what it is made of (arguments, the callee expression) is ordinary code.
//  3. Cleanup handlers are called by the function of their variable.
//  4. Conversions: see Colour.h.
//  5. Declarations of fiber functions: attributes that promise what a fiber cannot keep, variadic
//     definitions, plain redeclarations, bounds.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_COLOURRULES_H
#define WEFT_FRONTEND_COLOURRULES_H

#include "clang/AST/Type.h"

namespace clang {
class ASTContext;
class CallExpr;
class Decl;
class DiagnosticsEngine;
class Expr;
class FunctionDecl;
class NamedDecl;
} // namespace clang

namespace weft {

class AttributeLedger;
struct SlotsSeen;

/// Reports every breach in \p D and what it contains.  Returns whether \p D makes this translation unit
/// emit a fiber function: one is defined here, or one that a PCH defines is named here.  Adds the slots that
/// it meets to \p Seen.
bool checkColours(clang::Decl *D, const AttributeLedger &Ledger, SlotsSeen &Seen,
                  clang::DiagnosticsEngine &Diags);

/// Does \p D define a fiber function?
bool definesFiber(const clang::Decl *D);

/// Rule 5 for one declaration.
void checkFunction(clang::FunctionDecl *D, const AttributeLedger &Ledger, clang::DiagnosticsEngine &Diags);

/// The bound of a typedef, field or variable of type \p T, where it has none that of the typedef that it was
/// written with; and the annotation of a slot.
void checkSlot(clang::NamedDecl *D, clang::QualType T, SlotsSeen &Seen, clang::DiagnosticsEngine &Diags);

/// Both sides of an alias have one colour; for a whole translation unit, as the target may come later.
void checkAliases(const clang::ASTContext &Ctx, clang::DiagnosticsEngine &Diags);

/// Rule 4 for one expression alone: a cast of either kind, a conditional or a comparison.
void checkConversion(const clang::Expr *E, clang::DiagnosticsEngine &Diags);

} // namespace weft
#endif
