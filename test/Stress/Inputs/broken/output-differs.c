#include <stdio.h>
int main(int argc, char **argv)
{
#ifdef BROKEN
    argc++;
#endif
    printf("%d %s\n", argc, argv[1]);
    return 3;
}
