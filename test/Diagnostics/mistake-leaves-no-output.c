// An error found by the pass leaves no new object, no assembly and no bitcode behind, and exit status 1.
// RUN: rm -f %t.o %t.s %t.bc
// RUN: sh -c '%weft-cc -O1 -c %s -o %t.o 2> /dev/null; test $? = 1'
// RUN: not %weft-cc -O1 -S %s -o %t.s
// RUN: not %weft-cc -O1 -c -emit-llvm %s -o %t.bc
// RUN: test ! -e %t.o -a ! -e %t.s -a ! -e %t.bc
#include <weft/weft.h>
#include <setjmp.h>
extern jmp_buf place;
fiber int once(int n);
fiber int once(int n)
{
    if (setjmp(place))
        return n;
    weft_suspend();
    return 0;
}
