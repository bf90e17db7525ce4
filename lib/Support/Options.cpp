//===- Options.cpp - Which keys does the plugin take? ----------------------===//
//
// 1. Split KEY=VALUE.  2. Find the key in the table.  3. Let the key's function read the value.
//
//===----------------------------------------------------------------------===//
#include "Weft/Support/Options.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace weft;

namespace {

Error usage(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

Error wrongValue(StringRef Key, StringRef Value, StringRef Known) {
  return usage("unknown value '" + Value + "' of option '" + Key + "'; known values are " + Known);
}

Error readLowering(Options &, StringRef Value) {
  if (Value == "flat")
    return Error::success();
  return wrongValue("lowering", Value, "flat");
}

Error readRecursion(Options &O, StringRef Value) {
  if (Value != "heap" && Value != "error")
    return wrongValue("recursion", Value, "heap, error");
  O.RecursionIsError = Value == "error";
  return Error::success();
}

Error readMaxFrame(Options &O, StringRef Value) {
  uint64_t Bytes = 0;
  if (Value.getAsInteger(10, Bytes) || Bytes == 0)
    return wrongValue("max-frame", Value, "whole numbers of bytes above 0");
  O.MaxFrameBytes = Bytes;
  return Error::success();
}

Error readReport(Options &O, StringRef Value) {
  if (Value.empty())
    return wrongValue("report", Value, "paths of a file to write");
  O.ReportPath = Value.str();
  return Error::success();
}

Error readStress(Options &O, StringRef Value) {
  if (Value == "calls")
    O.Stress = StressMode::Calls;
  else if (Value == "edges")
    O.Stress = StressMode::Edges;
  else if (Value == "dense")
    O.Stress = StressMode::Dense;
  else
    return wrongValue("stress", Value, "calls, edges, dense");
  return Error::success();
}

struct Key {
  StringLiteral Name;
  Error (*Read)(Options &, StringRef);
};

const Key Keys[] = {
    {"lowering", readLowering}, {"recursion", readRecursion}, {"max-frame", readMaxFrame},
    {"report", readReport},     {"stress", readStress},
};

} // namespace

Expected<Options> weft::withOption(const Options &Base, StringRef KeyValue) {
  auto [Name, Value] = KeyValue.split('=');
  for (const Key &K : Keys) {
    if (K.Name != Name)
      continue;
    Options Result = Base;
    if (Error E = K.Read(Result, Value))
      return std::move(E);
    return Result;
  }
  return usage("unknown option '" + Name + "'; known options are " +
               join(map_range(Keys, [](const Key &K) { return K.Name.str(); }), ", "));
}
