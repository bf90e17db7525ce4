"""Holds docs/diagnostics.md against the compiler.

usage: diagnostics.py listed PAGE REPOSITORY      every message of the sources is on the page
       diagnostics.py caused PAGE COMPILER...     every example of the page causes the message above it
"""

import glob
import re
import subprocess
import sys

LITERAL = r'"((?:[^"\\]|\\.)*)"'


def page_text(path):
    with open(path, encoding="utf-8") as text:
        return text.read()


def squeeze(text):
    return re.sub(r"\s+", " ", text)


def readable(format_text):
    """A text of Diagnostics.def as the page shows it: the arguments are `…`."""
    text = re.sub(r"%select\{[^}]*\}\d", "…", format_text)
    return re.sub(r"%\d", "…", text)


def literals(code):
    return [re.sub(r'\\(.)', r"\1", text) for text in re.findall(LITERAL, code)]


def arguments_of(name, source):
    """The text between the parentheses of each call of `name`."""
    for call in re.finditer(re.escape(name) + r"\(", source):
        depth, at = 1, call.end()
        while depth and at < len(source):
            quoted = re.match(LITERAL, source[at:])
            if quoted:
                at += quoted.end()
                continue
            depth += {"(": 1, ")": -1}.get(source[at], 0)
            at += 1
        yield source[call.end():at]


def listed(page, repository):
    text = squeeze(page_text(page))
    missing = []
    headings = set(re.findall(r"^### (.*)$", page_text(page), re.M))
    table = page_text(f"{repository}/include/Weft/Frontend/Diagnostics.def")
    entries = re.findall(rf"WEFT_(ERROR|NOTE)\((\w+),((?:\s*{LITERAL})+)\)", table)
    for kind, name, parts, _ in entries:
        message = readable("".join(literals(parts)))
        if (message not in headings) if kind == "ERROR" else (f"> {message}" not in text):
            missing.append(f"{kind.lower()} {name}: {message}")
    pieces = 0
    for path in sorted(glob.glob(f"{repository}/lib/**/*.cpp", recursive=True)):
        source = page_text(path)
        for call in ("Sink.error", "Sink->error", "usage", "wrongValue"):
            for arguments in arguments_of(call, source):
                for piece in literals(arguments):
                    pieces += 1
                    if squeeze(piece).strip(" ;'") not in text:
                        missing.append(f"{path}: {piece}")
    if len(entries) < 40 or pieces < 40:
        missing.append(f"only {len(entries)} entries and {pieces} pieces were found: the sources are read wrongly")
    return missing


def caused(page, compiler):
    wrong, examples = [], 0
    for entry in page_text(page).split("\n### ")[1:]:
        message = entry.split("\n", 1)[0]
        wanted = ".*".join(re.escape(part) for part in message.split("…"))
        pattern = r"(?:<!-- flags: (.*?) -->\n)?```(c|cpp)\n(.*?)```"
        for flags, language, code in re.findall(pattern, entry, re.S):
            examples += 1
            command = [*compiler, *flags.split(), "-c", "-o", "/dev/null"]
            command += ["-x", {"c": "c", "cpp": "c++"}[language], "-"]
            run = subprocess.run(command, input="#include <weft/weft.h>\n" + code, capture_output=True, text=True)
            if run.returncode == 0 or not re.search("error: " + wanted, run.stderr):
                wrong.append(f"{message}\n{code}{run.stderr}")
    if examples < 30:
        wrong.append(f"only {examples} examples were found")
    return wrong


def main(what, page, *rest):
    problems = listed(page, *rest) if what == "listed" else caused(page, rest)
    print("\n".join(problems))
    return 1 if problems else 0


sys.exit(main(*sys.argv[1:]))
