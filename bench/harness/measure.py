"""How are the contenders measured?

1. A small run of everything: contenders that disagree about a checksum are an error; it also says how many
   operations take about the wanted time.
2. Rounds, interleaved: in each round every workload goes through all contenders, so that what disturbs the
   machine disturbs all of them.  All runs are pinned to one processor.
3. Instructions by valgrind's cachegrind: those of 2 N operations less those of N, divided by N, so that start and
   end of the process cancel.
4. For `cold`, cache lines of data and instructions per resume from a memory trace by valgrind's lackey.
"""

import collections
import os
import re
import statistics
import subprocess
import sys

from .workloads import BY_NAME

TRACED_TASKS = 4096
LINE_BYTES = 64
WARM_LINES = 64  # what the trace's cache holds, least recently used out first
TIMEOUT_S = 300
MARK = re.compile(r"mark 0x([0-9a-f]+)")
ACCESS = re.compile(r"^ ?([ISLM])  ?([0-9a-f]+),\d+$")


class Mismatch(Exception):
    pass


def execute(executable, workload, count, processor):
    """Returns (ns, checksum, bytes), or None when the contender does not have the workload."""
    result = subprocess.run(["taskset", "-c", str(processor), executable, workload, str(count)],
                            stdout=subprocess.PIPE, text=True, timeout=TIMEOUT_S)
    if result.returncode == 3:
        return None
    if result.returncode != 0:
        raise Mismatch(f"{executable} {workload} {count} fails with status {result.returncode}")
    ns, checksum, size = result.stdout.split()
    return float(ns), checksum, int(size)


def operations(workload, contender, ns, wanted_ms):
    if workload.fixed:
        fixed = min(workload.fixed, contender.most_tasks) if workload.name == "memory" else workload.fixed
        return fixed
    return max(1, int(wanted_ms * 1e6 / max(ns, 0.1) / workload.calls))


def check(workloads, contenders, executables, processor, wanted_ms):
    """Returns {(workload, contender): operations} of what exists; raises Mismatch."""
    counts = {}
    for workload in workloads:
        expected = {}
        for contender in contenders:
            small = min(workload.small, contender.most_tasks) if workload.name in ("memory", "spawn") else workload.small
            result = execute(executables[contender.name].timed, workload.name, small, processor)
            if result is None:
                continue
            first = expected.setdefault(small, (contender.name, result[1]))
            if first[1] != result[1]:
                raise Mismatch(f"{workload.name}: {contender.name} computes {result[1]}, {first[0]} {first[1]}")
            counts[workload.name, contender.name] = operations(workload, contender, result[0], wanted_ms)
    return counts


def run_rounds(rounds, counts, executables, processor):
    """Returns {(workload, contender): ([ns of each round], bytes)}."""
    samples = {key: ([], []) for key in counts}
    for number in range(rounds):
        for (workload, contender), count in counts.items():
            ns, _, size = execute(executables[contender].timed, workload, count, processor)
            samples[workload, contender][0].append(ns)
            samples[workload, contender][1].append(size)
        print(f"bench: round {number + 1} of {rounds}", file=sys.stderr, flush=True)
    return {key: (times, int(statistics.median(sizes))) for key, (times, sizes) in samples.items()}


def guest_instructions(executable, workload, count):
    result = subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
                             executable, workload, str(count)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                            text=True, timeout=TIMEOUT_S)
    found = re.search(r"I\s+refs:\s+([\d,]+)", result.stderr)
    if result.returncode != 0 or not found:
        raise Mismatch(f"valgrind fails on {executable} {workload} {count}:\n{result.stderr}")
    return int(found.group(1).replace(",", ""))


def count_instructions(counts, contenders, executables):
    """Returns {(workload, contender): instructions per operation}."""
    able = {contender.name for contender in contenders if contender.counted}
    result = {}
    for workload, contender in counts:
        n = BY_NAME[workload].counted
        if not n or contender not in able:
            continue
        few, many = (guest_instructions(executables[contender].counted, workload, k * n) for k in (1, 2))
        result[workload, contender] = (many - few) / (n * BY_NAME[workload].calls)
    return result


def trace_cold(executable):
    """Returns (cache lines of data fetched, instructions) per resume: each of TRACED_TASKS tasks is resumed once.

    The program says where its mark is; stores to it are the beginning and the end of the part that counts.  A cache
    of WARM_LINES lines keeps what every resume touches, and forgets a task before its neighbour's turn."""
    command = ["valgrind", "--tool=lackey", "--trace-mem=yes", "--log-fd=1", "--basic-counts=no",
               executable, "cold", str(TRACED_TASKS)]
    mark, inside, fetched, instructions = None, False, 0, 0
    warm = collections.OrderedDict()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env=dict(os.environ, BENCH_MARK="1")) as process:
        for line in process.stdout:
            if mark is None:
                # The program's line may stand in the middle of one of valgrind's.
                found = MARK.search(line)
                mark = int(found.group(1), 16) if found else None
                continue
            access = ACCESS.match(line)
            if not access:
                continue
            address = int(access.group(2), 16)
            if access.group(1) == "S" and address == mark:
                inside = not inside
            elif inside and access.group(1) == "I":
                instructions += 1
            elif inside:
                fetched += warm.pop(address // LINE_BYTES, 1)
                warm[address // LINE_BYTES] = 0
                if len(warm) > WARM_LINES:
                    warm.popitem(last=False)
    return fetched / TRACED_TASKS, instructions / TRACED_TASKS
