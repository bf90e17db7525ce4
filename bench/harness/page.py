"""How does docs/benchmarks.md come from its template?

`@name@` on a line of its own is a table.  A block

    <!-- miss ROW -->
    why the row misses its aim, and what would be needed
    <!-- end -->

is shown only when ROW misses an aim in this run, behind the row's name and its numbers; a row that misses without
such a block says so.
"""

import re

from . import tables

BLOCK = re.compile(r"<!-- miss (\S+) -->\n(.*?)<!-- end -->\n", re.S)


def misses(results, reasons):
    lines = []
    for row, phrases in tables.missed(results).items():
        reason = reasons.get(row, "Not explained yet.")
        lines.append(f"**{row}**: " + "; ".join(phrases) + ".\n" + reason)
    return "\n\n".join(lines) if lines else "All aims are met."


def machine(results):
    about = results["machine"]
    return "\n".join([f"- {about['when']}, {about['system']}, {about['processor']}; load {about['load']} at the start",
                      *(f"- {version}" for version in about["versions"])])


def compile_tables(results):
    parts = []
    for curve, title in tables.CURVES.items():
        rows = []
        for point, growth in tables.growths(results, curve):
            counts = point.get("counts")
            rows.append([str(point[curve]), f"{point['plain']:.2f}", f"{point['fiber']:.2f}",
                         f"{point['ratio']:.2f} ± {100 * point['noise']:.0f} %",
                         *([f"{counts['fiber'] / counts['plain']:.2f}" if counts else ""] if curve == "lines" else []),
                         *(f"{growth[name]:.2f}" if growth else "" for name in ("fiber", "plain"))])
        parts.append(tables.table([title, "plain, s", "fibers, s", "ratio", *(["instructions"] if curve == "lines" else []),
                                   "growth / n log n", "plain's"], rows))
    without = results.get("compile", {}).get("without")
    if without:
        parts.append(f"A file without fibers: {without['plain']:.2f} s by clang, {without['fiber']:.2f} s by weft-cc, "
                     f"{without['ratio']:.3f} ± {without['noise']:.2f} times; in instructions that the compilers execute "
                     f"{without['counts']['fiber'] / without['counts']['plain']:.3f} times.")
    return "\n\n".join(part for part in parts if part)


def render(results, template):
    reasons = {row: text.strip() for row, text in BLOCK.findall(template)}
    text = BLOCK.sub("", template)
    parts = {
        "machine": machine(results),
        "contenders": tables.contenders(),
        "workloads": tables.workloads(),
        "aims": tables.aims(results),
        "misses": misses(results, reasons),
        "times": tables.times(results, tables.COMPILED),
        "times-of-stacks": tables.times(results, tables.STACKS),
        "ratios": tables.ratios(results, tables.COMPILED + tables.STACKS),
        "instructions": tables.instructions(results),
        "cold": tables.cold(results),
        "memory": tables.memory(results),
        "frames": tables.frames(results),
        "code": tables.code(results),
        "compile": compile_tables(results),
        "rounds": str(results["machine"]["rounds"]),
    }
    for name, part in parts.items():
        text = text.replace(f"@{name}@", part)
    return re.sub(r"\n{3,}", "\n\n", text)
