// Without the plugin the header stops and names the flag; WEFT_PLAIN gives any compiler the plain part.
// RUN: not %runtime_gcc -fsyntax-only -DWITH_FIBERS %s 2>&1 | FileCheck %s
// RUN: %runtime_gcc -fsyntax-only %s
// RUN: %clang -std=c11 -Weverything -Wno-unused-macros -Wno-pre-c11-compat -Werror -I %runtime_include -fsyntax-only %s
// RUN: %clang -std=c23 -Wall -Wextra -pedantic -Werror -I %runtime_include -fsyntax-only %s
// RUN: %clang -x c++ -std=c++17 -Wall -Wextra -pedantic -Werror -I %runtime_include -fsyntax-only %s
// CHECK: error: #error "fibers need the Weft plugin: compile with weft-cc, or add -fplugin=
#ifndef WITH_FIBERS
#define WEFT_PLAIN
#endif
#include <weft/weft.h>

#include <weft/abi.h>

#ifdef fiber
#error "a plain file keeps the word"
#endif

int run_to_the_end(weft_task *task);

int run_to_the_end(weft_task *task)
{
    int status;
    do
        status = weft_resume(task);
    while (status == WEFT_SUSPENDED);
    weft_destroy(task);
    return status;
}
