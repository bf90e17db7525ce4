# How is our C++ compiled against an installed LLVM?
#
# weft_compiler_library(NAME sources... [USES libraries...]) adds an object library for the compiler
# half with LLVM's include paths, definitions and our warnings.  Assertions stay on: an invariant that
# fails must not become wrong code.

set(WEFT_CXX_WARNINGS -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wno-unused-parameter
    -Wno-deprecated-declarations) # libstdc++ 12's stable_sort, seen through LLVM's STLExtras.h
set(WEFT_C_WARNINGS -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes)
if(WEFT_WERROR)
  list(APPEND WEFT_CXX_WARNINGS -Werror)
  list(APPEND WEFT_C_WARNINGS -Werror)
endif()

separate_arguments(WEFT_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")

function(weft_compiler_options target)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/include")
  target_include_directories(${target} SYSTEM PRIVATE ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
  target_compile_definitions(${target} PRIVATE ${WEFT_LLVM_DEFINITIONS} $<$<BOOL:${WEFT_MUTATIONS}>:WEFT_MUTATIONS>)
  target_compile_options(${target} PRIVATE ${WEFT_CXX_WARNINGS} -UNDEBUG -fvisibility-inlines-hidden)
  if(NOT LLVM_ENABLE_RTTI)
    target_compile_options(${target} PRIVATE -fno-rtti)
  endif()
  if(NOT LLVM_ENABLE_EH)
    target_compile_options(${target} PRIVATE -fno-exceptions)
  endif()
endfunction()

# LLVM's headers take most of a compilation: they are compiled once, for the first library that asks, and clang's besides
# for the front end.  Only what several files include belongs here.
set(WEFT_LLVM_HEADERS <llvm/IR/IRBuilder.h> <llvm/IR/InstIterator.h> <llvm/IR/IntrinsicInst.h> <llvm/IR/Module.h>
    <llvm/IR/Dominators.h> <llvm/Passes/PassBuilder.h> <llvm/Transforms/Utils/Cloning.h> <llvm/Transforms/Utils/Local.h>)
set(WEFT_CLANG_HEADERS <clang/AST/ASTContext.h> <clang/AST/RecursiveASTVisitor.h> <clang/Frontend/CompilerInstance.h>
    <clang/Sema/Sema.h>)

function(weft_precompile target)
  if(NOT WEFT_PRECOMPILE)
    return()
  elseif(target STREQUAL "WeftFrontend")
    target_precompile_headers(${target} PRIVATE ${WEFT_CLANG_HEADERS})
  elseif(TARGET WeftSupport AND NOT target STREQUAL "WeftSupport")
    target_precompile_headers(${target} REUSE_FROM WeftSupport)
  else()
    target_precompile_headers(${target} PRIVATE ${WEFT_LLVM_HEADERS})
  endif()
endfunction()

function(weft_compiler_library target)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_library(${target} OBJECT ${ARG_UNPARSED_ARGUMENTS})
  weft_compiler_options(${target})
  weft_precompile(${target})
  target_link_libraries(${target} PUBLIC ${ARG_USES})
endfunction()

# A module that a compiler process loads; symbols of LLVM and clang stay undefined.
function(weft_plugin_module target)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_library(${target} MODULE ${ARG_UNPARSED_ARGUMENTS})
  weft_compiler_options(${target})
  target_link_libraries(${target} PRIVATE ${ARG_USES})
  set_target_properties(${target} PROPERTIES PREFIX "")
endfunction()
