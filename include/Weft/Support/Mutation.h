//===- Mutation.h - Which mistake has this compiler been told to make? ----------===//
//
// Configured with WEFT_MUTATIONS, the compiler makes the one mistake that the environment variable
// WEFT_MUTATION names; test/mutations shows which test notices it.  Otherwise mutated() is the constant false
// and its uses leave no code.
//
//===----------------------------------------------------------------------===//
#ifndef WEFT_SUPPORT_MUTATION_H
#define WEFT_SUPPORT_MUTATION_H

#ifdef WEFT_MUTATIONS
#include <cstdlib>
#include <cstring>
#endif

namespace weft {

#ifdef WEFT_MUTATIONS
inline bool mutated(const char *Name) {
  const char *Chosen = std::getenv("WEFT_MUTATION");
  return Chosen && std::strcmp(Chosen, Name) == 0;
}
#else
constexpr bool mutated(const char *) {
  return false;
}
#endif

} // namespace weft
#endif
