// B, D: a register machine with 64-bit registers, a call stack in a local array, and waits. [same result at O0–O3, Os, with ASan and UBSan, on LLVM 19 and 22]
// RUN: %exec --also valgrind %s
#include "exec.h"
enum { LOADI, ADD, SUB, JNZ, WAIT, CALL, RET, PRINT, HALT };
struct insn { unsigned char op, a, b; short imm; };
static fiber int64_t run(const struct insn *program)
{
    int64_t r[8] = {0};
    unsigned short stack[8];
    int pc = 0, sp = 0;
    for (;;) {
        struct insn i = program[pc++];
        switch (i.op) {
        case LOADI: r[i.a] = i.imm; break;
        case ADD: r[i.a] += r[i.b]; break;
        case SUB: r[i.a] -= r[i.b]; break;
        case JNZ: if (r[i.a]) pc = i.imm; break;
        case WAIT: for (int64_t n = r[i.a]; n > 0; n--) SUSPEND(); break;
        case CALL: stack[sp++] = (unsigned short)pc; pc = i.imm; break;
        case RET: pc = stack[--sp]; SUSPEND(); break;
        case PRINT: trace("r%d = %lld\n", i.a, (long long)r[i.a]); break;
        case HALT: return r[i.a];
        }
    }
}
static fiber int test(void)
{
    static const struct insn program[] = {
        {LOADI, 0, 0, 5}, {LOADI, 1, 0, 1}, {LOADI, 2, 0, 0},
        {CALL, 0, 0, 8}, {SUB, 0, 1, 0}, {JNZ, 0, 0, 3}, {PRINT, 2, 0, 0}, {HALT, 2, 0, 0},
        {ADD, 2, 0, 0}, {WAIT, 0, 0, 0}, {RET, 0, 0, 0},
    };
    return (int)run(program);
}
EXEC(test(), 20)
