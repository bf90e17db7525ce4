"""What is measured against what, and how is each contender built?

A contender is an executable `exe WORKLOAD N` that prints `ns_per_operation checksum bytes_per_task`, with status 3
for a workload that it does not have.  Objects are kept, so that their code can be measured.
"""

import dataclasses
import os
import shutil
import subprocess

BENCH = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WARNINGS = ["-Wall", "-Wextra"]
C_FLAGS = ["-O2", *WARNINGS]
CXX_FLAGS = ["-O2", *WARNINGS, "-std=c++20", "-fno-exceptions", "-fno-rtti"]
RUST_FLAGS = ["--edition", "2021", "-O", "-C", "codegen-units=1", "-C", "panic=abort"]
# Of everything that is timed: where code happens to lie changes the time of a short loop by up to a half.  What is counted is
# built without, as aligning inner loops takes instructions.
ALIGNED = ["-falign-functions=64", "-falign-loops=64"]
RUST_ALIGNED = ["-C", "llvm-args=-align-all-functions=6 -x86-experimental-pref-innermost-loop-alignment=6"]
SUSPENDING = ["suspend", "call", "spawn", "proposal", "recursion"]
STACKFUL = SUSPENDING + ["memory", "generator", "channel"]


@dataclasses.dataclass(frozen=True)
class Contender:
    name: str
    what: str
    folder: str
    compiler: tuple  # command; the first word may be @clang, @clang++ or @weft-cc
    flags: tuple = ()
    sources: tuple = ()  # stems, in folder; empty: all
    suffix: str = ".c"
    libraries: tuple = ()
    counted: bool = True  # does it run under valgrind?
    most_tasks: int = 1000000


def stackful(name, what, adapter, sources=STACKFUL, **more):
    return Contender(name, what, "stackful", ("@clang",), (*C_FLAGS, f'-DADAPTER="{adapter}.h"'), tuple(sources), **more)


def cxx(name, what, compiler, *flags):
    return Contender(name, what, "cxx", (compiler,), (*CXX_FLAGS, *flags), suffix=".cpp")


CONTENDERS = [
    stackful("plain", "plain C calls; a suspension is an opaque call that returns at once: the floor for "
             "everything but the suspension itself", "plain", SUSPENDING + ["plain_generator"]),
    Contender("hand-flat", "by hand: one state machine per task with all its functions merged into it: the limit",
              "hand-flat", ("@clang",), tuple(C_FLAGS)),
    Contender("hand-nest", "by hand: separate functions, straight calls, a second result register that says "
              "\"suspended\", locals saved only then: the limit for modular code", "hand-nest", ("@clang",),
              tuple(C_FLAGS)),
    Contender("weft", "fibers in C, `weft-cc -O2`", "weft", ("@weft-cc",), tuple(C_FLAGS)),
    cxx("c++", "C++20 coroutines, clang: a lazy task, symmetric transfer, frames from malloc", "@clang++"),
    cxx("c++-elide", "the same with `[[clang::coro_await_elidable]]`: frames of callees inside their callers'",
        "@clang++", "-DELIDE"),
    cxx("c++-gcc", "the same by g++ 12", "g++-12"),
    Contender("rust", "async/await, one `Pin<Box<dyn Future>>` per task; LLVM may inline polls", "rust", ("rustc",),
              tuple(RUST_FLAGS), suffix=".rs"),
    Contender("rust-noinline", "the same, polls of callees never inlined", "rust", ("rustc",),
              (*RUST_FLAGS, "--cfg", "noinline"), suffix=".rs"),
    Contender("go", "goroutines on one processor; a suspension is two channel operations, or Gosched", "go", ("go",),
              suffix=".go", counted=False),
    stackful("fcontext", "Boost.Context's assembly, a stack of 32 KiB per task from a free list", "fcontext",
             libraries=("-lboost_context",), most_tasks=100000),
    Contender("boost-fiber", "boost::context::fiber, the C++ interface of the same", "stackful", ("@clang++",),
              ("-O2", *WARNINGS, "-std=c++20", '-DADAPTER="boost_fiber.h"', "-x", "c++"), tuple(STACKFUL),
              libraries=("-lboost_context",), most_tasks=100000),
    stackful("ucontext", "swapcontext of POSIX, which also switches the signal mask", "ucontext", most_tasks=100000),
    stackful("thread", "a POSIX thread per task, handed over by semaphores", "thread",
             libraries=("-lpthread",), counted=False, most_tasks=2000),
]


class BuildError(Exception):
    pass


def run(command, **keywords):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **keywords)
    if result.returncode != 0:
        raise BuildError(f"{' '.join(command)}\n{result.stdout}")
    return result.stdout


class Tools:
    """Compilers by name: those of the build tree, and what is on the PATH."""

    def __init__(self, tree):
        self.weft_cc = os.path.join(os.path.abspath(tree), "bin", "weft-cc")
        config = os.path.join(os.path.abspath(tree), "bin", "weft-config")
        self.llvm_major = run([config, "--llvm-major"]).strip()
        with open(os.path.join(tree, "CMakeCache.txt"), encoding="utf-8") as cache:
            lines = [line for line in cache if line.startswith("WEFT_LLVM_ROOT:")]
        self.llvm_bin = os.path.join(lines[0].strip().split("=", 1)[1], "bin")

    def command(self, word):
        if word == "@weft-cc":
            return self.weft_cc
        if word.startswith("@"):
            return os.path.join(self.llvm_bin, word[1:])
        return word

    def has(self, word):
        return shutil.which(self.command(word)) is not None


def sources_of(contender):
    folder = os.path.join(BENCH, contender.folder)
    stems = contender.sources or sorted(os.path.splitext(name)[0] for name in os.listdir(folder)
                                        if name.endswith(contender.suffix))
    suffix = ".c" if contender.folder == "stackful" else contender.suffix
    return [os.path.join(folder, stem + suffix) for stem in stems]


@dataclasses.dataclass(frozen=True)
class Executables:
    timed: str
    counted: str  # its objects lie beside it, as STEM.o


def build_whole(contender, directory, executable, aligned):
    """rustc and go build a program from all its files."""
    main = os.path.join(BENCH, contender.folder, "main" + contender.suffix)
    if contender.compiler[0] == "go":
        environment = dict(os.environ, GO111MODULE="off", GOCACHE=os.path.join(directory, "cache"))
        run(["go", "build", "-o", executable, main], env=environment)
    else:
        run([*contender.compiler, *contender.flags, *(RUST_ALIGNED if aligned else []), main, "-o", executable])


def build_one(contender, tools, objects, aligned):
    """Returns the path of an executable."""
    suffix = ".timed" if aligned else ""
    executable = os.path.join(objects, contender.name + suffix)
    if contender.suffix in (".rs", ".go"):
        build_whole(contender, objects, executable, aligned)
        return executable
    compiler = tools.command(contender.compiler[0])
    files = []
    for source in sources_of(contender):
        files.append(os.path.join(objects, os.path.splitext(os.path.basename(source))[0] + suffix + ".o"))
        run([compiler, *contender.flags, *(ALIGNED if aligned else []), "-c", source, "-o", files[-1]])
    files.append(os.path.join(objects, "main.o"))
    run([tools.command("@clang"), *C_FLAGS, "-c", os.path.join(BENCH, "common", "main.c"), "-o", files[-1]])
    run([compiler, *files, "-o", executable, *contender.libraries])
    return executable


def build(contender, tools, directory):
    objects = os.path.join(directory, contender.name)
    os.makedirs(objects, exist_ok=True)
    timed = build_one(contender, tools, objects, True)
    return Executables(timed, build_one(contender, tools, objects, False) if contender.counted else timed)
