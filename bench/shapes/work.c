/* work.c - The work of the programs in C and C++ whose frames are compared; see work.h. */
#include "work.h"

void fill(void *bytes, size_t count, u64 seed)
{
    unsigned char *p = bytes;
    for (size_t i = 0; i < count; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        p[i] = (unsigned char)(seed >> 56);
    }
}

u64 sum(const void *bytes, size_t count)
{
    const unsigned char *p = bytes;
    u64 result = 0;
    for (size_t i = 0; i < count; i++)
        result = result * 31 + p[i];
    return result;
}

u64 mix(u64 a, u64 b)
{
    return (a ^ b) * 0x9e3779b97f4a7c15u + (a >> 7);
}

int next_byte(void)
{
    static const char text[] = "GET /a?b=17 HTTP/1.1\r\nHost: weft\r\nLength: 12\r\n\r\n{\"k\": [1, 2]}\n";
    static size_t at;
    int c = text[at++];
    if (at == sizeof text - 1)
        at = 0;
    return c;
}
