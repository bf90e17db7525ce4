//===- Slots.h - Who is stored in each slot, and who else can store? --------===//
//
// A slot is a field of a record that holds fiber function pointers (Weft/Support/SlotBook.h).  Accesses of
// one carry the annotation "weft.slot=record.field", which checkSlot adds to the field.  At the end of the
// file:
//
//  1. Installs (SlotInstalls.cpp).  Every initialiser, assignment, argument and returned value that is a
//     function is put down for the slot, and for the promise (fiber_bound), that it goes to.
//  2. Worlds (SlotWorlds.cpp).  A slot is closed when no other file and no other type can write it.
//
// C only: in C++, and where a PCH or module holds a part of the file, nothing is known.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_SLOTS_H
#define WEFT_FRONTEND_SLOTS_H

#include "Weft/Support/SlotBook.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"
#include <optional>

namespace weft {

constexpr const char SlotAnnotation[] = "weft.slot=";

/// What the rules met on their way through the file.
struct SlotsSeen {
  llvm::SetVector<const clang::FieldDecl *> Slots;
  bool HasPromises = false; ///< a field, variable or typedef with fiber_bound
};

/// The annotation of `fiber_bound` on \p D itself, or null; its bytes.
const clang::AnnotateAttr *boundOf(const clang::NamedDecl *D);
llvm::StringRef bytesOf(const clang::AnnotateAttr *Bound);
/// The bound of the typedef that \p T was written with, through pointers and arrays; or null.
const clang::AnnotateAttr *boundOfTypedef(clang::QualType T);

/// Does \p Field hold fiber function pointers itself, one or an array of them?
bool isSlot(const clang::FieldDecl *Field);
/// The slot that \p E accesses, or an element of it; null when it is anything else.
const clang::FieldDecl *slotOf(const clang::Expr *E);

struct SlotContent {
  llvm::SetVector<const clang::FunctionDecl *> Stored;
  const clang::Expr *Other = nullptr; ///< something that is stored and is no function by name; the first
};

struct Installs {
  llvm::DenseMap<const clang::FieldDecl *, SlotContent> Slots;
  std::vector<SlotBook::Install> Promises;
};

Installs readInstalls(clang::ASTContext &Ctx);

/// The first thing in the file that keeps a slot from being closed.
struct Opening {
  clang::SourceLocation At;
  std::string Why;
};

/// Those of \p Seen that something outside of this file, or an access that is none of the slot itself, can
/// write.
llvm::DenseMap<const clang::FieldDecl *, Opening> openSlots(clang::ASTContext &Ctx, const SlotsSeen &Seen);

/// The name of \p D in IR.
std::string nameInIR(clang::ASTContext &Ctx, const clang::FunctionDecl *D);

SlotBook readSlots(clang::ASTContext &Ctx, const SlotsSeen &Seen);

} // namespace weft
#endif
