"""In which ways is a random program built, and what does it print?"""

import os
import random
import re
import signal
import subprocess

HERE = os.path.dirname(os.path.realpath(__file__))
INCLUDES = ["-I" + HERE, "-I" + os.path.join(os.path.dirname(HERE), "Exec", "Inputs")]
COMPILE_SECONDS, RUN_SECONDS = 120, 60
LEVELS = ["-O0", "-O1", "-O2", "-O2", "-O3", "-Os"]
# What the second and third try define, when a frame does not fit what was promised of it.
BOUND_SCALES = ["1", "8", None]
BOUND_REFUSED = re.compile(r"fiber_bound|promise|bound", re.I)


class Failure(Exception):
    def __init__(self, name, why, commands):
        super().__init__(why)
        self.name, self.why, self.commands = name, why, commands


class Compiler:
    """One weft-cc, and the clang that it runs."""

    def __init__(self, tree):
        self.weft_cc = os.path.join(os.path.abspath(tree), "bin", "weft-cc")
        ask = lambda *command: subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        self.clang = ask(self.weft_cc, "-print-prog-name=clang")
        self.lld = ask(self.weft_cc, "-print-prog-name=ld.lld")
        config = os.path.join(os.path.abspath(tree), "bin", "weft-config")
        self.pass_plugin = ask(config, "--pass-plugin")
        self.major = ask(config, "--llvm-major")


def execute(command, seconds):
    """Exit status (None: it took too long), and all that was printed."""
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          start_new_session=True) as process:
        try:
            said, _ = process.communicate(timeout=seconds)
            return process.returncode, said.decode(errors="replace")
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return None, ""


class Trial:
    """A program in a folder, and the commands that build it there."""

    def __init__(self, name, program, folder):
        self.name, self.program, self.folder = name, program, folder
        self.commands = []

    def path(self, name):
        return os.path.join(self.folder, name)

    def fail(self, why):
        raise Failure(self.name, why, self.commands)

    def compile(self, command):
        """What a refused compilation says; None: it went well."""
        self.commands.append(command)
        status, said = execute(command, COMPILE_SECONDS)
        if status == 0:
            return None
        if status != 1 or "PLEASE submit a bug report" in said or "LLVM ERROR" in said or "Assertion" in said:
            self.fail(f"the compiler crashes or does not end: {first_of(said)}")
        return said

    def run(self, exe):
        self.commands.append([exe])
        status, said = execute([exe], RUN_SECONDS)
        return f"{said}exit status {status}\n"


def first_of(said):
    found = re.search(r"^.*(error|Assertion|weft:|LLVM ERROR|undefined).*$", said, re.M)
    return found.group(0) if found else said[:200]


class Twin(Trial):
    def __init__(self, program, compiler, folder):
        super().__init__("plain", program, folder)
        self.compiler = compiler

    def output(self):
        exe = self.path("plain")
        sources = [self.path(name) for name in self.program.names()]
        said = self.compile([self.compiler.clang, "-O0", "-w", "-fexceptions", "-pthread", "-DFUZZ_TWIN", *INCLUDES,
                             *sources, "-o", exe])
        if said:
            self.fail(f"does not compile: {first_of(said)}")
        output = self.run(exe)
        if not output.endswith("exit status 0\n"):
            self.fail("does not end well: " + output.splitlines()[-1])
        return output


class Build(Trial):
    """With weft, in a way that seed and number choose."""

    def __init__(self, program, seed, number, compilers, folder):
        choice = random.Random(f"{seed} {number}")
        self.compiler = choice.choice(compilers)
        files = program.files
        self.layout = choice.choice(["objects", "objects", "objects", "asan", "shared", "shared", "lto", "thin", "late"])
        if files == 1 and self.layout == "shared":
            self.layout = "objects"
        levels = [choice.choice(LEVELS)] * files if choice.random() < .5 else [choice.choice(LEVELS) for _ in range(files)]
        common = choice.choice([[], [], ["-g"], ["-fPIC"]])
        if self.layout == "asan":
            common = common + ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
        self.flags = [[level, *common] for level in levels]
        self.library_flags = choice.choice([[], ["-fvisibility=hidden"], ["-fsemantic-interposition"],
                                            ["-fno-semantic-interposition"]])
        self.link_level = choice.choice(["-O1", "-O2", "-O3"])
        words = [f"build {number}", self.compiler.major, self.layout, *levels, *common]
        super().__init__(" ".join(words), program, folder)
        self.number = number

    def check(self, expected):
        exe = self.build()
        output = self.run(exe)
        if output != expected:
            self.fail("prints " + first_difference(expected, output))

    def build(self):
        """The path of the executable."""
        for scale in BOUND_SCALES:
            self.commands = []
            exe, said = self.try_build([f"-DFUZZ_BOUND_SCALE={scale}"] if scale else [])
            if not said:
                return exe
            if not BOUND_REFUSED.search(first_of(said)):
                break
        return self.fail(f"refused: {first_of(said)}")

    def try_build(self, defines):
        objects = []
        for file, name in enumerate(self.program.names()):
            objects.append(self.path(f"{file}.{self.number}.o"))
            said = self.compile([self.compiler.weft_cc, "-w", *self.flags[file], *self.flags_of_layout(file), *defines,
                                 *INCLUDES, "-c", self.path(name), "-o", objects[-1]])
            if said:
                return None, said
        exe = self.path(f"exe.{self.number}")
        return exe, self.link(objects, exe)

    def flags_of_layout(self, file):
        """A third file takes no part in link-time optimisation, unless that runs the pass, when the linker has looked at
        the symbols already; the last one lies in the library."""
        if self.layout == "shared" and file == self.program.files - 1:
            return ["-fPIC", *self.library_flags]
        if self.layout == "late":
            return ["-flto", "-Xclang", "-disable-llvm-passes"]
        if file < 2 and self.layout in ("lto", "thin"):
            return ["-flto=thin" if self.layout == "thin" else "-flto"]
        return []

    def link(self, objects, exe):
        link = [self.compiler.weft_cc, *[flag for flag in self.flags[0] if flag.startswith("-fsan")]]
        if self.layout == "shared":
            library = self.path(f"library.{self.number}.so")
            said = self.compile([*link, "-shared", objects[-1], "-o", library])
            return said or self.compile([*link, *objects[:-1], library, "-Wl,-rpath," + self.folder, "-o", exe])
        if self.layout in ("lto", "thin", "late"):
            link += ["-flto=thin" if self.layout == "thin" else "-flto", self.link_level, "-fuse-ld=" + self.compiler.lld]
        if self.layout == "late":
            link += ["-Wl,--load-pass-plugin=" + self.compiler.pass_plugin]
        return self.compile([*link, *objects, "-o", exe])


def first_difference(expected, output):
    for line, wanted in zip(output.splitlines(), expected.splitlines()):
        if line != wanted:
            return f"'{line[:200]}', not '{wanted[:200]}'"
    return "more or less than expected"
