//===- FiberAttr.h - What does `fiber` do to a declaration? ---------------===//
//
// FiberAttr rewrites the declared type so that its function type is fiber (Colour.h); FiberBoundAttr
// attaches the annotation "weft.bound=N".  Both note in the AttributeLedger that they saw the attribute:
// what they cannot apply they report themselves.  Register them in a module with
// ParsedAttrInfoRegistry::Add.
//
// Spellings: GNU `fiber`, `__fiber__`, `fiber_bound(N)`, `__fiber_bound__(N)`; C23/C++11 `weft::fiber`,
// `weft::fiber_fn`.  `__x__` needs no entry, clang strips the underscores before it compares.
//
// A fiber function called `main` in file scope gets the assembler name `weft.main`: the runtime has its own
// `main`, and a build in which the pass did not run has none and cannot link.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_FIBERATTR_H
#define WEFT_FRONTEND_FIBERATTR_H

#include "clang/Basic/ParsedAttrInfo.h"

namespace weft {

class FiberAttr : public clang::ParsedAttrInfo {
public:
  FiberAttr();
  AttrHandling handleDeclAttribute(clang::Sema &S, clang::Decl *D,
                                   const clang::ParsedAttr &Attr) const override;
};

class FiberBoundAttr : public clang::ParsedAttrInfo {
public:
  FiberBoundAttr();
  AttrHandling handleDeclAttribute(clang::Sema &S, clang::Decl *D,
                                   const clang::ParsedAttr &Attr) const override;
};

/// What an annotation of FiberBoundAttr starts with; the number of bytes follows in decimal.
constexpr const char BoundAnnotation[] = "weft.bound=";
/// The assembler name of `fiber main`.
constexpr const char MainName[] = "weft.main";

} // namespace weft
#endif
