//===- PartTable.h - Which part of which function is where? -------------------===//
//
// Declared for all functions before the first body is emitted, so that bodies may name each other's parts.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_TRANSFORM_PARTTABLE_H
#define WEFT_TRANSFORM_PARTTABLE_H

#include "Weft/Analysis/Plan.h"
#include "Weft/Support/ABI.h"

#include "llvm/IR/IRBuilder.h"

namespace weft {

/// The parts of one function that may suspend.
struct Parts {
  llvm::Function *Ramp;
  llvm::Function *Resume;           ///< null: every point has its own
  llvm::Function *Destroy;          ///< null: no point has cleanups
  llvm::Function *Return;           ///< null: no arena callee whose result travels in the value
  llvm::Function *ReturnInMemory;   ///< null: no arena callee whose result lies in its frame
  llvm::GlobalVariable *Sites;      ///< abi::Types::sites, in the order of siteEntries
  llvm::GlobalVariable *Descriptor; ///< of these parts: that of F's name, unless that may become another's

  /// Of a point with a resume part of its own.
  struct Own {
    llvm::Function *Resume;
    llvm::Function *Return; ///< where its callee's end arrives when that lies in the arena; null: never
  };
  llvm::MapVector<unsigned, Own> OwnParts; ///< by index of the point
  bool IsOnlyMade;                         ///< all of its frames are root frames
};

/// Does the result of its callee lie in the callee's frame?
bool resultInMemory(const SuspensionPoint &P);

/// Does its ramp run its resume part, somewhere?
bool handsOver(const FiberPlan &Plan);

/// A site of a function.
struct SiteEntry {
  const SuspensionPoint
      *Point;   ///< null: the function's entry, or the end of the resume part that its ramp runs
  bool InArena; ///< the callee's frame is there
  bool IsRampEnd;
};

/// All of a function: its points, in order; its entry, where the ramp hands over there; for Reserved points
/// those with the callee in the arena; and, where the ramp hands over, the ramp's return site.
llvm::SmallVector<SiteEntry, 8> siteEntries(const FiberPlan &Plan);

/// A table of \p Count sites of \p F, still without contents.
llvm::GlobalVariable *declareSites(llvm::Function &F, const abi::Types &Types, unsigned Count,
                                   llvm::StringRef Suffix);

/// Address of one of \p Sites.
llvm::Constant *siteAt(llvm::GlobalVariable *Sites, unsigned Index);

class PartTable {
public:
  PartTable(llvm::Module &M, const ModulePlan &Plan);

  const Parts &parts(const llvm::Function *F) const { return Table.find(F)->second; }
  /// Of what a call of \p F by its name runs.
  llvm::GlobalVariable *descriptor(llvm::Function &F) const;
  const abi::Types &types() const { return Types; }
  /// Address of one site.
  llvm::Constant *site(const llvm::Function *F, unsigned Point) const {
    return siteAt(parts(F).Sites, Point);
  }

  /// Where \p P's callee goes on at its end, but for one in the arena.
  llvm::Function *resumeAt(const SuspensionPoint &P) const;

  /// The site of a Reserved point whose callee got its frame from the arena.
  llvm::Constant *arenaSite(const llvm::Function *F, const SuspensionPoint &P) const {
    return site(F, arenaIndex(P));
  }
  unsigned arenaIndex(const SuspensionPoint &P) const { return ArenaSites.lookup(P.Call); }

  /// The return site of a frame whose ramp runs its resume part: the last.
  llvm::Constant *rampSite(const llvm::Function *F) const;

private:
  Parts declare(const FiberPlan &Plan, llvm::Function *Ramp);
  llvm::GlobalVariable *ownDescriptor(llvm::Function &F);
  llvm::Function *declareReturn(const SuspensionPoint &P, const llvm::Twine &Suffix);

  llvm::Module &M;
  abi::Types Types;
  llvm::DenseMap<const llvm::Function *, Parts> Table;
  llvm::DenseMap<const llvm::CallBase *, unsigned> ArenaSites;
};

/// A resume part that the runtime defines.
llvm::Constant *runtimePart(llvm::Module &M, const abi::Types &Types, llvm::StringRef Name);

/// Fills the sites of a function: resume part, offset of the callee, place in the source.
void emitSites(const FiberPlan &Plan, const PartTable &Table);
/// The descriptor's list of functions that are part of the function around its sites; null when there are
/// none.
llvm::Constant *inlinedList(const FiberPlan &Plan, const PartTable &Table);
/// Emits `f.return`: before, `frame` is the callee's less the marker offset; after, the caller's.
void emitReturnParts(const FiberPlan &Plan, const PartTable &Table);
/// May a task begin at a function?
enum class RootKind {
  None,
  MadeElsewhere, ///< by its name or a pointer
  MadeHere,
  NotPointedAt ///< made here, and nobody has a pointer with which its ramp is called
};
class StartParts;
/// Fills the descriptor of \p F, which has a body.
void emitDescriptor(llvm::Function &F, const ModulePlan &Plan, const PartTable &Table, StartParts &Starts,
                    RootKind Kind);
/// Cuts a descriptor that is filled to what the function's sites need, if nobody else uses it.
void shortenDescriptor(const Parts &P, const abi::Types &Types);

/// \p V as the word that travels between resume parts, and back.
llvm::Value *toWord(llvm::IRBuilder<> &B, llvm::Value *V, const abi::Types &Types);
llvm::Value *fromWord(llvm::IRBuilder<> &B, llvm::Value *Word, llvm::Type *Ty);

} // namespace weft
#endif
