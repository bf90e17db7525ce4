//===- StorageMarks.h - Which cleanups are pending where a variable-length array begins? -===//
//
// clang gives calls an unwind edge to the cleanups that are pending there, but not an alloca.  So a call of a
// function that only the pass knows goes before each statement that makes such storage:
//
//     before   char text[n];      after   weft.storage_mark(1); char text[n];
//
// with the number of allocas behind it.  In C alone.  A function where one has no statement before it that
// always runs first (in the head of a `for` with cleanups, say) gets none.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_FRONTEND_STORAGEMARKS_H
#define WEFT_FRONTEND_STORAGEMARKS_H

namespace clang {
class ASTContext;
class FunctionDecl;
} // namespace clang

namespace weft {

/// \p F defines a fiber function, for which no code was generated yet.
void markStorage(clang::FunctionDecl &F, clang::ASTContext &Ctx);

} // namespace weft
#endif
