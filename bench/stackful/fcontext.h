/* fcontext.h - The assembly layer of Boost.Context, which its C++ interface wraps; the declarations are ours. */
typedef void *fcontext;
typedef struct {
    fcontext from;
    void *data;
} fcontext_transfer;

fcontext_transfer jump_fcontext(fcontext to, void *data);
fcontext make_fcontext(void *top, size_t bytes, void (*entry)(fcontext_transfer));

struct context {
    fcontext own, back;
    void *stack;
};

static void fcontext_entry(fcontext_transfer transfer)
{
    task *t = (task *)transfer.data;
    CONTEXT(t)->back = transfer.from;
    task_entry(t);
    jump_fcontext(CONTEXT(t)->back, NULL);
}

static inline void context_new(task *t)
{
    struct context *c = CONTEXT(t);
    c->stack = stack_take();
    c->own = make_fcontext((char *)c->stack + STACK_BYTES, STACK_BYTES, fcontext_entry);
}

static inline void context_free(task *t)
{
    stack_give(CONTEXT(t)->stack);
}

static inline void context_resume(task *t)
{
    CONTEXT(t)->own = jump_fcontext(CONTEXT(t)->own, t).from;
}

UNUSED static inline void context_suspend(task *t)
{
    CONTEXT(t)->back = jump_fcontext(CONTEXT(t)->back, NULL).from;
}
