// C: a precedence-climbing evaluator without recursion: explicit stacks, goto, fibers for digits and operators.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber long number(const char **p)
{
    long v = 0;
    while (**p >= '0' && **p <= '9') {
        v = v * 10 + *(*p)++ - '0';
        SUSPEND();
    }
    return v;
}
static int rank(char c) { return c == '*' || c == '/' ? 2 : c == '+' || c == '-' ? 1 : 0; }
static NOINLINE fiber long apply(char op, long a, long b)
{
    switch (op) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': SUSPEND(); return a * b;
    default: SUSPEND(); return b ? a / b : 0;
    }
}
static fiber long evaluate(const char *p)
{
    long values[16];
    char ops[16];
    int nv = 0, no = 0;
value:
    if (*p == '(') {
        ops[no++] = *p++;
        goto value;
    }
    values[nv++] = number(&p);
operator:
    while (no && ops[no - 1] != '(' && rank(ops[no - 1]) >= rank(*p)) {
        long b = values[--nv];
        values[nv - 1] = apply(ops[--no], values[nv - 1], b);
    }
    if (*p == ')') {
        no--;
        p++;
        goto operator;
    }
    if (*p) {
        ops[no++] = *p++;
        goto value;
    }
    return values[0];
}
static fiber int test(void)
{
    static const char *const texts[] = {"1+2*3", "(1+2)*3", "100/(7-2)-3*(2+2)", "((8))", "12*(3+4*(5-1))/6"};
    long sum = 0;
    for (int i = 0; i < 5; i++) {
        long v = evaluate(texts[i]);
        trace("%s = %ld\n", texts[i], v);
        sum += v;
    }
    return (int)sum;
}
EXEC(test(), 29)
