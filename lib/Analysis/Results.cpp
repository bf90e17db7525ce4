//===- Results.cpp - How does a fiber function hand over its result and arguments? ===//
#include "Weft/Analysis/Results.h"

#include "Weft/Support/ABI.h"

#include "llvm/IR/Attributes.h"
#include "llvm/IR/DerivedTypes.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace weft;

namespace {

/// Bytes up to the end of the last member: the IR type of a C struct may be padded further than the struct.
uint64_t bytesWithoutTail(Type *Ty, const DataLayout &DL) {
  if (auto *S = dyn_cast<StructType>(Ty); S && S->getNumElements()) {
    unsigned Last = S->getNumElements() - 1;
    return DL.getStructLayout(S)->getElementOffset(Last).getFixedValue() +
           bytesWithoutTail(S->getElementType(Last), DL);
  }
  return DL.getTypeStoreSize(Ty).getFixedValue();
}

class Packer {
public:
  explicit Packer(const DataLayout &DL) : DL(DL) {
    Pack.Bytes = DL.getPointerSize();
    Pack.Alignment = DL.getPointerABIAlignment(0);
  }

  void add(unsigned Index, Type *Ty, AttributeSet Attrs) {
    if (Attrs.hasAttribute(Attribute::StructRet)) {
      Pack.StructReturn = Index;
      Pack.StructReturnTy = Attrs.getStructRetType();
      Pack.StructReturnAlign =
          std::max(DL.getABITypeAlign(Pack.StructReturnTy), Attrs.getAlignment().valueOrOne());
      return;
    }
    Type *ByValue = Attrs.getByValType();
    Type *Stored = ByValue ? ByValue : Ty;
    Align A = DL.getABITypeAlign(Stored);
    if (ByValue)
      A = std::max(A, Attrs.getAlignment().valueOrOne());
    uint64_t Offset = abi::alignInFrame(Pack.Bytes, A, DL);
    Pack.Arguments.push_back({Index, ByValue, Stored, Offset});
    Pack.Bytes = Offset + DL.getTypeAllocSize(Stored).getFixedValue();
    Pack.Alignment = std::max(Pack.Alignment, A);
  }

  ArgumentPack Pack;

private:
  const DataLayout &DL;
};

} // namespace

uint64_t ResultPlace::end(const DataLayout &DL) const {
  return Offset + (InValue ? uint64_t(DL.getPointerSize()) : DL.getTypeAllocSize(Ty).getFixedValue());
}

std::optional<ResultPlace> weft::resultPlace(Type *Ty, const DataLayout &DL) {
  return resultPlace(Ty, DL, DL.getPointerSize());
}

std::optional<ResultPlace> weft::resultPlace(Type *Ty, const DataLayout &DL, uint64_t SiteBytes) {
  if (Ty->isVoidTy())
    return std::nullopt;
  bool IsScalar = Ty->isIntOrPtrTy() || Ty->isFloatingPointTy() || Ty->isVectorTy();
  bool InValue = IsScalar && DL.getTypeSizeInBits(Ty).getFixedValue() <= DL.getPointerSizeInBits();
  Align Alignment = InValue ? DL.getPointerABIAlignment(0) : DL.getABITypeAlign(Ty);
  // {i64, i64} may be a C object that is aligned to 16 (clang 19 returns __int128 so).
  if (DL.getTypeStoreSize(Ty).getFixedValue() >= 2 * uint64_t(DL.getPointerSize()))
    Alignment = std::max(Alignment, Align(2 * DL.getPointerSize()));
  return ResultPlace{Ty, InValue, Alignment, SiteBytes, bytesWithoutTail(Ty, DL)};
}

ArgumentPack weft::packArguments(const Function &F) {
  Packer P(F.getDataLayout());
  for (const Argument &A : F.args())
    P.add(A.getArgNo(), A.getType(), F.getAttributes().getParamAttrs(A.getArgNo()));
  return std::move(P.Pack);
}

ArgumentPack weft::packArguments(const CallBase &Call) {
  Packer P(Call.getDataLayout());
  for (unsigned I = 0; I != Call.arg_size(); ++I)
    if (!Call.paramHasAttr(I, Attribute::Nest))
      P.add(I, Call.getArgOperand(I)->getType(), Call.getAttributes().getParamAttrs(I));
  return std::move(P.Pack);
}

RootLayout weft::layoutRoot(const ArgumentPack &Arguments, Type *ResultTy, const Extent &Frame,
                            const DataLayout &DL) {
  RootLayout Root{std::max(Frame.Bytes, Arguments.Bytes), std::max(Frame.Alignment, Arguments.Alignment), {}};
  if (Type *Object = Arguments.StructReturnTy) {
    Align A = Arguments.StructReturnAlign;
    uint64_t Bytes = DL.getTypeAllocSize(Object).getFixedValue();
    Root.Result = ResultPlace{Object, false, A, abi::alignInFrame(Root.Bytes, A, DL), Bytes};
  } else {
    Root.Result = resultPlace(ResultTy, DL);
  }
  if (Root.Result && !Root.Result->InValue)
    Root.Alignment = std::max(Root.Alignment, Root.Result->Alignment);
  if (Root.Result)
    Root.Bytes = std::max(Root.Bytes, Root.Result->end(DL));
  Root.Bytes = alignTo(Root.Bytes, DL.getPointerABIAlignment(0));
  return Root;
}
