/* inline-slot.h - an inline function whose frame depends on which file has it. */
#ifndef INLINE_SLOT_H
#define INLINE_SLOT_H
typedef fiber int slot_fn(int n);
fiber int roomy(int n);
inline fiber int copied(int n)
{
    SUSPEND();
    return roomy(n) * 2 + n;
}
#endif
