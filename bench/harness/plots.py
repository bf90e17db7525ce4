"""Which pictures show the results?  SVG by gnuplot."""

import os
import subprocess

from . import results as res
from .workloads import DEPTHS

COLOURS = {"weft": "#c0392b", "hand-flat": "#7f8c8d", "hand-nest": "#34495e", "c++": "#2980b9", "c++-elide": "#85c1e9",
           "rust": "#d35400", "rust-noinline": "#f0b27a", "fcontext": "#27ae60", "go": "#16a085", "plain": "#bdc3c7"}
HEAD = """set terminal svg size {width},{height} font "sans-serif,13" background "#ffffff"
set output "{path}"
set grid ytics lc rgb "#dddddd"
set border 3
set tics nomirror
"""


def gnuplot(path, width, height, script):
    text = HEAD.format(path=path, width=width, height=height) + script
    subprocess.run(["gnuplot"], input=text, text=True, check=True)


def block(name, rows):
    return f"${name} << EOD\n" + "\n".join(" ".join(str(cell) for cell in row) for row in rows) + "\nEOD\n"


def depth(results, path):
    names = [name for name in ("weft", "hand-flat", "hand-nest", "c++", "rust", "rust-noinline", "fcontext")
             if res.median_ns(results, "depth1", name)]
    script, curves = "", []
    for place, name in enumerate(names):
        rows = [(d, res.median_ns(results, f"depth{d}", name)) for d in DEPTHS
                if res.median_ns(results, f"depth{d}", name)]
        script += block(f"d{place}", rows)
        curves.append(f'$d{place} using 1:2 with linespoints lw 2 pt 7 ps 0.5 lc rgb "{COLOURS[name]}" title "{name}"')
    script += ('set logscale x 2\nset logscale y\nset xlabel "calls between the root and the suspension"\n'
               'set ylabel "ns per suspension and resume"\nset key outside right\nplot ' + ", ".join(curves) + "\n")
    gnuplot(path, 800, 420, script)


def times(results, path):
    workloads = ["yield", "call", "callptr", "trait8", "spawn", "proposal", "recursion", "channel", "cold"]
    workloads = [w for w in workloads if res.median_ns(results, w, "weft")]
    names = ["weft", "hand-flat", "hand-nest", "c++", "rust", "fcontext"]
    rows = [[w, *(res.median_ns(results, w, name) or "NaN" for name in names)] for w in workloads]
    columns = ", ".join(f'$t using {k + 2}:xtic(1) title "{name}" lc rgb "{COLOURS[name]}"'
                        for k, name in enumerate(names))
    script = block("t", rows) + ('set style data histograms\nset style histogram clustered gap 1\n'
                                 'set style fill solid border -1\nset logscale y\nset ylabel "ns per operation"\n'
                                 f'set key outside right\nplot {columns}\n')
    gnuplot(path, 900, 420, script)


def memory(results, path):
    row = results["times"].get("memory", {})
    names = [name for name in row if row[name]["bytes"]]
    rows = [[f'"{name}"', row[name]["bytes"]] for name in names]
    script = block("m", rows) + ('set style data histograms\nset style fill solid border -1\nset logscale y\n'
                                 'set ylabel "resident bytes per suspended task"\nset xtics rotate by -30\n'
                                 'unset key\nplot $m using 2:xtic(1) lc rgb "#c0392b"\n')
    gnuplot(path, 800, 400, script)


def compile_time(results, path):
    curves = results.get("compile", {}).get("lines", [])
    if not curves:
        return
    rows = [(point["lines"], point["plain"], point["fiber"]) for point in curves]
    script = block("c", rows) + ('set xlabel "lines of the file"\nset ylabel "seconds of a processor, -O2"\n'
                                 'set key left top\nset yrange [0:*]\n'
                                 'plot $c using 1:3 with linespoints lw 2 pt 7 lc rgb "#c0392b" title "fibers", '
                                 '$c using 1:2 with linespoints lw 2 pt 7 lc rgb "#7f8c8d" title "plain C"\n')
    gnuplot(path, 800, 400, script)


def draw(results, directory):
    os.makedirs(directory, exist_ok=True)
    for name, plot in (("depth", depth), ("times", times), ("memory", memory), ("compile-time", compile_time)):
        plot(results, os.path.join(directory, name + ".svg"))
