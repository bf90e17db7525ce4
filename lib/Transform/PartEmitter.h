//===- PartEmitter.h - How is one part made from the function's body? ---------===//
//
// Each part is a copy of the whole body in which
//
//   ramp      points call ramps; a callee that suspended means: store what lives over the point, say so;
//             one that did not, where the plan says so: go on in the resume part
//   resume    the same; entered through a switch over the site's index, after loading what was stored;
//             the end jumps to the return site, or to the only caller; with many points, what lives over a
//             call is stored before it and loaded behind it, whichever way it comes there
//   destroy   entered likewise, at the unwind block; fiber calls may not suspend any more
//
// and from which unreachable blocks are then removed.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_PARTEMITTER_H
#define WEFT_TRANSFORM_PARTEMITTER_H

#include "ArenaFrames.h"
#include "PartTable.h"

#include "llvm/Transforms/Utils/ValueMapper.h"

namespace weft {

enum class PartRole { Ramp, Resume, Destroy };

class PartEmitter {
public:
  /// \p Own: of a resume part, the one point at which it is entered; null: all those without such a part.
  PartEmitter(const FiberPlan &Plan, const ModulePlan &All, const PartTable &Table, PartRole Role,
              const SuspensionPoint *Own = nullptr);

  /// Fills the part that \p Role names.  The original body stays as it is.
  void emit();

private:
  using Builder = llvm::IRBuilder<>;

  void cloneBody();
  void lowerPoint(const SuspensionPoint &P);
  void lowerSuspend(const SuspensionPoint &P, llvm::CallBase &Call);
  void lowerNoMemory(const SuspensionPoint &P, llvm::CallBase &Call);
  void lowerCall(const SuspensionPoint &P, llvm::CallBase &Call);
  void lowerCertainCall(const SuspensionPoint &P, llvm::CallBase &Call);
  void leaveBehind(Builder &B, const SuspensionPoint &P, llvm::CallInst &Made);
  void leaveWithoutMemory(Builder &B, const SuspensionPoint &P);
  void abortSuspended(Builder &B, const SuspensionPoint &P);
  bool isJump(const SuspensionPoint &P) const;
  void replaceResult(const SuspensionPoint &P, llvm::CallBase &Call, llvm::Value *Result);
  void lowerPlainCalls();
  /// Stores what \p P's suspension must keep.
  void storeSpills(Builder &B, const SuspensionPoint &P) {
    storeSpills(B, Plan.Spills.Points[P.Index].Stores);
  }
  void storeSpills(Builder &B, const ValueList &Values);
  bool storesBefore(const SuspensionPoint &P) const;
  bool mustStore(const llvm::Value *V) const;
  void leaveSuspended(Builder &B);
  /// Where a callee of the ramp or resume part left its result and its flag.
  struct RampCall {
    llvm::Value *Result; ///< null: void
    llvm::Value *Suspended;
  };
  llvm::CallInst *makeRampCall(Builder &B, llvm::CallBase &Call, llvm::Value *Ramp, llvm::Value *CalleeFrame);
  RampCall callRamp(Builder &B, llvm::CallBase &Call, llvm::Value *Ramp, llvm::Value *CalleeFrame);
  llvm::BasicBlock *suspendBlock(const SuspensionPoint &P);
  llvm::BasicBlock *returnSiteBlock(const SuspensionPoint &P, llvm::Value *CalleeFrame, llvm::Constant *Site,
                                    llvm::BasicBlock *Suspend);
  llvm::Value *joinArenaCall(const SuspensionPoint &P, llvm::CallBase &Call, llvm::Value *Ramp,
                             llvm::BasicBlock *Arena, llvm::BasicBlock *Suspend, llvm::BasicBlock *Done,
                             llvm::Value *Result);
  void suspendHere(Builder &B, const SuspensionPoint &P);
  llvm::BasicBlock *noMemoryBlock(const SuspensionPoint &P);
  const SuspensionPoint *stackCheck(const SuspensionPoint &P) const;
  llvm::BasicBlock *noFrameBlock(const SuspensionPoint &P, llvm::Value *Pushed);
  llvm::Value *calleeFrame(Builder &B, const SuspensionPoint &P, llvm::CallBase &Call);
  ArenaAccess arenaAccess() const;
  bool isRare() const;
  llvm::Value *pushFrame(Builder &B, const SuspensionPoint &P, llvm::CallBase &Call);
  void checkPushed(Builder &B, const SuspensionPoint &P, llvm::Value *Pushed);
  bool getsKeptFrame(const SuspensionPoint &P) const;
  std::optional<uint64_t> knownFrameBytes(const SuspensionPoint &P) const;
  llvm::Value *descriptorOf(llvm::CallBase &Call);
  llvm::BasicBlock *branchUnlessFits(Builder &B, const SuspensionPoint &P, llvm::CallBase &Call);
  llvm::Value *rampCallee(Builder &B, const SuspensionPoint &P, llvm::CallBase &Call);

  void handOver(const SuspensionPoint &P, llvm::BasicBlock *Done, llvm::Value *CalleeFrame,
                llvm::Value *Result);
  void emitHandover();
  void emitWholeRamp();
  void enterAtStart(llvm::BasicBlock *BB);
  llvm::StructType *argumentsType() const;
  /// At the end of \p B's block; \p B goes on in a new one.
  void popFrame(Builder &B, llvm::Value *CalleeFrame);
  /// \p B goes on in a new block.
  void popIfInArena(Builder &B, llvm::Value *InArena, llvm::Value *CalleeFrame);

  void lowerReturns();
  void lowerEnd(llvm::ReturnInst &Return);
  llvm::CallInst *jumpToReturnSite(Builder &B, llvm::Value *Word);
  bool endsTask() const;
  llvm::CallInst *jumpToRootEnd(Builder &B, llvm::Value *Word);
  void placeRootFrame();
  llvm::CallInst *jumpToSoleCaller(Builder &B, llvm::Value *Word, const SuspensionPoint &To);
  std::optional<ResultPlace> ownResult() const;
  std::optional<ResultPlace> calleeResult(const SuspensionPoint &P) const;
  void placeLocals();
  void emitEntry();
  void enterPoint(llvm::BasicBlock *BB, const SuspensionPoint &P);
  void loadSpills(Builder &B, const SuspensionPoint &P);
  llvm::Value *loadResult(Builder &B, const SuspensionPoint &P);
  void rebuildValues();
  void finish();

  llvm::Value *slot(Builder &B, const llvm::Value *Owner) const;
  llvm::Value *spillSlot(Builder &B, const llvm::Value *V);
  llvm::Value *mapped(const llvm::Value *V) const { return VMap.lookup(V); }
  llvm::BasicBlock *mapped(const llvm::BasicBlock *BB) const {
    return llvm::cast<llvm::BasicBlock>(VMap.lookup(BB));
  }
  llvm::FunctionCallee runtime(llvm::StringRef Name, llvm::Type *Result,
                               llvm::ArrayRef<llvm::Type *> Params) const;

  const FiberPlan &Plan;
  const ModulePlan &All;
  const PartTable &Table;
  const abi::Types &Types;
  const PartRole Role;
  const SuspensionPoint *const Own; ///< of a part for one point
  const bool StoresBefore;          ///< before each call, whether it suspends or not
  llvm::Function &F;                ///< the original
  llvm::Function &Part;             ///< the copy
  llvm::Module &M;
  llvm::Value *Task;
  llvm::Value *Frame;
  llvm::ValueToValueMapTy VMap;
  llvm::BasicBlock *Entry = nullptr;
  /// Where a resume or destroy part is entered.
  llvm::SmallVector<const SuspensionPoint *, 8> Entered;
  /// Blocks of the original that control can reach after a resume of this part.
  llvm::DenseSet<const llvm::BasicBlock *> AfterResume;
  /// Original value -> memory that stands for it until SSA form is rebuilt.
  llvm::MapVector<const llvm::Value *, llvm::AllocaInst *> Homes;
  llvm::SmallVector<llvm::Instruction *, 4> Placeholders;
  /// In a part that stores before its calls: behind a call, by index, where both ways load; slots by offset.
  llvm::DenseMap<unsigned, llvm::BasicBlock *> Behind;
  llvm::DenseMap<uint64_t, llvm::Value *> Slots;
  llvm::DenseMap<llvm::Type *, llvm::Value *> Words; ///< what a callee has left, by type
  /// In a ramp that hands over: where it calls the resume part, and what it passes.
  llvm::BasicBlock *HandoverBlock = nullptr;
  llvm::PHINode *HandoverSite = nullptr, *HandoverWord = nullptr;
};

} // namespace weft
#endif
