//===- ColourRules.cpp - The walk, calls, verbs and cleanups --------------===//
//
// Rules 1 to 3 of ColourRules.h.  The walk knows two things about where it is: the innermost function, and
// that it is not in an operand that is never evaluated (it does not enter those).
//
//===----------------------------------------------------------------------===//
#include "Weft/Frontend/ColourRules.h"
#include "Weft/Frontend/AttributeLedger.h"
#include "Weft/Frontend/Colour.h"
#include "Weft/Frontend/Diagnostics.h"
#include "Weft/Frontend/Slots.h"
#include "Weft/Support/Compat.h"
#include "Weft/Support/Mutation.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/Builtins.h"
#include "clang/Basic/Sanitizers.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace weft {

namespace {

/// The public name of the verb whose marker function \p Chain calls, or empty.
StringRef verbOf(const Expr *Chain) {
  const auto *Call = dyn_cast<CallExpr>(Chain->IgnoreParenCasts());
  const FunctionDecl *Marker = Call ? Call->getDirectCallee() : nullptr;
  if (!Marker || !Marker->getIdentifier())
    return "";
  return llvm::StringSwitch<StringRef>(Marker->getName())
      .Case("weft__create", "weft_create")
      .Case("weft__create_at", "weft_create_at")
      .Case("weft__spawn", "weft_spawn")
      .Case("weft__spawn_now", "weft_spawn_now")
      .Case("weft__run", "weft_run")
      .Case("weft__scope_spawn", "weft_scope_spawn")
      .Case("weft__spawn_on", "weft_spawn_on")
      .Default("");
}

/// The type of what is called, as a function or a pointer to one.
QualType calleeType(const CallExpr *Call) {
  QualType T = Call->getCallee()->getType();
  return T->isSpecificPlaceholderType(BuiltinType::BoundMember) ? Expr::findBoundMemberType(Call->getCallee())
                                                                : T;
}

/// sizeof, alignof, typeof evaluate their operand only for a variable length.
bool isEvaluated(const UnaryExprOrTypeTraitExpr *E) {
  return E->getKind() == UETT_SizeOf && E->getTypeOfArgument()->isVariablyModifiedType();
}

class ColourWalk : public RecursiveASTVisitor<ColourWalk> {
  using Base = RecursiveASTVisitor<ColourWalk>;

  const ASTContext &Ctx;
  const AttributeLedger &Ledger;
  SlotsSeen &Seen;
  DiagnosticsEngine &Diags;
  const Decl *Function = nullptr;       ///< innermost FunctionDecl, BlockDecl or ObjCMethodDecl; null: none
  llvm::DenseSet<const Stmt *> Checked; ///< some expressions are met twice, or speak for their operands

  bool inFiber() const;
  bool refuseException(SourceLocation Loc);
  void spareFunctionSanitizer(const CallExpr *Call);
  void checkCall(const CallExpr *Call);
  void checkChainCall(const CallExpr *Call, StringRef Verb);
  void checkVariadicArguments(const CallExpr *Call);
  bool traverseChainCall(CallExpr *E);

public:
  bool EmitsFiber = false;

  ColourWalk(const ASTContext &C, const AttributeLedger &L, SlotsSeen &S, DiagnosticsEngine &D)
      : Ctx(C), Ledger(L), Seen(S), Diags(D) {}

  // Where are we?
  bool TraverseDecl(Decl *D);
  bool TraverseLambdaExpr(LambdaExpr *E);
  bool TraverseCallExpr(CallExpr *E);
  // What is never evaluated?  Extra is clang 22's TraverseQualifier.
  bool TraverseUnaryExprOrTypeTraitExpr(UnaryExprOrTypeTraitExpr *E) {
    return !isEvaluated(E) || Base::TraverseUnaryExprOrTypeTraitExpr(E);
  }
  bool TraverseGenericSelectionExpr(GenericSelectionExpr *E) {
    return E->isResultDependent() || TraverseStmt(E->getResultExpr());
  }
  bool TraverseChooseExpr(ChooseExpr *E) {
    return E->isConditionDependent() || TraverseStmt(E->getChosenSubExpr());
  }
  bool TraverseCXXNoexceptExpr(CXXNoexceptExpr *) { return true; }
  bool TraverseCXXTypeidExpr(CXXTypeidExpr *) { return true; }
  bool TraverseRequiresExpr(RequiresExpr *) { return true; }
  // What did clang refuse already?
  bool TraverseRecoveryExpr(RecoveryExpr *) { return true; }
  template <typename... Extra> bool TraverseTypeOfExprTypeLoc(TypeOfExprTypeLoc TL, Extra... More) {
    return !TL.getUnderlyingExpr()->getType()->isVariablyModifiedType() ||
           Base::TraverseTypeOfExprTypeLoc(TL, More...);
  }
  template <typename... Extra> bool TraverseDecltypeTypeLoc(DecltypeTypeLoc, Extra...) { return true; }

  // What is looked at?
  bool VisitFunctionDecl(FunctionDecl *D);
  bool VisitNamedDecl(NamedDecl *D);
  bool VisitFieldDecl(FieldDecl *D);
  bool VisitTypedefNameDecl(TypedefNameDecl *D);
  bool VisitVarDecl(VarDecl *D);
  bool VisitDeclRefExpr(DeclRefExpr *E);
  bool VisitCXXTryStmt(CXXTryStmt *S);
  bool VisitCXXThrowExpr(CXXThrowExpr *E);
  bool VisitExpr(Expr *E);
};

} // namespace

// Where are we? --------------------------------------------------------------------------------------

bool ColourWalk::TraverseDecl(Decl *D) {
  if (!D || !isa<FunctionDecl, BlockDecl, ObjCMethodDecl>(D))
    return Base::TraverseDecl(D);
  llvm::SaveAndRestore Inside(Function, static_cast<const Decl *>(D));
  return Base::TraverseDecl(D);
}

/// Initialisers of captures belong to the enclosing function, the body to the call operator.
bool ColourWalk::TraverseLambdaExpr(LambdaExpr *E) {
  for (const Expr *Init : E->capture_inits())
    if (Init && !TraverseStmt(const_cast<Expr *>(Init)))
      return false;
  llvm::SaveAndRestore Inside(Function, static_cast<const Decl *>(E->getCallOperator()));
  VisitFunctionDecl(E->getCallOperator());
  return TraverseStmt(E->getBody());
}

bool ColourWalk::inFiber() const {
  if (const auto *Named = dyn_cast_or_null<FunctionDecl>(Function))
    // One whose mark was refused is no reason for more errors.
    return isFiber(Named->getType()) || Ledger.markOf(Named).isValid();
  return false;
}

bool ColourWalk::VisitCXXTryStmt(CXXTryStmt *S) {
  return refuseException(S->getTryLoc());
}

bool ColourWalk::VisitCXXThrowExpr(CXXThrowExpr *E) {
  return refuseException(E->getThrowLoc());
}

/// Unwind edges of fiber functions are the path of destruction.
bool ColourWalk::refuseException(SourceLocation Loc) {
  if (inFiber()) {
    report(Diags, Loc, Diag::Exception);
    report(Diags, Loc, Diag::CatchInPlain);
  }
  return true;
}

bool ColourWalk::VisitExpr(Expr *E) {
  if (!Checked.insert(E).second)
    return true;
  if (const auto *Call = dyn_cast<CallExpr>(E))
    checkCall(Call);
  checkConversion(E, Diags);
  // A comparison speaks for the casts that clang adds to its operands.
  if (const auto *Comparison = dyn_cast<BinaryOperator>(E); Comparison && Comparison->isComparisonOp())
    for (const Expr *Operand : {Comparison->getLHS(), Comparison->getRHS()})
      if (isa<ImplicitCastExpr>(Operand))
        Checked.insert(Operand);
  return true;
}

// Calls and verbs ------------------------------------------------------------------------------------

bool ColourWalk::TraverseCallExpr(CallExpr *E) {
  const unsigned Builtin = E->getBuiltinCallee();
  if (Builtin == Builtin::BI__builtin_call_with_static_chain && E->getNumArgs() == 2)
    return traverseChainCall(E);
  if (Builtin && Ctx.BuiltinInfo.isUnevaluated(Builtin))
    return true;
  return Base::TraverseCallExpr(E);
}

/// The call in the verb is made by the new task; all that it is made of is evaluated here.
bool ColourWalk::traverseChainCall(CallExpr *E) {
  auto *Call = dyn_cast<CallExpr>(E->getArg(0)->IgnoreParenImpCasts());
  const StringRef Verb = verbOf(E->getArg(1));
  if (!Call || (Verb.empty() && !isFiber(calleeType(Call))))
    return Base::TraverseCallExpr(E);
  if (Checked.insert(E).second)
    checkChainCall(Call, Verb);
  for (Stmt *Part : Call->children())
    if (!TraverseStmt(Part))
      return false;
  return TraverseStmt(E->getArg(1));
}

/// \p Verb is empty when the chain is no verb's.
void ColourWalk::checkChainCall(const CallExpr *Call, StringRef Verb) {
  if (Verb.empty()) {
    report(Diags, Call->getExprLoc(), Diag::ForeignChain);
    report(Diags, Call->getExprLoc(), Diag::UseVerb);
  } else if (!isFiber(calleeType(Call))) {
    report(Diags, Call->getExprLoc(), Diag::VerbNeedsFiber) << Verb;
    if (const FunctionDecl *Callee = Call->getDirectCallee())
      report(Diags, Callee->getLocation(), Diag::MarkCallee) << Callee;
    else
      report(Diags, Call->getExprLoc(), Diag::MarkPointer);
  } else {
    spareFunctionSanitizer(Call);
    checkVariadicArguments(Call);
  }
}

/// A record of 16 bytes with one of these travels in memory, as a whole.
static bool holdsLongDouble(QualType T) {
  const auto *Record = T->getAsRecordDecl();
  if (!Record)
    return T->isSpecificBuiltinType(BuiltinType::LongDouble);
  return llvm::any_of(Record->fields(), [](const FieldDecl *F) { return holdsLongDouble(F->getType()); });
}

/// Before LLVM 20 clang made two words of an __int128 argument.
static bool isSplitInteger(QualType T) {
  return compat::SplitsInt128 &&
         (T->isSpecificBuiltinType(BuiltinType::Int128) || T->isSpecificBuiltinType(BuiltinType::UInt128));
}

/// Such a structure arrives in IR as two words, without its alignment, at which va_arg looks for it.
void ColourWalk::checkVariadicArguments(const CallExpr *Call) {
  const QualType Callee = calleeType(Call);
  const auto *Proto =
      (Callee->isFunctionType() ? Callee : Callee->getPointeeType())->getAs<FunctionProtoType>();
  if (!Proto || !Proto->isVariadic())
    return;
  for (const Expr *Argument : llvm::drop_begin(Call->arguments(), Proto->getNumParams())) {
    const QualType T = Argument->getType();
    if (!(T->isRecordType() || isSplitInteger(T)) || T->isDependentType())
      continue;
    const TypeInfoChars Known = Ctx.getTypeInfoInChars(T);
    if (Known.Align <= CharUnits::fromQuantity(8) || Known.Width > CharUnits::fromQuantity(16) ||
        holdsLongDouble(T))
      continue;
    report(Diags, Argument->getExprLoc(), Diag::VariadicAlignment)
        << T << unsigned(Known.Align.getQuantity());
    report(Diags, Argument->getExprLoc(), Diag::PassAddress);
  }
}

/// A fiber pointer points at a descriptor, which -fsanitize=function and cfi-icall must not take for code:
/// the function that calls through one is spared these checks, as by no_sanitize("function").
void ColourWalk::spareFunctionSanitizer(const CallExpr *Call) {
  const SanitizerSet &Checks = Ctx.getLangOpts().Sanitize;
  if (!Function || Call->getDirectCallee() ||
      !Checks.hasOneOf(SanitizerKind::Function | SanitizerKind::CFIICall))
    return;
  StringRef Names[] = {"function", "cfi-icall"};
  const_cast<Decl *>(Function)->addAttr(
      NoSanitizeAttr::CreateImplicit(const_cast<ASTContext &>(Ctx), Names, 2));
}

void ColourWalk::checkCall(const CallExpr *Call) {
  if (!isFiber(calleeType(Call)))
    return;
  spareFunctionSanitizer(Call);
  checkVariadicArguments(Call);
  if (inFiber() || mutated("colour-accepted"))
    return;
  const SourceLocation Loc = Call->getExprLoc();
  if (!Function) {
    report(Diags, Loc, Diag::CallOutsideFunction);
    report(Diags, Loc, Diag::CallInFiber);
    return;
  }
  const auto *Caller = dyn_cast<NamedDecl>(Function);
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  const bool Named = Caller && !(Method && Method->getParent()->isLambda());
  if (const FunctionDecl *Callee = Call->getDirectCallee())
    report(Diags, Loc, Diag::CallFromPlain) << Callee << !Named << (Named ? Caller : Callee);
  else
    report(Diags, Loc, Diag::PointerCallFromPlain) << !Named << Caller;
  if (Named)
    report(Diags, Caller->getLocation(), Diag::MarkCaller) << Caller;
  else
    report(Diags, Loc, Diag::StartTask);
}

// Declarations ---------------------------------------------------------------------------------------

bool ColourWalk::VisitFunctionDecl(FunctionDecl *D) {
  checkFunction(D, Ledger, Diags);
  EmitsFiber |= definesFiber(D);
  return true;
}

bool ColourWalk::VisitFieldDecl(FieldDecl *D) {
  checkSlot(D, D->getType(), Seen, Diags);
  return true;
}

bool ColourWalk::VisitTypedefNameDecl(TypedefNameDecl *D) {
  checkSlot(D, D->getUnderlyingType(), Seen, Diags);
  return true;
}

/// No case is known; but a clang that takes the mark away, as ours does from builtins, must not go unseen.
bool ColourWalk::VisitNamedDecl(NamedDecl *D) {
  const SourceLocation Mark = Ledger.markOf(D);
  if (Mark.isInvalid() || D->isInvalidDecl() || Diags.hasErrorOccurred())
    return true;
  const auto *Typedef = dyn_cast<TypedefNameDecl>(D);
  if (holdsFiber(Typedef ? Typedef->getUnderlyingType() : cast<ValueDecl>(D)->getType()))
    return true;
  report(Diags, Mark, Diag::Lost) << D;
  report(Diags, Mark, Diag::WriteTypedef);
  return true;
}

bool ColourWalk::VisitVarDecl(VarDecl *D) {
  checkSlot(D, D->getType(), Seen, Diags);
  const auto *Cleanup = D->getAttr<CleanupAttr>();
  if (!Cleanup || !isFiber(Cleanup->getFunctionDecl()->getType()) || inFiber())
    return true;
  report(Diags, Cleanup->getLocation(), Diag::CleanupInPlain) << Cleanup->getFunctionDecl() << D;
  report(Diags, Cleanup->getLocation(), Diag::PlainHandler);
  return true;
}

bool ColourWalk::VisitDeclRefExpr(DeclRefExpr *E) {
  const auto *Named = dyn_cast<FunctionDecl>(E->getDecl());
  const FunctionDecl *Definition = nullptr;
  if (Named && isFiber(Named->getType()) && Named->hasBody(Definition))
    EmitsFiber |= Definition->isFromASTFile();
  return true;
}

bool definesFiber(const Decl *D) {
  const auto *Function = dyn_cast<FunctionDecl>(D);
  return Function && isFiber(Function->getType()) && Function->doesThisDeclarationHaveABody();
}

bool checkColours(Decl *D, const AttributeLedger &Ledger, SlotsSeen &Seen, DiagnosticsEngine &Diags) {
  ColourWalk Walk(D->getASTContext(), Ledger, Seen, Diags);
  Walk.TraverseDecl(D);
  return Walk.EmitsFiber;
}

} // namespace weft
