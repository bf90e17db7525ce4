#include <stdio.h>
static int twice(int c) { return c * 2; }
int main(int argc, char **argv)
{
    int sum = 0;
    for (int c; (c = getchar()) != EOF;)
        sum += twice(c);
    for (int i = 1; i < argc; i++)
        puts(argv[i]);
    printf("%d\n", sum);
    return argc == 3 ? 0 : 1;
}
