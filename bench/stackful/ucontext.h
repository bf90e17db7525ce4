/* ucontext.h - swapcontext of POSIX: it keeps the signal mask, so two system calls for each switch and back. */
#include <ucontext.h>

struct context {
    ucontext_t own, back;
    void *stack;
};

static void ucontext_entry(void)
{
    task_entry(current);
}

static inline void context_new(task *t)
{
    struct context *c = CONTEXT(t);
    getcontext(&c->own);
    c->own.uc_stack.ss_sp = c->stack = stack_take();
    c->own.uc_stack.ss_size = STACK_BYTES;
    c->own.uc_link = &c->back;
    makecontext(&c->own, ucontext_entry, 0);
}

static inline void context_free(task *t)
{
    stack_give(CONTEXT(t)->stack);
}

static inline void context_resume(task *t)
{
    swapcontext(&CONTEXT(t)->back, &CONTEXT(t)->own);
}

UNUSED static inline void context_suspend(task *t)
{
    swapcontext(&CONTEXT(t)->own, &CONTEXT(t)->back);
}
