// D: integers of every width and _Bool live over suspensions; extension is as in C. [every integer width, `_Bool`]
// RUN: %exec %s
#include "exec.h"
static fiber signed char i8(signed char v) { SUSPEND(); return v; }
static fiber unsigned char u8(unsigned char v) { SUSPEND(); return (unsigned char)(v + 1); }
static fiber short i16(short v) { SUSPEND(); return v; }
static fiber unsigned short u16(unsigned short v) { SUSPEND(); return (unsigned short)(v - 1); }
static fiber int i32(int v) { SUSPEND(); return v; }
static fiber unsigned u32(unsigned v) { SUSPEND(); return ~v; }
static fiber long i64(long v) { SUSPEND(); return v; }
static fiber unsigned long long u64(unsigned long long v) { SUSPEND(); return v * 3; }
static fiber bool b1(int v) { SUSPEND(); return v; }
static fiber int test(void)
{
    int a = i8(-128) + u8(255) + u8(127);
    int b = i16(-32768) + u16(0);
    long c = i32(INT32_MIN) + i64(INT64_MAX);
    unsigned long long d = u32(0) + u64(UINT64_MAX / 2);
    bool e = b1(256), f = b1(0);
    trace("%d %d %ld %llu %d %d\n", a, b, c, d, e, f);
    signed char x = -7;
    unsigned short y = 65535;
    bool z = true;
    SUSPEND();
    trace("%d %d %d\n", x >> 1, y + 1, z << 3);
    return 0;
}
EXEC(test(), 12)
