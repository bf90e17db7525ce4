"""Which functions are in which file of a random program, and who knows of them?

    program.h   declares what files share, and defines the inline functions that each has a copy of
    0.c         has the root and main() (main.h); it and the others have functions of their own, tables, and pointers

`Program(seed).texts()` is the same for the same seed, whatever is built of it.
"""

import dataclasses
import random

from bodies import Body, Surroundings
from kinds import KINDS, OFTEN

EXPORT = '__attribute__((visibility("default")))'
HEADER = -1  # the file of a function that all have

QUIET = """static fiber U {name}(U x, U y)
{{
    U seen[4] = {{x, y}};
    for (U i = 0; i < {turns}; i++) {{
        seen[i & 3] += x * {factor} + i;
        {point}
        x ^= seen[(i + 1) & 3];
    }}
    {last}
    return x + seen[0] * y;
}}"""

# Every way down ends with a suspension, so that its calls of itself are jumps, unless something is in their way.
DEEP = """{head}
{{
    if ((x & {mask}) < {least}) {{
        {leaf}
        SUSPEND();
        return x * {factor} + y;
    }}
    {before}
    U first = {name}((x & {mask}) - 1, y {operator} x);
    {between}
    return first + y{second};
}}"""


@dataclasses.dataclass
class Function:
    name: str
    kind: str
    file: int
    linkage: str         # static, extern, inline, weak
    attributes: str = ""
    bound: str = ""      # on the declaration
    loose: str = ""      # on that of the other files
    is_sole: bool = False
    is_large: bool = False
    is_deep: bool = False

    def prototype(self):
        return "fiber " + KINDS[self.kind].prototype.replace("@name", self.name)

    def head(self):
        words = {"static": "static", "extern": EXPORT, "weak": f"{EXPORT} __attribute__((weak))",
                 "inline": f"{EXPORT} inline"}[self.linkage]
        return " ".join(filter(None, [words, self.attributes, self.prototype()]))

    def declaration(self):
        if not self.loose:
            return f"{self.head()} {self.bound};"
        head = f"{EXPORT} {self.prototype()}"
        return f"#if FUZZ_FILE == {self.file}\n{head};\n#else\n{head} {self.loose};\n#endif"


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.files = self.random.choice([1, 2, 2, 2, 3, 3])
        self.is_scheduled = self.random.random() < .35
        self.functions = []
        self.add_shared()
        for file in range(self.files):
            self.add_own(file)
        self.made_only = [f for f in self.functions if f.name.startswith("made")]

    # Functions ------------------------------------------------------------------------------------

    def add(self, stem, file, linkage, kind=None, **more):
        name = f"{stem}{len(self.functions)}"
        self.functions.append(Function(name, kind or self.random.choice(OFTEN), file, linkage, **more))
        return self.functions[-1]

    def add_shared(self):
        chance = self.random
        for file in range(self.files):
            self.add("word", file, "extern", "word", **self.promise())
            for _ in range(chance.randint(0, 2)):
                self.add("far", file, "extern", attributes=self.attribute(), **self.promise())
            if chance.random() < .3:
                self.add("weak", file, "weak")
            if chance.random() < .3:
                self.add("inline", file, "inline")
        for _ in range(chance.randint(0, 2)):
            self.add("copy", HEADER, "static", attributes=chance.choice(
                ["inline", "inline", "inline __attribute__((noinline))", "inline __attribute__((always_inline))"]))
        if chance.random() < .2:
            self.add("weak", HEADER, "weak")

    def promise(self):
        where = self.random.random()
        if where < .2:
            return {"bound": self.random.choice(["BOUND(400)", "BOUND(3000)"])}
        return {"loose": self.random.choice(["BOUND_LOOSE(48)", "BOUND_LOOSE(400)"])} if where < .35 else {}

    def attribute(self):
        return self.random.choice(["", "", "", "NOINLINE", "NOINLINE", "__attribute__((minsize))", "__attribute__((cold))",
                                   "__attribute__((optnone, noinline))"])

    def add_own(self, file):
        chance = self.random
        self.add("near", file, "static", "word", attributes=self.attribute())
        for _ in range(chance.randint(1, 3)):
            self.add("near", file, "static", attributes=self.attribute(), is_large=chance.random() < .08)
        for _ in range(chance.randint(0, 3)):
            self.add("sole", file, "static", attributes=chance.choice(["NOINLINE", "NOINLINE", ""]), is_sole=True)
        for _ in range(chance.randint(0, 2)):
            self.add("made", file, "static", attributes=chance.choice(["NOINLINE", ""]), is_large=chance.random() < .08)
        for _ in range(chance.choice([0, 0, 1, 2])):
            self.add("deep", file, "static", "word", attributes=chance.choice(["NOINLINE", "", self.attribute()]), is_deep=True)

    # Texts ----------------------------------------------------------------------------------------

    def texts(self):
        """Name and text of each file."""
        texts = {"program.h": self.header()}
        for file in range(self.files):
            texts[f"{file}.c"] = self.source(file)
        return texts

    def names(self):
        return [f"{file}.c" for file in range(self.files)]

    def visible(self, file):
        """The functions that a body there may name: all files' have external linkage."""
        return [f for f in self.functions if f.file in (file, HEADER) or f.linkage != "static"]

    def words(self, file):
        return [f.name for f in self.visible(file) if f.kind == "word" and not f.is_sole and f not in self.made_only]

    def any_word(self, file):
        return self.random.choice(self.words(file))

    def shared_pointers(self):
        return [("word", pointer) for pointer in
                ("table[(@a) & 1].first", "table[(@a) & 1].second", "movable.first", "open.only")]

    def surroundings(self, file, sole=()):
        known = [f for f in self.visible(file) if f not in self.made_only and not f.is_sole]
        made = [f for f in self.made_only if f.file == file]
        pointers, changes = self.shared_pointers(), ["open.only = table[x & 1].first;"]
        if file != HEADER:
            pointers += [("word", "any"), ("word", "closed.only")]
            changes += [f"any = {self.any_word(file)};", f"closed.only = x & 1 ? {self.any_word(file)} : {self.any_word(file)};",
                        f"open.only = {self.any_word(file)};", "movable.second = any;"]
        return Surroundings(known + list(sole), pointers, known + 4 * made, self.quiet_names(file), changes,
                            self.is_scheduled)

    def quiet_names(self, file):
        return [] if file == HEADER else [f"quiet{k}_{file}" for k in range(2)]

    def header(self):
        chance = self.random
        slot = lambda name: f"fiber U (*{name})(U, U) {chance.choice(['', '', '', 'BOUND(400)', 'BOUND(3000)'])};"
        parts = ["#define FUZZ_SCHEDULED" if self.is_scheduled else "", '#include "fuzz.h"',
                 f"struct slots {{ {slot('first')} {slot('second')} U pad; }};", f"struct one {{ {slot('only')} }};",
                 f"extern {EXPORT} const struct slots table[2];", f"extern {EXPORT} struct slots movable;",
                 f"extern {EXPORT} struct one open;"]
        shared = [f for f in self.functions if f.file == HEADER or f.linkage != "static"]
        parts += [f.declaration() for f in shared if f.linkage != "inline" or f.file == HEADER]
        inlines = [f for f in shared if f.linkage == "inline"]
        parts += [f"{f.head()};" for f in inlines]
        around = self.surroundings(HEADER)
        parts += [self.definition(f, around) for f in shared if f.file == HEADER or f.linkage == "inline"]
        return "\n".join(parts) + "\n"

    def deep(self, function):
        chance, name = self.random, function.name
        is_tree = chance.random() < .3
        kept = ["", "", "GUARD(guard, x & 511);", "ARRAY(array, x & 7, y); y += array[array_n - 1];",
                "volatile U local = x; y ^= local;", "struct big B = {{x, y}}; note(\"down\", B.v[1]);"]
        back = ["", "", "x += first;", "SUSPEND();", "if (first & 1) return y;", 'note("back", first);']
        return DEEP.format(
            head=function.head(), name=name, mask=3 if is_tree else chance.choice([7, 63, 1023]), least=chance.randint(1, 2),
            leaf=chance.choice(["", 'note("leaf", y);', "GUARD(last, y & 511);"]), factor=chance.randint(2, 9),
            before=chance.choice(kept), operator=chance.choice("+^*"), between=chance.choice(back),
            second=f" + {name}((x & 3) - ((x & 3) > 0), first)" if is_tree else "")

    def definition(self, function, around):
        if function.is_deep:
            return self.deep(function)
        return f"{function.head()}\n{Body(self.random, around, function, self.random.randint(1, 4)).text()}"

    def source(self, file):
        own = [f for f in self.functions if f.file == file]
        statics = [f for f in own if f.linkage == "static"]
        parts = [f"#define FUZZ_FILE {file}", '#include "program.h"', *(f"{f.head()};" for f in statics),
                 *(f"extern {EXPORT} {f.prototype()};" for f in own if f.linkage == "inline")]
        parts += self.pointers(file)
        parts += [self.quiet(name) for name in self.quiet_names(file)]
        around = self.surroundings(file, [f for f in statics if f.is_sole])
        parts += [self.definition(f, around) for f in own if f.linkage != "inline"]
        if file == 0:
            parts += self.root(around)
        return "\n".join(parts) + "\n"

    def pointers(self, file):
        entry = lambda: f"{{{self.any_word(file)}, {self.any_word(file)}, 1}}"
        parts = [f"static fiber U (*volatile any)(U, U) = {self.any_word(file)};",
                 f"static struct {{ fiber U (*only)(U, U); U pad; }} closed = {{{self.any_word(file)}}};"]
        if file == 0:
            parts += [f"const struct slots table[2] = {{{entry()}, {entry()}}};"]
        if file == self.files - 1:
            parts += ["struct slots movable;", "struct one open;"]
        return parts

    def quiet(self, name):
        chance = self.random
        return QUIET.format(name=name, turns=chance.randint(1, 5), factor=chance.randint(2, 9),
                            point=chance.choice(["weft_suspend();", "if (x & 1) weft_suspend();"]),
                            last=chance.choice(["", "weft_suspend();"])) if not self.is_scheduled else ""

    def root(self, around):
        function = Function("fuzz_root", "word", 0, "static")
        return [f"#define FUZZ_FUEL {self.random.randint(12, 60)}", '#include "main.h"',
                self.definition(function, around),
                "static void fuzz_reset(void)\n{", f"    movable = table[{self.random.randint(0, 1)}];",
                f"    open.only = {self.any_word(0)};", "}"]
