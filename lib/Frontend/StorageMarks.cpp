//===- StorageMarks.cpp - Which cleanups are pending where a variable-length array begins? -===//
//
// 1. Count what each statement of a compound statement allocates, compound statements within it left out.  2.
// Make the compound statements anew with the marks, from the outermost on.  3. Put them in place if all were
// counted.
//
//===----------------------------------------------------------------------===//
#include "Weft/Frontend/StorageMarks.h"

#include "Weft/Support/ABI.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace weft {

namespace {

bool isDynamic(const Decl *D) {
  auto *Var = dyn_cast<VarDecl>(D);
  return Var && Var->hasLocalStorage() && !Var->getType()->isConstantSizeType();
}

bool isAlloca(const Stmt *S) {
  auto *Call = dyn_cast<CallExpr>(S);
  if (!Call)
    return false;
  switch (Call->getBuiltinCallee()) {
  case Builtin::BIalloca:
  case Builtin::BI__builtin_alloca:
  case Builtin::BI__builtin_alloca_uninitialized:
  case Builtin::BI__builtin_alloca_with_align:
  case Builtin::BI__builtin_alloca_with_align_uninitialized:
    return true;
  default:
    return false;
  }
}

/// What a statement does between its begin and the allocas in it.
struct Statement {
  unsigned Allocas = 0;
  bool BeginsCleanups = false; ///< beside a declaration of one variable, whose cleanup begins behind it
};

class StorageMarker {
public:
  StorageMarker(FunctionDecl &F, ASTContext &Context) : Fiber(F), Ctx(Context) {}
  void run();

private:
  void read(const Stmt *S, Statement &Read) const;
  Statement readChild(const Stmt *Child) const;
  bool canMark(Stmt *S) const;
  Stmt *withMarks(Stmt *S);
  Expr *mark(unsigned Allocas, SourceLocation Loc);

  FunctionDecl &Fiber;
  ASTContext &Ctx;
  FunctionDecl *Marker = nullptr;
};

void StorageMarker::read(const Stmt *S, Statement &Read) const {
  if (auto *Declares = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Declares->decls()) {
      Read.Allocas += isDynamic(D);
      Read.BeginsCleanups |= D->hasAttr<CleanupAttr>() && !Declares->isSingleDecl();
    }
  if (auto *Loop = dyn_cast<ForStmt>(S))
    if (auto *Declares = dyn_cast_or_null<DeclStmt>(Loop->getInit()))
      Read.BeginsCleanups |=
          llvm::any_of(Declares->decls(), [](const Decl *D) { return D->hasAttr<CleanupAttr>(); });
  Read.Allocas += isAlloca(S);
  for (const Stmt *Child : S->children())
    if (Child && !isa<CompoundStmt>(Child))
      read(Child, Read);
}

/// Of a statement in a compound statement: what is in another compound statement is that one's.
Statement StorageMarker::readChild(const Stmt *Child) const {
  Statement Read;
  if (!isa<CompoundStmt>(Child))
    read(Child, Read);
  return Read;
}

/// Is a mark before each statement in \p S before all that it allocates, and before nothing else that
/// matters?
bool StorageMarker::canMark(Stmt *S) const {
  if (auto *Compound = dyn_cast<CompoundStmt>(S))
    for (const Stmt *Child : Compound->body()) {
      Statement Read = readChild(Child);
      if (Read.Allocas && (Read.BeginsCleanups || isa<LabelStmt>(Child) || isa<SwitchCase>(Child)))
        return false;
    }
  return llvm::all_of(S->children(), [this](Stmt *Child) { return !Child || canMark(Child); });
}

/// `weft.storage_mark(ALLOCAS)`.
Expr *StorageMarker::mark(unsigned Allocas, SourceLocation Loc) {
  QualType Int = Ctx.IntTy;
  if (!Marker) {
    QualType Ty = Ctx.getFunctionType(Ctx.VoidTy, {Int}, FunctionProtoType::ExtProtoInfo());
    TranslationUnitDecl *Unit = Ctx.getTranslationUnitDecl();
    Marker = FunctionDecl::Create(Ctx, Unit, Loc, Loc, &Ctx.Idents.get(abi::StorageMarkName), Ty, nullptr,
                                  SC_Extern);
    ParmVarDecl *Number = ParmVarDecl::Create(Ctx, Marker, Loc, Loc, nullptr, Int, nullptr, SC_None, nullptr);
    Marker->setParams({Number});
    Marker->setImplicit();
  }
  auto *Name = DeclRefExpr::Create(Ctx, NestedNameSpecifierLoc(), SourceLocation(), Marker, false, Loc,
                                   Marker->getType(), VK_LValue);
  auto *Callee =
      ImplicitCastExpr::Create(Ctx, Ctx.getPointerType(Marker->getType()), CK_FunctionToPointerDecay, Name,
                               nullptr, VK_PRValue, FPOptionsOverride());
  Expr *Number = IntegerLiteral::Create(Ctx, llvm::APInt(Ctx.getIntWidth(Int), Allocas), Int, Loc);
  return CallExpr::Create(Ctx, Callee, {Number}, Ctx.VoidTy, VK_PRValue, Loc, FPOptionsOverride());
}

/// \p S, or what takes its place.
Stmt *StorageMarker::withMarks(Stmt *S) {
  for (Stmt *&Child : S->children())
    if (Child)
      Child = withMarks(Child);
  auto *Compound = dyn_cast<CompoundStmt>(S);
  if (!Compound)
    return S;
  SmallVector<Stmt *, 16> Body;
  for (Stmt *Child : Compound->body()) {
    if (unsigned Allocas = readChild(Child).Allocas)
      Body.push_back(mark(Allocas, Child->getBeginLoc()));
    Body.push_back(Child);
  }
  if (Body.size() == Compound->size())
    return S;
  FPOptionsOverride Float =
      Compound->hasStoredFPFeatures() ? Compound->getStoredFPFeatures() : FPOptionsOverride();
  return CompoundStmt::Create(Ctx, Body, Float, Compound->getLBracLoc(), Compound->getRBracLoc());
}

void StorageMarker::run() {
  Stmt *Body = Fiber.getBody();
  if (canMark(Body))
    Fiber.setBody(withMarks(Body));
}

} // namespace

void markStorage(FunctionDecl &F, ASTContext &Ctx) {
  if (!Ctx.getLangOpts().CPlusPlus)
    StorageMarker(F, Ctx).run();
}

} // namespace weft
