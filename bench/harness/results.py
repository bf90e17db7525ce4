"""What did a run measure?  One JSON document, so that the page can be rendered again without measuring.

times      {workload: {contender: {"ns": [per round], "bytes": median}}}
counts     {workload: {contender: instructions per operation}}
traces     {contender: {"lines": per resume, "instructions": per resume}}   of the workload cold
shapes     {shape: {variant: [bytes, bytes of the record]}}
code       {program: {variant: [code, constants]}}
compile    what compile-time --json prints
machine    {"when", "system", "processor", "versions": [...], "rounds", "load"}
"""

import dataclasses
import statistics


def nested(flat):
    """{(a, b): v} as {a: {b: v}}."""
    result = {}
    for (a, b), value in flat.items():
        result.setdefault(a, {})[b] = value
    return result


def median_ns(results, workload, contender):
    entry = results["times"].get(workload, {}).get(contender)
    return statistics.median(entry["ns"]) if entry else None


def spread(results, workload, contender):
    """Distance of the quartiles as a part of the median."""
    ns = results["times"][workload][contender]["ns"]
    if len(ns) < 3 or statistics.median(ns) == 0:
        return 0.0
    low, middle, high = statistics.quantiles(ns, n=4)
    return (high - low) / middle if middle else 0.0


def value(results, metric, workload, contender):
    """The number that an aim speaks of, or None."""
    if metric == "ns":
        return median_ns(results, workload, contender)
    if metric == "instructions":
        return results.get("counts", {}).get(workload, {}).get(contender)
    entry = results["times"].get(workload, {}).get(contender)
    return entry["bytes"] or None if entry else None


def paired_ratio(results, mine, theirs):
    """How many times as long `mine` takes as `theirs`, each a (workload, contender): the median over the rounds of
    the quotient within a round, in which the machine was much the same for both.  None without numbers."""
    entries = [results["times"].get(workload, {}).get(contender) for workload, contender in (mine, theirs)]
    if not all(entries):
        return None
    quotients = [a / b for a, b in zip(entries[0]["ns"], entries[1]["ns"]) if b > 0]
    return statistics.median(quotients) if quotients else None


def ratio(results, metric, mine, theirs):
    """`mine` as a multiple of `theirs`, each a (workload, contender).  None without numbers."""
    if metric == "ns":
        return paired_ratio(results, mine, theirs)
    values = [value(results, metric, *each) for each in (mine, theirs)]
    return values[0] / values[1] if values[0] is not None and values[1] else None


@dataclasses.dataclass(frozen=True)
class Verdict:
    mine: float
    theirs: float
    whose: str
    ratio: float  # 0: theirs is nothing to compare with
    met: bool


def is_nothing(metric, number):
    """A loop that was folded away takes nothing per operation; what is left is how much the digits print costs."""
    return metric != "bytes" and number < (0.2 if metric == "instructions" else 0.05)


def judge(results, aim):
    """The verdict on an aim, or None without numbers."""
    mine = value(results, aim.metric, aim.workload, "weft")
    rivals = [(aim.own, "weft")] if aim.own else [(aim.workload, name) for name in aim.against]
    found = []
    for rival in rivals:
        theirs = value(results, aim.metric, *rival)
        if mine is None or theirs is None:
            continue
        factor = 0.0 if is_nothing(aim.metric, theirs) else ratio(results, aim.metric, (aim.workload, "weft"), rival)
        found.append((factor, theirs, rival[0] if aim.own else rival[1]))
    if not found:
        return None
    # The hardest rival: one that takes nothing, else the one that Weft takes the most times of.
    factor, theirs, whose = max(found, key=lambda each: float("inf") if each[0] == 0 else each[0])
    if aim.plus:
        met = mine <= aim.factor * theirs + aim.plus
    else:
        met = is_nothing(aim.metric, mine) if factor == 0 else factor <= aim.factor
    return Verdict(mine, theirs, whose, factor, met)
