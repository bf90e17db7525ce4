"""What kinds of functions do random programs have?

Each kind takes a word and something else, and returns something, so that arguments and results of all classes of the
calling convention occur.  In a body `x` and `y` are words that came in, `X` is a word whose address is taken, and `B` a
large struct.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Kind:
    name: str
    prototype: str      # with @name for the function's
    second: str         # the second argument, made of the expressions @a and @b
    value: str          # what a caller makes of the call @call, a word
    locals: str
    result: str         # statement that returns the expression @a
    result_type: str = "U"
    of_result: str = "*at"  # a word of the result of a task, through `at`


KINDS = {kind.name: kind for kind in (
    Kind("word", "U @name(U x, U y)", "@a", "@call", "U X = y; struct big B = {{x}};", "return @a;"),
    Kind("big", "struct big @name(U x, struct big B)", "(struct big){{@a, 2, 3}}", "(@call).v[(@a) % 11]",
         "U X = B.v[1], y = x;", "{ B.v[0] = @a; return B; }", "struct big", "at->v[0]"),
    Kind("small", "struct small @name(U x, struct small z)", "(struct small){@a, @b}", "(@call).b",
         "U X = z.a, y = z.b; struct big B = {{x, y}};", "return (struct small){@a, y};", "struct small", "at->a"),
    Kind("pair", "struct pair @name(U x, struct pair z)", "(struct pair){@a, @b}", "(U)(@call).a",
         "U X = (U)z.a, y = (U)z.b; struct big B = {{y, x}};", "return (struct pair){@a, X};", "struct pair", "at->a"),
    Kind("aligned", "struct aligned @name(U x, struct aligned z)", "(struct aligned){{@a, @b}}", "(@call).v[1]",
         'U X = z.v[0], y = z.v[1]; struct big B = {{x, y}}; REQUIRE_ALIGNED(&z, 64);',
         "{ struct aligned r = {{y, @a}}; return r; }", "struct aligned", "at->v[1]"),
    Kind("vector", "vector @name(U x, vector z)", "(vector){@a, @b}", "(@call)[1]",
         "U X = z[0], y = z[1]; struct big B = {{x}};", "return (vector){x, @a};", "vector", "(*at)[1]"),
    Kind("wide", "wide @name(U x, wide z)", "(wide)(@a) << 40", "(U)(@call >> 40)",
         "U X = (U)(z >> 40), y = 1; struct big B = {{x, X}};", "return (wide)(@a) << 40;", "wide", "*at >> 40"),
    Kind("extended", "long double @name(U x, long double z)", "(long double)((@a) % 1000)", "(U)(unsigned long)@call",
         "U X = (U)(unsigned long)z, y = 1; struct big B = {{x, y}};", "return (long double)((@a) % 4096);", "long double"),
    Kind("real", "double @name(U x, double z)", "(double)((@a) % 1000)", "(U)(unsigned long)@call",
         "U X = (U)(unsigned long)z, y = x; struct big B = {{x}};", "return (double)((@a) % 4096);", "double"),
    Kind("none", "void @name(U x, U *out)", "&X", "(@call, X)",
         "U X = *out, y = x; struct big B = {{x, y}};", "{ *out ^= @a; return; }", "void", "0"),
    Kind("variadic", "U @name(int n, ...)", "@a", "@call",
         "U x = (U)n, y = 0, X = 0; struct big B = {{x}}; va_list list; va_start(list, n); "
         "for (int i = 0; i < n; i++) { X = X * 3 + va_arg(list, U); if (X % 3 == 0) SUSPEND(); } va_end(list);",
         "return @a;"),
    Kind("callback", "U @name(U x, word_function *f)", "@f", "@call",
         "U X = x * 3, y = x; struct big B = {{x}};", "return @a;"),
)}

OFTEN = ["word"] * 4 + ["big", "small", "pair", "aligned", "vector", "wide", "extended", "real", "none", "variadic",
                        "callback"]
