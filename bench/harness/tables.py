"""How do the results read as Markdown?"""

import math

from . import results as res
from .contenders import CONTENDERS
from .shapes import SHAPES
from .workloads import AIMS, WORKLOADS

COMPILED = ["plain", "hand-flat", "hand-nest", "weft", "c++", "c++-elide", "c++-gcc", "rust", "rust-noinline"]
STACKS = ["weft", "go", "fcontext", "boost-fiber", "ucontext", "thread"]
UNITS = {"ns": "ns", "instructions": "instructions", "bytes": "bytes"}


def table(head, rows):
    if not rows or len(head) < 2:
        return ""
    lines = ["| " + " | ".join(head) + " |", "| --- |" + " ---: |" * (len(head) - 1)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def number(x):
    if x is None:
        return ""
    if x < 0.005:
        return "0"
    return f"{x:.0f}" if abs(x) >= 100 else f"{x:.1f}" if abs(x) >= 10 else f"{x:.2f}"


def times(results, names):
    names = [name for name in names if any(name in row for row in results["times"].values())]
    rows = []
    for workload, row in results["times"].items():
        if not any(name in row for name in names if name != "weft"):
            continue
        cells = [f"{number(res.median_ns(results, workload, name))} ± {100 * res.spread(results, workload, name):.0f} %"
                 if name in row else "" for name in names]
        rows.append([workload, *cells])
    return table(["ns per operation", *names], rows)


def ratios(results, names):
    names = [name for name in names if name != "weft" and any(name in row for row in results["times"].values())]
    rows = []
    for workload, row in results["times"].items():
        cells = []
        for name in names:
            ratio = res.paired_ratio(results, (workload, "weft"), (workload, name))
            meaningful = ratio and not res.is_nothing("ns", res.median_ns(results, workload, name))
            cells.append(number(ratio) if meaningful else "")
        if any(cells):
            rows.append([workload, *cells])
    return table(["weft's time as a multiple of", *names], rows)


def instructions(results):
    counts = results.get("counts", {})
    names = [c.name for c in CONTENDERS if any(c.name in row for row in counts.values())]
    rows = [[workload, *(number(row.get(name)) for name in names)] for workload, row in counts.items()]
    return table(["instructions per operation", *names], rows)


def cold(results):
    rows = [[name, f"{trace['lines']:.2f}", f"{trace['instructions']:.1f}"]
            for name, trace in results.get("traces", {}).items()]
    return table(["per resume", "cache lines of data", "instructions"], rows)


def memory(results):
    names = [c.name for c in CONTENDERS if c.name in results["times"].get("memory", {})]
    rows = []
    for workload, what in (("memory", "memory: resident bytes per task"), ("proposal", "proposal: bytes asked for")):
        row = results["times"].get(workload, {})
        if not any(row.get(name, {}).get("bytes") for name in names):
            continue
        rows.append([what, *(number(row[name]["bytes"]) if name in row and row[name]["bytes"] else ""
                             for name in names)])
    return table(["", *names], rows)


def frames(results):
    rows = []
    for shape, row in results.get("shapes", {}).items():
        if "weft" not in row:
            continue
        size, header = row["weft"]
        others = [row[name][0] for name in ("c++", "c++-elide", "rust") if name in row]
        met = bool(others) and size - header <= min(others)
        rows.append([f"{shape}: {SHAPES[shape]}", str(size - header), str(size),
                     *(str(row[name][0]) if name in row else "" for name in ("c++", "c++-elide", "rust")),
                     "met" if met else "missed"])
    return table(["bytes of one task at most", "weft, frames", "weft, with the record of the task", "c++", "c++-elide",
                  "rust", "frames ≤ all"], rows)


def code(results):
    rows = []
    for program, row in results.get("code", {}).items():
        mine, theirs = row["weft"], row["c++"]
        ratio = sum(mine) / sum(theirs)
        rows.append([program, f"{mine[0]} + {mine[1]}", f"{theirs[0]} + {theirs[1]}", f"{ratio:.2f}",
                     "met" if ratio <= 1.5 else "missed"])
    return table(["bytes of code + constants", "weft", "c++", "ratio", "≤ 1.5"], rows)


def aims(results):
    rows = []
    for aim in AIMS:
        verdict = res.judge(results, aim)
        if verdict is None:
            continue
        rows.append([f"{aim.workload}, {UNITS[aim.metric]}", aim.text(), number(verdict.mine),
                     f"{number(verdict.theirs)} ({verdict.whose})", f"{verdict.ratio:.2f}" if verdict.ratio else "",
                     "met" if verdict.met else "missed"])
    return table(["row", "aim", "weft", "against", "ratio", "verdict"], rows)


CURVES = {"lines": "lines", "points": "suspension points in one function", "depth": "call depth"}
MOST_COMPILE_RATIO, MOST_WITHOUT_RATIO = 1.3, 1.02
GROWTH_NOISE = 1.05


def growths(results, curve):
    """[(point, how much faster than n log n the times grew since the point before: {name: factor}, or None)]"""
    points = results.get("compile", {}).get(curve, [])
    result = []
    for before, point in zip([None, *points], points):
        growth = None
        if before:
            n, m = before[curve], point[curve]
            growth = {name: point[name] / before[name] / (m * math.log(m) / (n * math.log(n)))
                      for name in ("fiber", "plain")}
        result.append((point, growth))
    return result


def missed_in_compiling(results):
    phrases = []
    for curve, title in CURVES.items():
        found = growths(results, curve)
        if not found:
            continue
        ratio, size = max((point["ratio"], point[curve]) for point, _ in found)
        if curve == "lines" and ratio > MOST_COMPILE_RATIO:  # the aim of the others is how they grow
            phrases.append(f"up to {ratio:.2f} times ({size} {title})")
        growth, plain, size = max(((growth["fiber"], growth["plain"], point[curve]) for point, growth in found if growth),
                                  default=(0, 0, 0))
        if growth > GROWTH_NOISE:
            phrases.append(f"grows by up to {growth:.2f} × n log n (to {size} {title}), plain C there by {plain:.2f}")
    without = results.get("compile", {}).get("without")
    if without:  # in instructions: two hundredths are less than the noise of times
        ratio = without["counts"]["fiber"] / without["counts"]["plain"]
        if ratio > MOST_WITHOUT_RATIO:
            phrases.append(f"without fibers: {ratio:.3f} times in instructions")
    return {"compile": phrases} if phrases else {}


def missed(results):
    """{workload: [a phrase for each aim that is missed]}."""
    result = {}
    for aim in AIMS:
        verdict = res.judge(results, aim)
        if verdict and not verdict.met:
            ratio = f"{verdict.ratio:.2f} × {verdict.whose}" if verdict.ratio else f"{number(verdict.mine)} against 0"
            by_hand = None if aim.own else res.ratio(results, aim.metric, (aim.workload, "hand-nest"),
                                                     (aim.workload, verdict.whose))
            hand = f", hand-nest {by_hand:.2f}" if by_hand and verdict.whose != "hand-nest" else ""
            result.setdefault(aim.workload, []).append(f"{ratio} in {UNITS[aim.metric]} (aim {aim.text()}{hand})")
    for shape, row in results.get("shapes", {}).items():
        others = [row[name][0] for name in ("c++", "c++-elide", "rust") if name in row]
        if "weft" in row and others and row["weft"][0] - row["weft"][1] > min(others):
            result.setdefault("frame", []).append(f"{shape}: {row['weft'][0] - row['weft'][1]} against {min(others)}")
    result.update(missed_in_compiling(results))
    for program, row in results.get("code", {}).items():
        ratio = sum(row["weft"]) / sum(row["c++"])
        if ratio > 1.5:
            result.setdefault("code", []).append(f"{program}: {ratio:.2f} × c++")
    return result


def workloads():
    return "\n".join(["| name | one operation | the task |", "| --- | --- | --- |"]
                     + [f"| {w.name} | {w.unit} | {w.task} |" for w in WORKLOADS])


def contenders():
    return "\n".join(["| name | what |", "| --- | --- |"] + [f"| {c.name} | {c.what} |" for c in CONTENDERS])
