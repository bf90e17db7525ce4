"""Files of fibers to compile: what do they look like?

The same text is plain C with -DPLAIN: `fiber` means nothing then, and what suspends is a function of another file.
"""

HEAD = """\
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#ifdef PLAIN
#define fiber
int weft_yield(void);
#else
#include <weft/weft.h>
#endif
"""

# Every shape has a function `fiber int64_t fN(int64_t x, int64_t y)`; {n} is its number, {p} and {q} are two
# earlier ones.  The first suspends with nearly every line.
DENSE = [
    """
/* straight: values live over one suspension each */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int64_t a = x * 3 + {n}, b = y ^ a, c = a - b;
    weft_yield();
    a += b;
    weft_yield();
    c ^= a * 5;
    weft_yield();
    return a + b * 7 + c;
}}
""",
    """
/* loop: an index and a sum live over a suspension in the body */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int64_t sum = y;
    for (int i = 0; i < (int)(x & 7); i++) {{
        sum = sum * 31 + i;
        if (sum & 1)
            weft_yield();
    }}
    return sum;
}}
""",
    """
/* nested loops with break and continue */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int64_t total = 0;
    for (int i = 0; i < 3; i++) {{
        for (int j = 0; j < 4; j++) {{
            if (((x >> j) & 3) == 1)
                continue;
            total += weft_yield() + i * j;
            if (total > y + {n})
                break;
        }}
        total ^= x;
    }}
    return total;
}}
""",
    """
/* array: bytes in the frame, an address that stays the same */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    unsigned char bytes[64];
    int64_t sum = 0;
    memset(bytes, (int)(x & 0xff), sizeof bytes);
    unsigned char *at = bytes + (y & 31);
    weft_yield();
    *at = (unsigned char)(*at + {n});
    weft_yield();
    for (size_t i = 0; i < sizeof bytes; i++)
        sum = sum * 3 + bytes[i];
    return sum;
}}
""",
    """
/* calls: other fibers in partial expressions */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int64_t a = f{p}(x + 1, y) + f{q}(y, x ^ 5);
    if (a & 1)
        a -= f{p}(a & 15, 3);
    weft_yield();
    return a ^ f{q}(x, y + {n});
}}
""",
    """
/* switch: one suspension on some of the cases */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int64_t r = {n};
    switch ((x + y) & 7) {{
    case 0:
        weft_yield();
        r += x;
        break;
    case 1:
        r -= y;
        /* fall through */
    case 2:
        weft_yield();
        r *= 3;
        break;
    case 3:
        r = f{p}(r, x);
        break;
    default:
        weft_yield();
        r ^= x - y;
    }}
    return r;
}}
""",
    """
/* struct: a record by value, changed over suspensions */
struct s{n} {{
    int64_t first, second;
    int32_t count;
    double weight;
}};
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    struct s{n} s = {{x, y, {n}, 0.5}};
    for (struct s{n} t = s; t.count > {n} - 3; t.count--) {{
        s.first += t.count;
        weft_yield();
        s.weight *= 1.5;
        s.second ^= t.first;
    }}
    return s.first + s.second + (int64_t)(s.weight * 8);
}}
""",
    """
/* cleanup: a scope that is left early, and a goto back over a suspension */
static void c{n}(int64_t *p)
{{
    *p += {n};
}}
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int64_t turns = 0;
again:
    {{
        __attribute__((cleanup(c{n}))) int64_t local = x + turns;
        weft_yield();
        if (local == y)
            return local;
        turns += local & 3;
    }}
    if (++turns < 5)
        goto again;
    return turns + f{q}(x, turns);
}}
""",
    """
/* never suspends: stays an ordinary function */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int64_t r = x;
    for (int i = 0; i < 9; i++)
        r = r * 17 + (y >> i) + {n};
    return r;
}}
""",
]

# What fibers of programs look like: work on data around few suspensions, and plain helpers.
MIXED = [
    """
/* plain helpers: number {n} of a small library */
static int digit{n}(int c)
{{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}}
int64_t h{n}(const char *text, size_t bytes)
{{
    int64_t value = {n};
    for (size_t i = 0; i < bytes; i++) {{
        int digit = digit{n}(text[i]);
        if (digit < 0)
            return value;
        value = value * 16 + digit;
    }}
    return value;
}}
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    char text[20];
    size_t bytes = 0;
    for (int shift = 60; shift >= 0; shift -= 4)
        text[bytes++] = "0123456789abcdef"[((uint64_t)x >> shift) & 15];
    return h{n}(text + (y & 7), bytes - 8);
}}
""",
    """
/* filter: a buffer is filled, worked on, and handed over */
struct filter{n} {{
    int64_t taps[8];
    size_t head;
    int64_t gain;
}};
static void push{n}(struct filter{n} *filter, int64_t sample)
{{
    filter->taps[filter->head] = sample;
    filter->head = (filter->head + 1) % 8;
}}
static int64_t pull{n}(const struct filter{n} *filter)
{{
    int64_t sum = 0;
    for (size_t i = 0; i < 8; i++)
        sum += filter->taps[(filter->head + i) % 8] * (int64_t)(i + 1);
    return sum * filter->gain / 16;
}}
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    struct filter{n} filter = {{.gain = (y & 7) + 1}};
    int64_t last = 0;
    for (int block = 0; block < 4; block++) {{
        for (int i = 0; i < 16; i++) {{
            push{n}(&filter, (x >> (i & 7)) + block * {n});
            last ^= pull{n}(&filter);
        }}
        if (weft_yield() != 0)
            break;
    }}
    return last;
}}
""",
    """
/* parser: bytes come one by one from another fiber */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    char name[32];
    size_t used = 0;
    int64_t seen = 0;
    enum {{ NAME, VALUE, SKIP }} state = NAME;
    for (int i = 0; i < 24; i++) {{
        int c = (int)(f{p}(x + i, y) & 0x7f);
        switch (state) {{
        case NAME:
            if (c == ':' || c == '=') {{
                state = VALUE;
            }} else if (used + 1 < sizeof name) {{
                name[used++] = (char)c;
            }} else {{
                used = 0;
                state = SKIP;
            }}
            break;
        case VALUE:
            if (c < ' ') {{
                state = NAME;
                used = 0;
            }} else {{
                seen = seen * 31 + c;
            }}
            break;
        case SKIP:
            if (c == 10 || c == 13)
                state = NAME;
            break;
        }}
    }}
    name[used] = 0;
    for (size_t i = 0; i < used; i++)
        seen = seen * 33 + name[i];
    return seen;
}}
""",
    """
/* handler: several steps that can fail, one exit */
static int check{n}(int64_t value)
{{
    if (value < 0)
        return -22;
    if (value % 11 == 3)
        return -5;
    return 0;
}}
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    char line[80];
    int64_t answer = 0;
    int error = check{n}(x & 0xff);
    if (error)
        goto out;
    answer = f{p}(x & 0xffff, y & 0xff);
    error = check{n}(answer & 0xff);
    if (error)
        goto out;
    int used = snprintf(line, sizeof line, "%d %d", (int)(answer & 0xffff), {n});
    for (int i = 0; i < used; i++)
        answer = answer * 7 + line[i];
    if (weft_yield() != 0)
        error = -125;
out:
    if (error) {{
        answer = error;
        for (int i = 0; i < 5; i++)
            answer = (answer << 3) - answer;
    }}
    return answer;
}}
""",
    """
/* sort: plain work between two suspensions, on an array that lives over one */
fiber int64_t f{n}(int64_t x, int64_t y)
{{
    int32_t keys[24];
    uint64_t seed = (uint64_t)x * 2654435761u + {n};
    for (size_t i = 0; i < 24; i++) {{
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        keys[i] = (int32_t)(seed >> 40);
    }}
    weft_yield();
    for (size_t i = 1; i < 24; i++) {{
        int32_t key = keys[i];
        size_t j = i;
        while (j > 0 && keys[j - 1] > key) {{
            keys[j] = keys[j - 1];
            j--;
        }}
        keys[j] = key;
    }}
    int64_t sum = 0;
    for (size_t i = 0; i < 24; i++)
        sum = sum * 5 + (keys[i] ^ y);
    return sum;
}}
""",
]

OTHER = "int weft_yield(void);\nint weft_yield(void) { return 0; }\n"


def generate(shapes, lines):
    parts, count, used = [HEAD], 0, HEAD.count("\n")
    while used < lines - 24:
        # Calls go to leaves nearby, so that call depth stays bounded while the graph is not a list.
        place = count % len(shapes)
        text = shapes[place].format(n=count, p=count - place + min(place, 1), q=count - place)
        parts.append(text)
        used += text.count("\n")
        count += 1
    parts.append(main_calling(range(0, count, 4)))
    return "".join(parts)


def many_points(points):
    """One function with so many suspension points, straight ones and some in loops, and values that live over them."""
    lines = [HEAD, "fiber int64_t f0(int64_t x, int64_t y)", "{", "    int64_t a = x, b = y, c = x ^ y;"]
    for n in range(points):
        if n % 10 == 9:
            lines.append(f"    for (int i = 0; i < (int)(a & 3); i++)\n        b ^= weft_yield() + i * {n};")
        else:
            lines.append(f"    {'abc'[n % 3]} ^= ({'bca'[n % 3]} >> 1) + {n} + weft_yield();")
    return "\n".join(lines + ["    return a + b + c;", "}", main_calling([0])])


def deep_chain(depth):
    """So many functions, each of which calls the one before it."""
    parts = [HEAD, "fiber int64_t f0(int64_t x, int64_t y)\n{\n    weft_yield();\n    return x + y;\n}\n"]
    for n in range(1, depth):
        parts.append(f"fiber int64_t f{n}(int64_t x, int64_t y)\n{{\n    int64_t local = x * {n} + y;\n"
                     f"    return f{n - 1}(x + 1, y) ^ local;\n}}\n")
    return "".join(parts + [main_calling([depth - 1])])


def main_calling(numbers):
    return """
fiber int main(void)
{
    int64_t sum = 0;
    for (int64_t i = 0; i < 20; i++) {
""" + "".join(f"        sum = (sum & 0xffffff) * 13 + f{n}(i, sum & 63);\n" for n in numbers) + """\
    }
    printf("%lld\\n", (long long)sum);
    return 0;
}
"""
