/* suspend.c - What is weft_suspend when it is called through a pointer, or is a CALL of its own?
 *
 * A direct call is the compiler's suspension primitive and never comes here.  Compiled with the plugin. */
#include <weft/task.h>

fiber void weft__suspend(void) __asm__("weft.suspend");

fiber void weft_suspend(void)
{
    weft__suspend();
}
