/* boost_fiber.h - boost::context::fiber, the C++ interface of Boost.Context. */
#include <boost/context/fiber.hpp>
#include <utility>

/* An allocator of stacks over our list. */
struct listed_stack {
    boost::context::stack_context allocate()
    {
        boost::context::stack_context stack;
        stack.size = STACK_BYTES;
        stack.sp = (char *)stack_take() + STACK_BYTES;
        return stack;
    }
    void deallocate(boost::context::stack_context &stack)
    {
        stack_give((char *)stack.sp - stack.size);
    }
};

struct context {
    boost::context::fiber own, back;
};

static inline void context_new(task *t)
{
    new (&CONTEXT(t)->own)
        boost::context::fiber(std::allocator_arg, listed_stack(), [t](boost::context::fiber &&from) {
            CONTEXT(t)->back = std::move(from);
            task_entry(t);
            return std::move(CONTEXT(t)->back);
        });
    new (&CONTEXT(t)->back) boost::context::fiber();
}

static inline void context_free(task *t)
{
    CONTEXT(t)->own.~fiber();
    CONTEXT(t)->back.~fiber();
}

static inline void context_resume(task *t)
{
    CONTEXT(t)->own = std::move(CONTEXT(t)->own).resume();
}

UNUSED static inline void context_suspend(task *t)
{
    CONTEXT(t)->back = std::move(CONTEXT(t)->back).resume();
}
