"""What did a run measure?  One JSON document, so that the page can be rendered again without measuring.

times      {workload: {contender: {"ns": [per round], "bytes": median}}}
counts     {workload: {contender: instructions per operation}}
traces     {contender: {"lines": per resume, "instructions": per resume}}   of the workload cold
shapes     {shape: {variant: [bytes, bytes of the record]}}
code       {program: {variant: [code, constants]}}
compile    what compile-time --json prints
machine    {"when", "system", "processor", "versions": [...], "rounds", "load"}
"""

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


def judge(results, aim):
    """Returns (weft's number, the number it is measured against, whose, met), or None without numbers."""
    mine = value(results, aim.metric, aim.workload, "weft")
    if aim.own:
        others = {aim.own: value(results, aim.metric, aim.own, "weft")}
    else:
        others = {name: value(results, aim.metric, aim.workload, name) for name in aim.against}
    others = {name: number for name, number in others.items() if number is not None}
    if mine is None or not others:
        return None
    whose = min(others, key=others.get)
    # Below a hundredth of a nanosecond or instruction per operation a loop has been folded.
    folded = aim.metric != "bytes" and mine < 0.05
    return mine, others[whose], whose, folded or mine <= aim.factor * others[whose] + aim.plus
