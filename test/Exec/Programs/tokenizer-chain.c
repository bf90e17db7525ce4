// A, C: a reader, a tokenizer and a parser of sums, each pulling from the one below by suspending calls.
// RUN: %exec %s
#include "exec.h"
struct reader { const char *text; int line; };
struct tokens { struct reader *from; int held; };
struct token { enum { END, NUMBER, NAME, OTHER } kind; char text[16]; long value; };
static NOINLINE fiber int next_byte(struct reader *r)
{
    if (*r->text == 0)
        return -1;
    if (*r->text == '\n') {
        r->line++;
        SUSPEND();
    }
    return *r->text++;
}
static NOINLINE fiber int peek(struct tokens *t)
{
    if (t->held == -2)
        t->held = next_byte(t->from);
    return t->held;
}
static NOINLINE fiber struct token next_token(struct tokens *t)
{
    struct token token = {.kind = END};
    size_t n = 0;
    while (peek(t) == ' ' || peek(t) == '\n')
        t->held = -2;
    int c = peek(t);
    if (c < 0)
        return token;
    if (c >= '0' && c <= '9') {
        token.kind = NUMBER;
        for (; (c = peek(t)) >= '0' && c <= '9'; t->held = -2)
            token.value = token.value * 10 + c - '0';
        return token;
    }
    if (c >= 'a' && c <= 'z') {
        token.kind = NAME;
        for (; (c = peek(t)) >= 'a' && c <= 'z' && n < sizeof token.text - 1; t->held = -2)
            token.text[n++] = (char)c;
        SUSPEND();
        return token;
    }
    token.kind = OTHER;
    token.text[0] = (char)c;
    t->held = -2;
    return token;
}
static fiber int test(void)
{
    struct reader r = {"alpha = 12 + 30\nbeta=7\n\n gamma = 100 + 1 + beta\n", 1};
    struct tokens t = {&r, -2};
    long sum = 0;
    for (struct token token = next_token(&t); token.kind != END; token = next_token(&t)) {
        switch (token.kind) {
        case NUMBER: sum += token.value; break;
        case NAME: trace("%d:%s ", r.line, token.text); break;
        default: trace("%c ", token.text[0]);
        }
    }
    trace("\n%ld\n", sum);
    return r.line;
}
EXEC(test(), 8)
