/* storage.c - Where do variable-length arrays and alloca lie that live over a suspension?
 *
 * In the task's arena, in a stack with its frames.  Each block is a frame; the word before it is the next
 * older block of the same activation, plus 1 when it was pushed while the task is destroyed.  Then the blocks
 * that were there before stay: newer frames of functions that are gone may lie above them, and all go with the
 * arena. */
#include "run.h"

static uintptr_t word_before(const void *block)
{
    return ((const uintptr_t *)block)[-1];
}

void *weft__storage_push(void **newest, size_t bytes, size_t align, const char *function)
{
    weft_task *task = weft__self();
    (void)function;
    if (bytes > PTRDIFF_MAX / 2 || align > PTRDIFF_MAX / 4)
        return NULL;
    uintptr_t word = (uintptr_t)*newest | weft__has(task, WEFT_TASK_DESTROYING);
    bytes = weft__align_up(bytes ? bytes : 1, WEFT_WORD);
    void *block = weft__block_push(task, (void *)word, bytes, align < WEFT_WORD ? WEFT_WORD : align);
    if (block)
        *newest = block;
    return block;
}

void *weft__storage_push_or_abort(void **newest, size_t bytes, size_t align, const char *function)
{
    void *block = weft__storage_push(newest, bytes, align, function);
    if (block)
        return block;
    struct weft_text text = {0};
    weft__text_string(&text, "weft: no memory for a variable-length array of ");
    weft__text_string(&text, function);
    weft__text_string(&text, " in ");
    weft__text_task(&text, weft__self(), weft__root(weft__self()));
    weft__text_string(&text, "\n");
    weft__text_say(&text);
    weft__host_abort();
}

void weft__storage_pop(void **newest, void *until)
{
    weft_task *task = weft__self();
    while (*newest && *newest != until) {
        void *block = *newest;
        uintptr_t word = word_before(block);
        if (weft__has(task, WEFT_TASK_DESTROYING) && !(word & 1))
            return;
        *newest = (void *)(word & ~(uintptr_t)1);
        weft__block_pop(task, block);
    }
}
