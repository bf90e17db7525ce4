// The other half of inline-function-of-a-header.c: the definition that the linker finds, with frames of its own.
#pragma clang optimize off
#include "copied.h"
extern inline fiber int copied(int n);
