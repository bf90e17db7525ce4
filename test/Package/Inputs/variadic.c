#include <stdarg.h>
#include <weft/weft.h>

static fiber int sum(int n, ...)
{
    int total = 0;
    va_list values;
    va_start(values, n);
    while (n--) {
        total += va_arg(values, int);
        weft_yield();
    }
    va_end(values);
    return total;
}

static fiber int (*volatile any)(int, ...) = sum;

fiber int main(void)
{
    int joined;
    weft_join(weft_spawn(sum(2, 4, 5)), &joined);
    return sum(3, 1, 2, 3) != 6 || any(1, 7) != 7 || joined != 9;
}
