/* say.c - How does the runtime speak without a C library?
 *
 * Text is built in a fixed buffer and handed to the host in one piece, so that messages of several
 * threads do not mix. */
#include "core.h"

void weft__text_string(struct weft_text *text, const char *string)
{
    while (*string && text->length < sizeof text->bytes)
        text->bytes[text->length++] = *string++;
}

static void text_digits(struct weft_text *text, uint64_t number, unsigned base)
{
    char digits[20];
    size_t count = 0;
    do
        digits[count++] = "0123456789abcdef"[number % base];
    while (number /= base);
    while (count && text->length < sizeof text->bytes)
        text->bytes[text->length++] = digits[--count];
}

void weft__text_number(struct weft_text *text, uint64_t number)
{
    text_digits(text, number, 10);
}

void weft__text_task(struct weft_text *text, const void *task, const struct weft_fiber *root)
{
    weft__text_string(text, "task 0x");
    text_digits(text, (uintptr_t)task, 16);
    if (root) {
        weft__text_string(text, " (");
        weft__text_string(text, root->name);
        weft__text_string(text, ")");
    }
}

void weft__text_say(const struct weft_text *text)
{
    weft__host_say(text->bytes, text->length);
}

WEFT_NORETURN void weft__misuse(const char *call, const void *task, const struct weft_fiber *root,
                                const char *why)
{
    struct weft_text text = {.length = 0};
    weft__text_string(&text, "weft: ");
    weft__text_string(&text, call);
    weft__text_string(&text, ": ");
    weft__text_task(&text, task, root);
    weft__text_string(&text, " ");
    weft__text_string(&text, why);
    weft__text_string(&text, "\n");
    weft__text_say(&text);
    weft__host_abort();
}
