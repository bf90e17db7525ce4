/* inline.h - fiber functions that every file which includes this has. */
#ifndef INLINE_H
#define INLINE_H
typedef fiber int header_fn(int n);
static inline fiber int counted(int n)
{
    static int calls; /* one in each file */
    int mine = ++calls;
    SUSPEND();
    return n * 10 + mine + calls;
}
inline fiber int everywhere(int n)
{
    char text[40];
    memset(text, n + 1, sizeof text);
    SUSPEND();
    return text[39] + n;
}
extern __inline__ __attribute__((gnu_inline)) fiber int only_inlined(int n);
extern __inline__ __attribute__((gnu_inline, always_inline)) fiber int only_inlined(int n)
{
    int kept = n + 1;
    SUSPEND();
    return kept * 2;
}
#endif
