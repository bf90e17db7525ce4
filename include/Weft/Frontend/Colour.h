//===- Colour.h - Which colour has a type, and where do two differ? -------===//
//
// A function type is *fiber* when its calling convention is CC_IntelOclBicc, an otherwise unused one that
// lowers as C does; else it is *plain*.  Canonical types carry it, so typeof, __auto_type, _Generic,
// merging of redeclarations and PCH keep it, and IR definitions and calls get its number.
//
// The contract's conversion rule, as this project reads it:
//  - An implicit conversion (initialise, assign, pass, return, compare, conditional) is an error when any
//    function type inside the source and the one at the same place inside the destination differ in
//    colour: through pointers, arrays, references, _Atomic, return types and parameters.
//  - An explicit cast may go from plain to fiber.  Its destination is a fiber type only through a typedef
//    or typeof (`fiber` spelled inside a bare type name is an error of its own), so it is the contract's
//    "explicit cast through a fiber typedef".  From fiber to plain every cast is an error.
//  - To and from anything that holds no function type at that place (`void *`, integers) nothing is known
//    and nothing is checked.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_COLOUR_H
#define WEFT_FRONTEND_COLOUR_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Type.h"

namespace weft {

/// The mark itself; that of variadic functions is another (Support/ABI.h).
constexpr clang::CallingConv FiberConvention = clang::CC_IntelOclBicc;
constexpr clang::CallingConv VariadicFiberConvention = clang::CC_AArch64VectorCall;

/// Is \p T a fiber function type, or a pointer, reference or block pointer straight to one?
bool isFiber(clang::QualType T);

/// Is there a function type in \p T that `fiber` on a declaration would mark: T itself, or what it points to
/// through pointers, references, arrays and _Atomic?
bool holdsFunction(clang::QualType T);

/// Is that function type fiber?
bool holdsFiber(clang::QualType T);

/// Can it take the mark?  No: it has a calling convention that is neither C's nor the mark.  Types without
/// function answer yes.
bool acceptsFiber(clang::QualType T);

/// \p T with the outermost function type in it marked, sugar around it removed; a null type when `fiber`
/// can mark nothing in \p T.  The mark has AttributedType sugar: clang drops an unsugared one when it
/// merges redeclarations.
clang::QualType withFiber(clang::ASTContext &Ctx, clang::QualType T);

/// How two types differ in colour.  Both may hold: `a` goes one way, a parameter of it the other.
struct ColourClash {
  bool FiberToPlain = false;
  bool PlainToFiber = false;
  explicit operator bool() const { return FiberToPlain || PlainToFiber; }
};

/// Compares the function types that lie at the same place in both types.
ColourClash colourClash(clang::QualType From, clang::QualType To);

} // namespace weft
#endif
