"""Which workloads are there, and what does Weft aim at in each?"""

import dataclasses

DEPTHS = [1, 2, 4, 8, 16, 32, 64, 128]
STACKS = ("fcontext", "boost-fiber", "ucontext", "thread", "go")
CXX = ("c++", "c++-elide", "c++-gcc")
RUST = ("rust", "rust-noinline")
PEERS = CXX + RUST + STACKS


@dataclasses.dataclass(frozen=True)
class Workload:
    name: str
    unit: str  # what one operation is
    task: str
    small: int = 20000  # operations of the run that compares checksums
    calls: int = 1  # operations that N = 1 stands for
    fixed: int = 0  # always so many operations, cut to what the contender can hold
    counted: int = 2000  # operations whose instructions are counted, too few for a warm-up; 0: not


WORKLOADS = [
    Workload("yield", "suspension with its resume", "`for i < N { s = STEP(s, i); suspend }`"),
    *(Workload(f"depth{d}", "suspension with its resume",
               f"the same loop in the leaf of {d} nested functions that are not inlined, each with a local live "
               "over its call") for d in DEPTHS),
    Workload("call", "call", "`for i < N: s = callee(s, i)`; the callee might suspend and never does; not inlined"),
    Workload("calli", "call", "the same, inlining left to the compiler"),
    Workload("callptr", "call", "the same through a function pointer"),
    *(Workload(f"trait{k}", "call", f"the same through a slot of eight objects' tables, {k} implementer"
               + ("s" if k > 1 else "")) for k in (1, 2, 8)),
    Workload("spawn", "task", "make it, run it to its one suspension, run it to its end, free it"),
    Workload("memory", "task", "1,000,000 tasks suspended three calls deep, five live numbers and a buffer of 64 "
             "bytes in the leaf (100,000 where each has a stack, 2,000 threads)", fixed=1000000, counted=0),
    Workload("cold", "resume", "1,000,000 tasks that are resumed in random order", fixed=2000000, counted=0),
    Workload("generator", "element", "the sum of a generator of 1 … N whose consumer sees it"),
    Workload("proposal", "whole task", "main calls foo: four calls of a function that adds ten random numbers, a "
             "sleep, and fum, which sleeps and adds; each sleep is a suspension"),
    Workload("recursion", "call", "fib(20) by tree recursion, every leaf suspends", small=3, calls=21891, counted=5),
    Workload("channel", "message", "producer and consumer over a channel of one slot and a run queue"),
]

BY_NAME = {workload.name: workload for workload in WORKLOADS}


@dataclasses.dataclass(frozen=True)
class Aim:
    """Weft's `metric` in `workload` is at most `factor` times the least of `against` plus `plus`.

    metric: ns, instructions, or bytes.  against: contenders; or, with `own`, another workload of Weft's."""

    workload: str
    metric: str
    factor: float
    against: tuple
    own: str = ""
    plus: float = 0

    def text(self):
        if self.own:
            return f"≤ {self.factor:g} × {self.own}"
        names = {CXX: "C++", RUST: "Rust", CXX + RUST: "C++ and Rust", PEERS: "the best peer",
                 STACKS: "the best with a stack", PEERS + ("hand-nest",): "the best peer"}
        name = names.get(self.against, ", ".join(self.against))
        if self.plus:
            return f"≤ {name} + {self.plus:g}"
        return f"≤ {self.factor:g} × {name}" if self.factor != 1 else f"≤ {name}"


def both(workload, factor, against):
    return [Aim(workload, "ns", factor, against), Aim(workload, "instructions", factor, against)]


AIMS = [
    *both("yield", 1.05, ("hand-nest",)),
    *both("yield", 1, CXX),
    *both("yield", 1, RUST),
    Aim("depth128", "ns", 1.1, (), own="depth1"),
    Aim("depth128", "instructions", 1.1, (), own="depth1"),
    *both("call", 1.1, ("plain",)),
    *both("calli", 1.1, ("plain",)),
    *both("callptr", 1.1, ("plain",)),
    *both("trait1", 1.2, ("plain",)),
    *both("trait2", 1.2, ("plain",)),
    *both("trait8", 1.2, ("plain",)),
    *both("spawn", 0.6, PEERS),
    Aim("memory", "bytes", 1, RUST),
    Aim("memory", "bytes", 1, CXX),
    Aim("memory", "bytes", 1, ("hand-flat",), plus=16),
    *both("generator", 1, ("plain",)),
    *both("proposal", 1.1, ("hand-flat",)),
    Aim("proposal", "bytes", 1, RUST),
    *both("recursion", 0.3, CXX),
    *both("recursion", 1.2, ("hand-nest",)),
    *both("recursion", 1, STACKS),
    *both("channel", 1, ("hand-nest",)),
    *both("channel", 1, RUST),
    Aim("cold", "ns", 1.1, ("hand-flat",)),
]
