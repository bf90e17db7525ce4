//===- ClangCompat.h - Which clang calls differ between 19 and 22? --------===//
//
// The only place in lib/Frontend's reach that tests the LLVM major.  Each function has one meaning and
// hides how a clang version spells it.  LLVM's own differences are in Compat.h.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_SUPPORT_CLANGCOMPAT_H
#define WEFT_SUPPORT_CLANGCOMPAT_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Type.h"
#include "clang/Sema/ParsedAttr.h"
#include "llvm/Config/llvm-config.h"

namespace weft::compat {

/// \p Like with its pointee replaced.
inline clang::QualType memberPointerLike(const clang::ASTContext &Ctx, const clang::MemberPointerType *Like,
                                         clang::QualType Pointee) {
#if LLVM_VERSION_MAJOR >= 22
  return Ctx.getMemberPointerType(Pointee, Like->getQualifier(), Like->getMostRecentCXXRecordDecl());
#else
  return Ctx.getMemberPointerType(Pointee, Like->getClass());
#endif
}

/// \p Like with its element type replaced.
inline clang::QualType variableArrayLike(const clang::ASTContext &Ctx, const clang::VariableArrayType *Like,
                                         clang::QualType Element) {
#if LLVM_VERSION_MAJOR >= 22
  return Ctx.getVariableArrayType(Element, Like->getSizeExpr(), Like->getSizeModifier(),
                                  Like->getIndexTypeCVRQualifiers());
#else
  return Ctx.getVariableArrayType(Element, Like->getSizeExpr(), Like->getSizeModifier(),
                                  Like->getIndexTypeCVRQualifiers(), Like->getBracketsRange());
#endif
}

inline clang::IdentifierInfo *identifierOf(const clang::IdentifierLoc &Name) {
#if LLVM_VERSION_MAJOR >= 22
  return Name.getIdentifierInfo();
#else
  return Name.Ident;
#endif
}

} // namespace weft::compat
#endif
