// D: struct copies before, over and after suspensions are independent. [struct copy]
// RUN: %exec %s
#include "exec.h"
struct item { int id; char name[12]; double weight; };
static fiber int test(void)
{
    struct item a = {1, "one", 1.5}, b = a, list[3];
    b.id = later(2);
    strcpy(b.name, "two");
    list[0] = a;
    SUSPEND();
    list[1] = b;
    a = b;
    a.weight *= later(3);
    list[2] = a;
    SUSPEND();
    for (int i = 0; i < 3; i++)
        trace("%d %s %g\n", list[i].id, list[i].name, list[i].weight);
    return list[2].id;
}
EXEC(test(), 4)
