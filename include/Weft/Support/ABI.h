//===- ABI.h - What do compiled fiber functions and the runtime agree on? --===//
//
// The compiler's mirror of runtime/include/weft/abi.h: field numbers of its records and the names of its
// functions.  test/ABI holds the two against each other.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_SUPPORT_ABI_H
#define WEFT_SUPPORT_ABI_H

#include "llvm/ADT/StringRef.h"
#include "llvm/IR/DerivedTypes.h"
#include "llvm/IR/Module.h"

#include <cstdint>

namespace weft::abi {

/// The calling convention that carries the colour from clang's type system into IR.
inline constexpr unsigned FiberCallingConv = 77; // llvm::CallingConv::Intel_OCL_BI
/// That of variadic functions: LLVM takes no module in which they have the other one, and may read one before
/// the pass has run (-save-temps, opt).
inline constexpr unsigned VariadicFiberCallingConv = 97; // llvm::CallingConv::AArch64_VectorCall

inline constexpr llvm::StringLiteral FiberAttribute = "weft-fiber";
inline constexpr llvm::StringLiteral SuspendName = "weft.suspend";
inline constexpr llvm::StringLiteral NoMemoryName = "weft.no_memory";
/// Called before a statement that makes variable-length storage (Frontend/StorageMarks.h), with their number.
inline constexpr llvm::StringLiteral StorageMarkName = "weft.storage_mark";
inline constexpr llvm::StringLiteral StackCheckName = "weft.stack_check";
inline constexpr llvm::StringLiteral RuntimeSuspendName = "weft_suspend";
inline constexpr llvm::StringLiteral EntryName = "weft.main";
inline constexpr llvm::StringLiteral StorageSection = "weft.storage";
inline constexpr llvm::StringLiteral BoundAnnotation = "weft.bound=";
inline constexpr llvm::StringLiteral BoundAttribute = "weft-bound";
/// On the spawn of a scope's child behind a pointer: bytes and alignment of the largest root frame that
/// fiber_bound allows there, `BYTES ALIGN`.
inline constexpr llvm::StringLiteral ChildAttribute = "weft-child";
/// The thread-local variable that holds the running task.
inline constexpr llvm::StringLiteral CurrentTask = "weft__current";
inline constexpr llvm::StringLiteral RootDone = "weft__root_done";
inline constexpr llvm::StringLiteral RootReturned = "weft__root_returned";
inline constexpr llvm::StringLiteral RampDone = "weft__ramp_done";
/// On a call or a load: the slot, `record.field`, that it goes through.
inline constexpr llvm::StringLiteral TraitAttribute = "weft-trait";
inline constexpr llvm::StringLiteral SlotAnnotation = "weft.slot=";
inline constexpr llvm::StringLiteral SlotMetadata = "weft.slot";
/// Named metadata: who is stored in each slot.
inline constexpr llvm::StringLiteral SlotList = "weft.slots";
/// Named metadata: what keeps a slot from being closed, and where.
inline constexpr llvm::StringLiteral OpeningList = "weft.openings";
/// Named metadata: who is put into which promise.
inline constexpr llvm::StringLiteral InstallList = "weft.installs";
/// On a call: who may be behind the pointer.
inline constexpr llvm::StringLiteral CalleesMetadata = "weft.callees";
/// The runtime is compiled with the same headers as its callers: what these promise of its functions holds.
inline constexpr llvm::StringLiteral RuntimePrefix = "weft_";

inline constexpr int32_t CalleeInArena = 1;
/// What a resume part returns.
enum ResumeStatus { Suspended, Done };
inline constexpr uint8_t ResultInValue = 1u << 0;
inline constexpr uint8_t IsEntry = 1u << 1;
inline constexpr uint8_t IsSole = 1u << 2;
inline constexpr uint8_t ResultIsWord = 1u << 3;

/// struct weft_site
enum SiteField { SiteResume, SiteCalleeOffset, SiteIndex, SiteLine, SiteColumn, SiteHasCleanups };
/// struct weft_fiber
enum FiberField {
  FiberName,
  FiberDestroy,
  FiberInlined,
  FiberStart,
  FiberFrameBytes,
  FiberFlags,
  FiberFrameAlignLog2,
  FiberStep,
  FiberRamp, ///< from here on not in every descriptor
  FiberArenaCallees,
  FiberRootBytes,
  FiberResultOffset,
  FiberResultBytes,
  FiberFit
};
/// struct weft_task
enum TaskField { TaskSite, TaskLeaf, TaskArena };
/// The bits of TaskArena that are not the chunk's address.
inline constexpr uint64_t TaskBits = 15;
/// struct weft_arena: the words that compiled code uses.
enum ArenaField { ArenaTop, ArenaEnd, ArenaFirst };
/// A ramp with a frame from the arena may be entered in the window above it.
inline constexpr llvm::StringLiteral StackFloor = "weft__stack_floor";
inline constexpr uint64_t StackWindow = 4 * 65536;

/// The types of the records in one module.
struct Types {
  explicit Types(llvm::Module &M);

  llvm::PointerType *Ptr;
  llvm::IntegerType *Word; ///< uintptr_t, size_t
  llvm::IntegerType *Int32;
  llvm::IntegerType *Int16;
  llvm::StructType *Site;
  llvm::StructType *Inlined; ///< struct weft_inlined
  llvm::StructType *Fiber;
  llvm::StructType *ShortFiber; ///< its fields before the ramp
  llvm::StructType *TaskHead;   ///< struct weft_task
  llvm::StructType *Arena;      ///< the leading words of struct weft_arena
  llvm::FunctionType *ResumePart;
  llvm::FunctionType *DestroyPart;

  /// The address of the descriptor, and behind it \p Count sites.
  llvm::StructType *sites(uint64_t Count) const;
};

/// The word of a descriptor that is compared with reserved bytes: frames that are aligned to more than a
/// pointer have a bit for how much more, from FitAlignedTwice on; the largest and the most aligned fit
/// nowhere.
inline constexpr unsigned FitAlignedTwice = 28, FitMostDoublings = 3;
inline constexpr uint32_t FitsNowhere = UINT32_MAX;
uint32_t fitOf(uint64_t Bytes, llvm::Align Alignment, const llvm::DataLayout &DL);
/// The step of a task without arena callees, by which the runtime finds blocks of its size; 0: none.
uint32_t stepOf(uint64_t RootBytes, llvm::Align Alignment, const llvm::DataLayout &DL);
/// The bits that a frame may have where \p Alignment is reserved.
uint32_t fitBitsUpTo(llvm::Align Alignment, const llvm::DataLayout &DL);

/// sizeof(struct weft_task): the root frame lies so far behind the task.
uint64_t taskHeaderBytes(const llvm::DataLayout &DL);
/// The first offset from \p Offset on at which an object in a frame is aligned to \p A, where the frame is.
/// A frame that is aligned to A has a multiple of A right behind its return site.
uint64_t alignInFrame(uint64_t Offset, llvm::Align A, const llvm::DataLayout &DL);
/// Bytes before a task that make its root frame aligned to \p A, in a block that is.
uint64_t taskPadding(llvm::Align A, const llvm::DataLayout &DL);

} // namespace weft::abi
#endif
