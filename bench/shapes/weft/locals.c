/* locals.c - weft: many small locals whose lives do not meet. */
#include "root.h"

static fiber u64 root(u64 x)
{
    u64 result = x;
    {
        char bytes1[16];
        fill(bytes1, sizeof bytes1, result);
        suspend();
        result = mix(result, sum(bytes1, sizeof bytes1));
    }
    {
        u64 local2 = mix(result, 2);
        suspend();
        result += local2;
    }
    {
        char bytes3[32];
        fill(bytes3, sizeof bytes3, result);
        suspend();
        result = mix(result, sum(bytes3, sizeof bytes3));
    }
    {
        u64 local4 = mix(result, 4);
        suspend();
        result += local4;
    }
    {
        char bytes5[16];
        fill(bytes5, sizeof bytes5, result);
        suspend();
        result = mix(result, sum(bytes5, sizeof bytes5));
    }
    {
        u64 local6 = mix(result, 6);
        suspend();
        result += local6;
    }
    {
        char bytes7[32];
        fill(bytes7, sizeof bytes7, result);
        suspend();
        result = mix(result, sum(bytes7, sizeof bytes7));
    }
    {
        u64 local8 = mix(result, 8);
        suspend();
        result += local8;
    }
    {
        char bytes9[16];
        fill(bytes9, sizeof bytes9, result);
        suspend();
        result = mix(result, sum(bytes9, sizeof bytes9));
    }
    {
        u64 local10 = mix(result, 10);
        suspend();
        result += local10;
    }
    {
        char bytes11[32];
        fill(bytes11, sizeof bytes11, result);
        suspend();
        result = mix(result, sum(bytes11, sizeof bytes11));
    }
    {
        u64 local12 = mix(result, 12);
        suspend();
        result += local12;
    }
    {
        char bytes13[16];
        fill(bytes13, sizeof bytes13, result);
        suspend();
        result = mix(result, sum(bytes13, sizeof bytes13));
    }
    {
        u64 local14 = mix(result, 14);
        suspend();
        result += local14;
    }
    {
        char bytes15[32];
        fill(bytes15, sizeof bytes15, result);
        suspend();
        result = mix(result, sum(bytes15, sizeof bytes15));
    }
    {
        u64 local16 = mix(result, 16);
        suspend();
        result += local16;
    }
    return result;
}
