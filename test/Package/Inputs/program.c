#include <stdio.h>
#include <weft/weft.h>

fiber int library_value(int x);

fiber int main(void)
{
    int value = library_value(41);
    printf("%d\n", value);
    return value == 42 ? 0 : 1;
}
