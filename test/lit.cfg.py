# What do the tests of every suite share?
#
# Substitutions:
#   %weft-cc      the compiler driver of this build tree (compiles and links)
#   %weft_clang   clang with the plugin loaded and the headers found, without the library
#   %clang        clang without any of that
#   %opt          opt with the passes loaded
#   %libweft      the runtime library
#   %llvm_major   19 or 22
#   %python       the interpreter that runs lit
#   FileCheck, not, count, split-file   of the same LLVM
#
# Parameters: --param levels="O0 O2 asan" limits the Exec suite to those modes.

import os
import shutil
import sys

import lit.formats

config.name = f"Weft (LLVM {config.weft_llvm_major})"
config.test_format = lit.formats.ShTest(execute_external=True)
config.suffixes = [".c", ".cpp", ".ll", ".test"]
config.excludes = ["Inputs", "CMakeLists.txt"]
config.test_source_root = os.path.join(config.weft_source_root, "test")
config.test_exec_root = os.path.join(config.weft_binary_root, "test")

llvm_bin = os.path.join(config.weft_llvm_root, "bin")
clang = os.path.join(llvm_bin, "clang")

# lit's own time limit needs psutil, which a fresh machine does not have: every tool that may hang runs under
# timeout(1) instead.
limit = "timeout -k 5 60 "

config.weft_cc = limit + os.path.join(config.weft_binary_root, "bin", "weft-cc")
config.weft_clang = f"{limit}{clang} -fplugin={config.weft_plugin} -I {config.weft_include}"
config.weft_opt = f"{limit}{llvm_bin}/opt -load-pass-plugin={config.weft_opt_plugin}"

# Where a name is the start of another, the longer comes first.
config.substitutions += [
    ("%weft-cc", config.weft_cc),
    ("%weft_clang", config.weft_clang),
    ("%clang", limit + clang),
    ("%opt", config.weft_opt),
    ("%libweft", config.weft_libweft),
    ("%llvm_major", config.weft_llvm_major),
    ("%python", sys.executable),
]

# External shells find these by path, so that a plain name in a RUN line is the tool of this LLVM.
config.environment["PATH"] = os.pathsep.join([llvm_bin, config.environment.get("PATH", os.environ["PATH"])])

# test/mutations says here which mistake the compiler makes.
if os.environ.get("WEFT_MUTATION"):
    config.environment["WEFT_MUTATION"] = os.environ["WEFT_MUTATION"]

config.available_features.add(f"llvm-{config.weft_llvm_major}")
for tool in ("valgrind", "gcc", "curl", "wrk", "go"):
    if shutil.which(tool):
        config.available_features.add(tool)
if os.path.exists(os.path.join(config.weft_binary_root, "lib", "libweft-io.a")):
    config.available_features.add("io")
    if os.path.exists("/usr/include/http_parser.h"):
        config.available_features.add("http-parser")


def sanitizers_are_installed():
    """clang links its own AddressSanitizer runtime only when libclang-rt-N-dev is there."""
    library = os.path.join(config.weft_llvm_root, "lib", "clang", config.weft_llvm_major, "lib")
    return any("clang_rt.asan" in name for _, _, names in os.walk(library) for name in names)


if sanitizers_are_installed():
    config.available_features.add("asan")
