"""How many bytes does a task take on typical shapes of programs, and how much code are the programs?

Each shape is written in C with fibers, in C++ and in Rust; each program prints the most bytes that its task held,
how many of them are the runtime's record, and a checksum, which must agree with plain C's.
"""

import os
import subprocess

from .contenders import BENCH, C_FLAGS, CXX_FLAGS, RUST_FLAGS, run
from .measure import Mismatch

SHAPES = {
    "arms": "exclusive arms with a large buffer each",
    "sequence": "callees one after the other",
    "moved": "a value of 1 KB passed on through four functions",
    "between": "a large buffer used only between two suspensions",
    "chain": "a chain of ten calls",
    "locals": "many small locals whose lives do not meet",
    "fat": "a trait with a fat implementer",
    "parser": "a parser with twenty suspension points",
    "retry": "a loop that tries again, with cleanup",
    "handler": "a server's handler with nested buffers",
}


def variants(tools):
    """{name: (compile command, folder, suffix)} of the languages."""
    clang, clangxx = tools.command("@clang"), tools.command("@clang++")
    return {
        "plain": ([clang, *C_FLAGS, "-DPLAIN"], "weft", ".c"),
        "weft": ([tools.weft_cc, *C_FLAGS], "weft", ".c"),
        "c++": ([clangxx, *CXX_FLAGS], "cxx", ".cpp"),
        "c++-elide": ([clangxx, *CXX_FLAGS, "-DELIDE"], "cxx", ".cpp"),
        "rust": (["rustc", *RUST_FLAGS, "-A", "dead_code"], "rust", ".rs"),
    }


def build_and_run(shape, variant, command, source, directory, work):
    executable = os.path.join(directory, f"{shape}.{variant}")
    if source.endswith(".rs"):
        run([*command, source, "-o", executable])
    else:
        run([*command, "-c", source, "-o", executable + ".o"])
        # The compiler of the variant links, without its warnings about the unused.
        run([command[0], executable + ".o", work, "-o", executable])
    size, header, checksum = run([executable]).split()
    return int(size), int(header), checksum


def measure(tools, directory, report):
    """Returns {(shape, variant): (bytes, header bytes)}; what cannot be built is told to report and left out."""
    os.makedirs(directory, exist_ok=True)
    work = os.path.join(directory, "work.o")
    run([tools.command("@clang"), *C_FLAGS, "-c", os.path.join(BENCH, "shapes", "work.c"), "-o", work])
    result = {}
    for shape in SHAPES:
        expected = None
        for variant, (command, folder, suffix) in variants(tools).items():
            if not tools.has(command[0]):
                report(f"{command[0]} is missing: no {variant} of {shape}")
                continue
            source = os.path.join(BENCH, "shapes", folder, shape + suffix)
            size, header, checksum = build_and_run(shape, variant, command, source, directory, work)
            expected = expected or checksum
            if checksum != expected:
                raise Mismatch(f"{shape}: {variant} computes {checksum}, not {expected}")
            if variant != "plain":
                result[shape, variant] = (size, header)
    return result


def section_bytes(tools, path):
    """(code, constants) of an object."""
    text = subprocess.run([os.path.join(tools.llvm_bin, "llvm-size"), "-A", path], stdout=subprocess.PIPE, text=True,
                          check=True).stdout
    code = constants = 0
    for line in text.splitlines():
        fields = line.split()
        if len(fields) == 3 and fields[1].isdigit():
            if fields[0].startswith(".text"):
                code += int(fields[1])
            elif fields[0].startswith((".rodata", ".data.rel.ro")):
                constants += int(fields[1])
    return code, constants


PROGRAMS = ["suspend", "call", "task", "generator", "proposal", "recursion", "channel"]


def code_sizes(tools, directory):
    """Returns {program: {variant: (code, constants)}} for Weft and clang's C++."""
    result = {}
    for program in PROGRAMS:
        result[program] = {variant: section_bytes(tools, os.path.join(directory, variant, program + ".o"))
                           for variant in ("weft", "c++")}
    for shape in SHAPES:
        result[shape] = {variant: section_bytes(tools, os.path.join(directory, "shapes", f"{shape}.{variant}.o"))
                         for variant in ("weft", "c++")}
    return result
