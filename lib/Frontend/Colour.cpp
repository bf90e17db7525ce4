//===- Colour.cpp - Marking and comparing types ---------------------------===//
#include "Weft/Frontend/Colour.h"
#include "Weft/Support/ClangCompat.h"

using namespace clang;

namespace weft {

namespace {

/// One step from \p T towards the function type that `fiber` marks, sugar ignored; null when T is that
/// function type, or there is none.
QualType markedStep(QualType T) {
  if (T.isNull() || T->isBlockPointerType())
    return QualType();
  if (QualType Pointee = T->getPointeeType(); !Pointee.isNull())
    return Pointee;
  if (const ArrayType *Array = T->getAsArrayTypeUnsafe())
    return Array->getElementType();
  if (const auto *Atomic = T->getAs<AtomicType>())
    return Atomic->getValueType();
  return QualType();
}

/// The function type that `fiber` on a declaration of type \p T marks, or null.
const FunctionType *markedFunction(QualType T) {
  for (QualType Next = T; !Next.isNull(); Next = markedStep(Next))
    if (const auto *Function = Next->getAs<FunctionType>())
      return Function;
  return nullptr;
}

CallingConv fiberConvention(const FunctionType *Function) {
  const auto *Proto = dyn_cast<FunctionProtoType>(Function);
  return Proto && Proto->isVariadic() ? VariadicFiberConvention : FiberConvention;
}

bool isMarked(const FunctionType *Function) {
  return Function->getCallConv() == fiberConvention(Function);
}

/// Rebuilds a type around its marked function type.  Types that are only sugar are looked through.
class Marking {
  ASTContext &Ctx;

  QualType onFunction(const FunctionType *Function) const {
    if (isMarked(Function))
      return QualType(Function, 0);
    const FunctionType *Marked =
        Ctx.adjustFunctionType(Function, Function->getExtInfo().withCallingConv(fiberConvention(Function)));
    return Ctx.getAttributedType(attr::IntelOclBicc, QualType(Function, 0), QualType(Marked, 0));
  }

  QualType onArray(const ArrayType *Array) const {
    QualType Element = on(Array->getElementType());
    if (Element.isNull())
      return QualType();
    const unsigned Quals = Array->getIndexTypeCVRQualifiers();
    if (const auto *Constant = dyn_cast<ConstantArrayType>(Array))
      return Ctx.getConstantArrayType(Element, Constant->getSize(), Constant->getSizeExpr(),
                                      Constant->getSizeModifier(), Quals);
    if (const auto *Incomplete = dyn_cast<IncompleteArrayType>(Array))
      return Ctx.getIncompleteArrayType(Element, Incomplete->getSizeModifier(), Quals);
    if (const auto *Variable = dyn_cast<VariableArrayType>(Array))
      return compat::variableArrayLike(Ctx, Variable, Element);
    return QualType(); // dependent: templates are rejected before
  }

  /// \p T has no local qualifiers.
  QualType onUnqualified(QualType T) const {
    const Type *Node = T.getTypePtr();
    if (const auto *Function = dyn_cast<FunctionType>(Node))
      return onFunction(Function);
    if (const auto *Array = dyn_cast<ArrayType>(Node))
      return onArray(Array);
    auto Rebuild = [this](QualType Inner, auto Wrap) {
      QualType Marked = on(Inner);
      return Marked.isNull() ? Marked : Wrap(Marked);
    };
    if (const auto *Decayed = dyn_cast<DecayedType>(Node))
      return Rebuild(Decayed->getOriginalType(), [&](QualType In) { return Ctx.getDecayedType(In); });
    if (const auto *Pointer = dyn_cast<PointerType>(Node))
      return Rebuild(Pointer->getPointeeType(), [&](QualType In) { return Ctx.getPointerType(In); });
    if (const auto *Ref = dyn_cast<LValueReferenceType>(Node))
      return Rebuild(Ref->getPointeeTypeAsWritten(),
                     [&](QualType In) { return Ctx.getLValueReferenceType(In, Ref->isSpelledAsLValue()); });
    if (const auto *Ref = dyn_cast<RValueReferenceType>(Node))
      return Rebuild(Ref->getPointeeTypeAsWritten(),
                     [&](QualType In) { return Ctx.getRValueReferenceType(In); });
    if (const auto *Member = dyn_cast<MemberPointerType>(Node))
      return Rebuild(Member->getPointeeType(),
                     [&](QualType In) { return compat::memberPointerLike(Ctx, Member, In); });
    if (const auto *Atomic = dyn_cast<AtomicType>(Node))
      return Rebuild(Atomic->getValueType(), [&](QualType In) { return Ctx.getAtomicType(In); });
    // Parentheses, a typedef, typeof ...: sugar over a type that may hold the function.
    QualType Desugared = T.getSingleStepDesugaredType(Ctx);
    return Desugared == T ? QualType() : on(Desugared);
  }

public:
  explicit Marking(ASTContext &Context) : Ctx(Context) {}

  QualType on(QualType T) const {
    const SplitQualType Split = T.split();
    QualType Marked = onUnqualified(QualType(Split.Ty, 0));
    return Marked.isNull() ? Marked : Ctx.getQualifiedType(Marked, Split.Quals);
  }
};

void addClash(ColourClash &Clash, QualType From, QualType To);

void addFunctionClash(ColourClash &Clash, const FunctionType *From, const FunctionType *To) {
  const bool FromFiber = isMarked(From);
  const bool ToFiber = isMarked(To);
  Clash.FiberToPlain |= FromFiber && !ToFiber;
  Clash.PlainToFiber |= ToFiber && !FromFiber;
  addClash(Clash, From->getReturnType(), To->getReturnType());
  const auto *FromProto = dyn_cast<FunctionProtoType>(From);
  const auto *ToProto = dyn_cast<FunctionProtoType>(To);
  if (!FromProto || !ToProto || FromProto->getNumParams() != ToProto->getNumParams())
    return;
  for (unsigned I = 0; I != FromProto->getNumParams(); ++I)
    addClash(Clash, FromProto->getParamType(I), ToProto->getParamType(I));
}

void addClash(ColourClash &Clash, QualType From, QualType To) {
  while (!From.isNull() && !To.isNull()) {
    const auto *FromFunction = From->getAs<FunctionType>();
    const auto *ToFunction = To->getAs<FunctionType>();
    if (FromFunction && ToFunction)
      return addFunctionClash(Clash, FromFunction, ToFunction);
    // A function or an array on one side alone stands for the pointer that it decays to.
    QualType FromNext = FromFunction ? From : markedStep(From);
    QualType ToNext = ToFunction ? To : markedStep(To);
    if (FromNext == From && ToNext == To)
      return;
    From = FromNext;
    To = ToNext;
  }
}

} // namespace

bool isFiber(QualType T) {
  if (T.isNull())
    return false;
  if (QualType Pointee = T->getPointeeType(); !Pointee.isNull())
    T = Pointee;
  const auto *Function = T->getAs<FunctionType>();
  return Function && isMarked(Function);
}

bool holdsFunction(QualType T) {
  return markedFunction(T) != nullptr;
}

bool holdsFiber(QualType T) {
  const FunctionType *Function = markedFunction(T);
  return Function && isMarked(Function);
}

bool acceptsFiber(QualType T) {
  const FunctionType *Function = markedFunction(T);
  return !Function || Function->getCallConv() == CC_C || isMarked(Function);
}

QualType withFiber(ASTContext &Ctx, QualType T) {
  return Marking(Ctx).on(T);
}

ColourClash colourClash(QualType From, QualType To) {
  ColourClash Clash;
  addClash(Clash, From, To);
  return Clash;
}

} // namespace weft
