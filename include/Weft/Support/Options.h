//===- Options.h - Which keys does the plugin take? -----------------------===//
//
// One table serves `-fplugin-arg-weft-KEY[=VALUE]` and `-passes='weft<KEY=VALUE>'`.  A parsed value is
// complete: every key holds its default or what the user said.  parseOption never prints; it returns
// the sentence for the caller's own diagnostics.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_SUPPORT_OPTIONS_H
#define WEFT_SUPPORT_OPTIONS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <optional>
#include <string>

namespace weft {

/// Where `stress` injects suspensions.
enum class StressMode { None, Calls, Edges, Dense };

struct Options {
  /// Bytes that no task may exceed (`max-frame`).
  std::optional<uint64_t> MaxFrameBytes;
  /// Where the frame report goes (`report`); empty: nowhere.
  std::string ReportPath;
  /// A cycle of fiber calls is an error, instead of taking frames from the arena (`recursion`).
  bool RecursionIsError = false;
  /// Every eligible function becomes a fiber, for differential tests (`stress`).
  StressMode Stress = StressMode::None;
  /// The front end turned exceptions on for the sake of destroy edges: plain functions get none.
  /// No key; the clang plugin sets it.
  bool ExceptionsAreOurs = false;
  /// The front end keeps locations for the pass's diagnostics only: behind the pass they go.
  /// No key; the clang plugin sets it.
  bool LocationsAreOurs = false;
};

/// Returns \p Base with one `KEY` or `KEY=VALUE` applied, or an error that lists the known keys or the
/// known values of the key.
llvm::Expected<Options> withOption(const Options &Base, llvm::StringRef KeyValue);

} // namespace weft
#endif
