"""What does a random function do?

A body is a text of statements, made by recursive descent.  It is defined in C whatever the seed: arithmetic is unsigned,
indices are reduced, loops and calls use up `fuzz_fuel`.  `words` are expressions of words that may be read at the place
that is being written; `fixed` are those of them that may not be assigned.
"""

import contextlib
import dataclasses

from kinds import KINDS

MOST_NESTING = 3


@dataclasses.dataclass
class Surroundings:
    """What a body may use of its file."""
    callable: list       # functions; those that one call may lead to are taken out when it is made
    pointers: list       # (kind's name, expression of a function pointer, which @a and @b may be part of)
    makeable: list       # functions of which tasks may be made
    quiet: list          # names of functions of kind word that note nothing
    assignments: list    # statements that change pointers
    scheduled: bool


def filled(template, a, b):
    return template.replace("@a", a).replace("@b", b)


class Body:
    def __init__(self, random, surroundings, function, most_calls):
        self.random, self.around, self.function = random, surroundings, function
        self.words = ["x", "y", "X", "B.v[1]"]
        self.fixed, self.places = [], ["X", "y", "B.v[4]"]
        self.pointers = surroundings.pointers + ([("word", "f")] if function.kind == "callback" else [])
        self.nesting, self.in_loop, self.calls_left, self.names = 0, False, most_calls, 0

    def text(self):
        kind = KINDS[self.function.kind]
        count = self.random.randint(2, 5)
        statements = [self.statement() for _ in range(count)]
        if self.function.is_large:
            statements += self.many_points()
        note = f'note("{self.function.name}", x);'
        return "\n".join(["{", kind.locals, note, *statements, self.returning(), "}"])

    # Chance ---------------------------------------------------------------------------------------

    def pick(self, *choices):
        return self.random.choice(choices)

    def name(self, prefix):
        self.names += 1
        return f"{prefix}{self.names}"

    @contextlib.contextmanager
    def block(self, in_loop=False):
        words, fixed, loop = list(self.words), list(self.fixed), self.in_loop
        self.nesting += 1
        self.in_loop = in_loop
        yield
        self.nesting -= 1
        self.words, self.fixed, self.in_loop = words, fixed, loop

    # Expressions ----------------------------------------------------------------------------------

    def atom(self):
        return f"{self.random.randint(0, 40)}u" if self.random.random() < .25 else self.random.choice(self.words)

    def expression(self, depth=0):
        if depth > 2 or self.random.random() < .45:
            return self.atom()
        deeper = lambda: self.expression(depth + 1)
        chance = self.random.random()
        if chance < .1:
            return f"opaque({deeper()})"
        if chance < .45 and self.calls_left > 0:
            return self.call(depth)
        if chance < .52:
            return f"({deeper()} & 1 ? {deeper()} : {deeper()})"
        if chance < .58:
            return f"(({deeper()} & 3) {self.pick('&&', '||')} ({deeper()} & 1))"
        if chance < .64 and self.nesting < MOST_NESTING:
            return self.statement_expression(depth)
        return f"({deeper()} {self.pick('+', '-', '*', '^', '&', '|')} {deeper()})"

    def statement_expression(self, depth):
        with self.block():
            statements = " ".join(self.statement() for _ in range(self.random.randint(1, 2)))
            return f"({{ {statements} {self.expression(depth + 1)}; }})"

    def call(self, depth):
        """A call, unless the fuel is used up."""
        self.calls_left -= 1
        kind, function = self.callee(self.around.callable)
        first, second = self.expression(depth + 1), self.expression(depth + 1)
        call = f"{filled(function, self.atom(), str(1))}({self.arguments(kind, first, second)})"
        value = filled(kind.value, self.atom(), "").replace("@call", call)
        return f"(fuzz_fuel-- > 0 ? {value} : {self.random.randint(0, 9)}u)"

    def callee(self, functions):
        """A kind, and an expression of a function of it."""
        if not functions or self.random.random() < .3:
            kind, expression = self.random.choice(self.pointers)
            return KINDS[kind], expression
        function = self.random.choice(functions)
        if function.is_sole:
            functions.remove(function)
        return KINDS[function.kind], function.name

    def arguments(self, kind, first, second):
        if kind.name == "variadic":
            count = self.random.randint(0, 4)
            return ", ".join([f"{count}"] + [f"(U)({self.expression(2)})" for _ in range(count)])
        if kind.name == "big" and self.random.random() < .4:
            return f"{first}, B"
        return f"{first}, {self.second(kind, second)}"

    def second(self, kind, expression):
        pointer = self.random.choice([pointer for name, pointer in self.pointers if name == "word"])
        return filled(kind.second.replace("@f", pointer), expression, self.atom())

    # Statements -----------------------------------------------------------------------------------

    def statement(self):
        simple = [(20, self.suspension), (18, self.assignment), (8, self.guard), (6, self.array), (6, self.variable),
                  (3, self.pointer), (4, self.storage), (4, self.member), (3, self.over_aligned),
                  (2, self.pointer_change), (5, self.task)]
        if self.nesting >= MOST_NESTING:
            simple.append((20, self.noted))
            return self.weighted(simple)
        return self.weighted(simple + [(9, self.branch), (8, self.loop), (5, self.switch), (4, self.backward_jump)])

    def weighted(self, choices):
        return self.random.choices([make for _, make in choices], [weight for weight, _ in choices])[0]()

    def suspension(self):
        return "SUSPEND();"

    def noted(self):
        return f'note("value", {self.expression()});'

    def assignment(self):
        target = self.random.choice([word for word in self.words if word not in self.fixed])
        return f"{target} {self.pick('=', '+=', '^=', '-=')} {self.expression()};"

    def guard(self):
        return f"{self.pick('GUARD', 'GUARD', 'GUARD_LATER')}({self.name('guard')}, {self.expression()} & 1023);"

    def array(self):
        name = self.name("array")
        text = f"ARRAY({name}, {self.expression()}, {self.expression()}); {name}[({self.expression()}) % {name}_n] += 5;"
        self.words.append(f"{name}[{name}_n - 1]")
        return text

    def variable(self):
        name = self.name("local")
        text = f"{self.pick('', '', 'volatile ')}U {name} = {self.expression()};"
        self.words.append(name)
        return text

    def pointer(self):
        name, value = self.name("at"), self.name("value")
        text = (f"U *{name} = &{self.random.choice(self.places)}; ESCAPE({name}); "
                f"U {value} = {self.expression()}; *{name} += {value};")
        self.words.append(f"(*{name})")
        self.fixed.append(f"(*{name})")
        return text

    def storage(self):
        name = self.name("storage")
        text = (f"U *{name} = __builtin_alloca(sizeof(U) * (1 + ({self.expression()} & 7))); "
                f"*{name} = {self.expression()}; ESCAPE({name});")
        self.words.append(f"(*{name})")
        return text

    def member(self):
        return f"B.v[{self.expression()} % 11] = {self.expression()}; X ^= B.v[2];"

    def over_aligned(self):
        name, bytes_ = self.name("aligned"), self.pick(16, 32, 64, 128)
        text = f"_Alignas({bytes_}) U {name}[4] = {{{self.expression()}, 1}}; REQUIRE_ALIGNED({name}, {bytes_});"
        self.words.append(f"{name}[0]")
        return text

    def pointer_change(self):
        return self.random.choice(self.around.assignments) if self.around.assignments else self.noted()

    def branch(self):
        condition = f"{self.expression()} & {self.pick(1, 2, 3, 4)}"
        text = f"if ({condition}) {{ {self.inner()} }}"
        return text + (f" else {{ {self.inner()} }}" if self.random.random() < .4 else "")

    def inner(self, in_loop=None):
        """The statements of a block."""
        with self.block(self.in_loop if in_loop is None else in_loop):
            text = " ".join(self.statement() for _ in range(self.random.randint(1, 2)))
            if self.random.random() < .2:
                leave = self.pick("break;", "continue;") if self.in_loop and self.random.random() < .6 \
                    else self.returning()
                text += f" if ({self.expression()} % 5 == 1) {leave}"
            return text

    def loop(self):
        index, count = self.name("i"), self.random.randint(1, 3)
        self.words.append(index)
        self.fixed.append(index)
        body = self.inner(in_loop=True)
        self.words.remove(index)
        self.fixed.remove(index)
        return self.pick(
            f"for (U {index} = 0; {index} < {count} && fuzz_fuel > 0; {index}++) {{ {body} }}",
            f"{{ U {index} = 0; while ({index}++ < {count} && fuzz_fuel > 0) {{ {body} }} }}",
            f"{{ U {index} = 0; do {{ {body} }} while (++{index} < {count} && fuzz_fuel > 0); }}")

    def switch(self):
        selector = self.expression()
        cases = "".join(f" case {k}: {{ {self.inner(in_loop=False)} }}{self.pick(' break;', '')}"
                        for k in range(self.random.randint(2, 3)))
        return f"switch ({selector} % 4) {{{cases} default: {self.words[0]} += 1; }}"

    def backward_jump(self):
        label, count = self.name("again"), self.name("count")
        body = self.inner(in_loop=False)
        return (f"{{ U {count} = 0; {label}:; {{ {body} if ({count}++ < {self.random.randint(1, 2)} && fuzz_fuel > 0) "
                f"goto {label}; }} }}")

    def returning(self):
        return filled(KINDS[self.function.kind].result, self.expression(), "")

    def many_points(self):
        """More than 64 suspension points, where the compiler goes another way."""
        return [self.pick("SUSPEND();", f"if ({self.expression(2)} & 1) SUSPEND();",
                          f"{{ GUARD({self.name('guard')}, X & 511); SUSPEND(); X += {self.atom()}; }}")
                for _ in range(self.random.randint(62, 75))]

    # Tasks ----------------------------------------------------------------------------------------

    def task(self):
        if not self.around.makeable:
            return self.noted()
        if self.around.quiet and self.random.random() < .25 and not self.around.scheduled:
            return self.quiet_task()
        make = self.scheduled_task if self.around.scheduled else self.created_task
        return f"if (fuzz_fuel-- > 0) {{ {make()} }}"

    def made_call(self):
        """CALL(...), its kind, and its function."""
        kind, name = self.callee(self.around.makeable)
        first, second = self.expression(1), self.second(kind, self.expression(1))
        function = filled(name, self.atom(), "1u")
        return f"CALL({kind.name}, ({function}), ({first}), ({second}))", kind, function

    def taken(self, kind, address):
        """What is read of a result."""
        if kind.result_type == "void":
            return ""
        return f"{{ {kind.result_type} *at = (void *){address}; if (at) X ^= (U)({kind.of_result}); }}"

    def created_task(self):
        call, kind, name = self.made_call()
        held = self.name("held")
        create = f"weft_create({call})"
        # A task with variable arguments takes more than its function's size.
        if name.isidentifier() and kind.name != "variadic" and self.random.random() < .3:
            create = f"CREATE_AT({held}, {name}, {call})"
        turns = [self.pick(f"held_turn(&{held});", f"held_turn(&{held});", self.assignment(), "SUSPEND();")
                 for _ in range(self.random.randint(1, 5))]
        whole = f"for (U i = 0; i < 30; i++) held_turn(&{held});" if self.random.random() < .5 else ""
        taken = f"if ({held}.task) {self.taken(kind, f'weft_result({held}.task)')}" if kind.result_type != "void" else ""
        return f"HOLD({held}); {held}.task = {create}; {' '.join(turns)} {whole} {taken}"

    def quiet_task(self):
        task, turns = self.name("task"), self.random.randint(1, 6)
        between = self.pick("", "", "X += 3;", "SUSPEND();")
        return (f"{{ CLEANUP(quiet_end) weft_task *{task} = "
                f"weft_create(CALL(word, {self.random.choice(self.around.quiet)}, {self.expression(1)}, {self.atom()})); "
                f"for (U i = 0; i < {turns} && !weft_done({task}) && !weft_resume({task}); i++) {{ {between} }} "
                f"if (weft_done({task})) X ^= *(U *)weft_result({task}); }}")

    def scheduled_task(self):
        return self.scope() if self.random.random() < .5 else self.joined_task()

    def joined_task(self):
        call, kind, _ = self.made_call()
        held, result = self.name("held"), self.name("result")
        between = " ".join(self.pick("SUSPEND();", self.assignment()) for _ in range(self.random.randint(0, 2)))
        join = ""
        if self.random.random() < .8:
            join = (f"_Alignas(64) U {result}[32]; int joined = weft_join({held}.task, {result}); "
                    f'note("joined", (U)joined); if (joined == 0) {{ {held}.task = NULL; {self.taken(kind, result)} }}')
        return f"HOLD({held}); {held}.task = {self.pick('weft_spawn', 'weft_spawn_now')}({call}); {between} {join}"

    def scope(self):
        scope = self.name("scope")
        spawns = [f"weft_scope_spawn(&{scope}, {self.made_call()[0]});" for _ in range(self.random.randint(1, 3))]
        if self.random.random() < .3:
            spawns[0] = f"for (U i = 0; i < 2; i++) {spawns[0]}"
        for _ in range(self.random.randint(0, 2)):
            spawns.insert(self.random.randint(1, len(spawns)), self.pick("SUSPEND();", self.assignment()))
        join = f'note("scope", (U)weft_scope_join(&{scope}));' if self.random.random() < .7 else ""
        return f"WEFT_SCOPE({scope}); {' '.join(spawns)} {join}"
