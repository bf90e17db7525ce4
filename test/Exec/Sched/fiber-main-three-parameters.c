// A: fiber main takes the environment as a third parameter.
// OUT: environment
// RUN: %exec %s
#include "exec.h"
fiber int main(int argc, char **argv, char **environment)
{
    weft_yield();
    trace("%s\n", argc && argv[0] && environment && environment[0] ? "environment" : "none");
    return 0;
}
