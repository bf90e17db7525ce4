#include <weft/weft.h>

fiber int library_value(int x)
{
    weft_yield();
    return x + 1;
}
