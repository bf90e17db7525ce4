//===- ABI.cpp - What do compiled fiber functions and the runtime agree on? ===//
#include "Weft/Support/ABI.h"

#include "llvm/IR/DataLayout.h"

using namespace llvm;
using namespace weft;

abi::Types::Types(Module &M) {
  LLVMContext &C = M.getContext();
  Ptr = PointerType::getUnqual(C);
  Word = M.getDataLayout().getIntPtrType(C);
  Int32 = Type::getInt32Ty(C);
  Int16 = Type::getInt16Ty(C);
  Site = StructType::get(C, {Ptr, Int32, Int32, Int32, Int16, Int16});
  Inlined = StructType::get(C, {Ptr, Int32, Int32});
  Type *Int8 = Type::getInt8Ty(C);
  Fiber = StructType::get(
      C, {Ptr, Ptr, Ptr, Ptr, Int32, Int8, Int8, Int16, Ptr, Ptr, Int32, Int32, Int32, Int32});
  ShortFiber = StructType::get(C, Fiber->elements().take_front(FiberRamp));
  TaskHead = StructType::get(C, {Ptr, Ptr, Word});
  Arena = StructType::get(C, {Ptr, Ptr, Ptr});
  Type *Void = Type::getVoidTy(C);
  ResumePart = FunctionType::get(Int32, {Ptr, Ptr, Ptr, Word}, false);
  DestroyPart = FunctionType::get(Void, {Ptr, Ptr, Ptr}, false);
}

StructType *abi::Types::sites(uint64_t Count) const {
  return StructType::get(Ptr->getContext(), {Ptr, ArrayType::get(Site, Count)});
}

uint64_t abi::taskHeaderBytes(const DataLayout &DL) {
  return 3 * uint64_t(DL.getPointerSize()); // site, leaf, arena
}

uint64_t abi::alignInFrame(uint64_t Offset, Align A, const DataLayout &DL) {
  uint64_t ReturnSite = DL.getPointerSize();
  return alignTo(Offset - ReturnSite, A) + ReturnSite;
}

uint64_t abi::taskPadding(Align A, const DataLayout &DL) {
  uint64_t Aligned = taskHeaderBytes(DL) + DL.getPointerSize();
  return alignTo(Aligned, A) - Aligned;
}

/// How often the alignment of a pointer must be doubled to get \p Alignment.
static unsigned doublings(Align Alignment, const DataLayout &DL) {
  unsigned Word = Log2(DL.getPointerABIAlignment(0)), Wanted = Log2(Alignment);
  return Wanted > Word ? Wanted - Word : 0;
}

uint32_t abi::fitOf(uint64_t Bytes, Align Alignment, const DataLayout &DL) {
  unsigned Doublings = doublings(Alignment, DL);
  if (Bytes >> FitAlignedTwice || Doublings > FitMostDoublings)
    return FitsNowhere;
  return uint32_t(Bytes) | (Doublings ? 1u << (FitAlignedTwice + Doublings - 1) : 0);
}

uint32_t abi::stepOf(uint64_t RootBytes, Align Alignment, const DataLayout &DL) {
  constexpr uint64_t StepBytes = 16, Steps = 64;
  uint64_t Bytes = taskHeaderBytes(DL) + RootBytes;
  uint64_t Step = (Bytes + StepBytes / 2 - 1) / StepBytes * StepBytes;
  return Step < Steps * StepBytes && doublings(Alignment, DL) <= 1 ? uint32_t(Step) : 0;
}

uint32_t abi::fitBitsUpTo(Align Alignment, const DataLayout &DL) {
  unsigned Doublings = std::min(doublings(Alignment, DL), FitMostDoublings);
  return ((1u << Doublings) - 1) << FitAlignedTwice;
}
