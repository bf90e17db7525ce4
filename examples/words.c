/* words.c - A chain of fibers: a reader, a tokenizer that pulls bytes from it, a counter that pulls words.
 *
 * usage: words FILE
 *
 * Prints how often each word occurs, in the order of the lines' bytes; the same as
 *
 *     tr -cs A-Za-z '\n' <FILE | sort | uniq -c | sort          with LC_ALL=C
 *
 * Each stage is a task without a scheduler.  Resuming one runs it until it has its next item, which it leaves
 * in a place that both sides know, and suspends; a stage that ends returns 0 or a negative errno.  So each
 * stage is written as a loop of its own, and no stage knows who pulls from it. */
#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <weft/weft.h>

/* A word under construction: `bytes` letters and a NUL.  Owns its text. */
struct word {
    char *text;
    size_t bytes, room;
};

/* A different word and how often it came. */
struct counted {
    size_t count;
    char text[];
};

/* All different words, and a search tree over them. */
struct tally {
    struct counted **words;
    size_t used, room;
    void *tree;
};

/* Resumes a stage.  Returns 1 when it has left an item, 0 at its end, or the negative errno of its failure. */
static int pull(weft_task *stage)
{
    int status = weft_resume(stage);
    if (status == WEFT_SUSPENDED)
        return 1;
    return status == WEFT_DONE ? *(int *)weft_result(stage) : status;
}

/* First stage: leaves one byte of `file` at a time in *byte. */
static fiber int reader(FILE *file, unsigned char *byte)
{
    unsigned char chunk[512];
    size_t bytes;
    while ((bytes = fread(chunk, 1, sizeof chunk, file)) > 0) {
        for (size_t i = 0; i < bytes; i++) {
            *byte = chunk[i];
            weft_suspend();
        }
    }
    return ferror(file) ? -EIO : 0;
}

static bool is_letter(unsigned char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/* Returns 0 or -ENOMEM. */
static int append(struct word *word, unsigned char byte)
{
    if (word->bytes + 1 >= word->room) {
        size_t room = word->room ? 2 * word->room : 16;
        char *text = realloc(word->text, room);
        if (!text)
            return -ENOMEM;
        word->text = text;
        word->room = room;
    }
    word->text[word->bytes++] = (char)byte;
    word->text[word->bytes] = '\0';
    return 0;
}

static void release_word(struct word *word)
{
    free(word->text);
}

/* Second stage: leaves the text of one word at a time in *text, valid until it is resumed.
 * A text that starts with something else than a letter starts with an empty word, as it does for tr. */
static fiber int tokenizer(weft_task *bytes, const unsigned char *byte, const char **text)
{
    __attribute__((cleanup(release_word))) struct word word = {0};
    int status;
    bool first = true;
    while ((status = pull(bytes)) > 0) {
        if (is_letter(*byte)) {
            status = append(&word, *byte);
            if (status < 0)
                return status;
        } else if (word.bytes > 0 || first) {
            *text = word.bytes > 0 ? word.text : "";
            weft_suspend();
            word.bytes = 0;
        }
        first = false;
    }
    if (status == 0 && word.bytes > 0) {
        *text = word.text;
        weft_suspend();
    }
    return status;
}

static int by_text(const void *left, const void *right)
{
    return strcmp(((const struct counted *)left)->text, ((const struct counted *)right)->text);
}

/* A new counted word for `text`, not yet counted; NULL when there is no memory. */
static struct counted *make_counted(const char *text)
{
    size_t bytes = strlen(text) + 1;
    struct counted *counted = malloc(sizeof *counted + bytes);
    if (!counted)
        return NULL;
    counted->count = 0;
    memcpy(counted->text, text, bytes);
    return counted;
}

/* Returns 0 or -ENOMEM. */
static int reserve_counted(struct tally *tally)
{
    if (tally->used < tally->room)
        return 0;
    size_t room = tally->room ? 2 * tally->room : 64;
    struct counted **words = realloc(tally->words, room * sizeof(struct counted *));
    if (!words)
        return -ENOMEM;
    tally->words = words;
    tally->room = room;
    return 0;
}

/* Counts one occurrence.  Returns 0 or -ENOMEM. */
static int count_word(struct tally *tally, const char *text)
{
    struct counted *made = make_counted(text);
    if (!made || reserve_counted(tally) < 0) {
        free(made);
        return -ENOMEM;
    }
    struct counted **found = tsearch(made, &tally->tree, by_text);
    if (!found) {
        free(made);
        return -ENOMEM;
    }
    if (*found == made)
        tally->words[tally->used++] = made;
    else
        free(made);
    (*found)->count++;
    return 0;
}

static void release_tally(struct tally *tally)
{
    for (size_t i = 0; i < tally->used; i++) {
        tdelete(tally->words[i], &tally->tree, by_text);
        free(tally->words[i]);
    }
    free(tally->words);
}

/* uniq -c right-aligns counts in seven columns; only a longer count makes a line longer. */
static int print_counted(FILE *file, const struct counted *counted)
{
    return fprintf(file, "%7zu %s\n", counted->count, counted->text);
}

/* The order of the lines: of the counts as they are printed, then of the texts. */
static int by_line(const void *left, const void *right)
{
    const struct counted *a = *(struct counted *const *)left, *b = *(struct counted *const *)right;
    char a_count[32], b_count[32];
    snprintf(a_count, sizeof a_count, "%7zu ", a->count);
    snprintf(b_count, sizeof b_count, "%7zu ", b->count);
    int order = strcmp(a_count, b_count);
    return order ? order : strcmp(a->text, b->text);
}

/* Last stage: counts all words, then leaves one of them at a time in *line, valid until it is resumed. */
static fiber int counter(weft_task *words, const char *const *text, const struct counted **line)
{
    __attribute__((cleanup(release_tally))) struct tally tally = {0};
    int status;
    while ((status = pull(words)) > 0) {
        status = count_word(&tally, *text);
        if (status < 0)
            return status;
    }
    if (status < 0)
        return status;
    if (tally.used > 0)
        qsort(tally.words, tally.used, sizeof(struct counted *), by_line);
    for (size_t i = 0; i < tally.used; i++) {
        *line = tally.words[i];
        weft_suspend();
    }
    return 0;
}

/* Makes the chain and prints what comes out of it.  Returns 0 or a negative errno. */
static int print_words(FILE *file)
{
    unsigned char byte = 0;
    const char *text = NULL;
    const struct counted *line = NULL;
    int status = -ENOMEM;

    weft_task *bytes = weft_create(reader(file, &byte));
    weft_task *words = bytes ? weft_create(tokenizer(bytes, &byte, &text)) : NULL;
    weft_task *lines = words ? weft_create(counter(words, &text, &line)) : NULL;
    if (lines) {
        while ((status = pull(lines)) > 0) {
            if (print_counted(stdout, line) < 0) {
                status = -EIO;
                break;
            }
        }
    }
    weft_destroy(lines);
    weft_destroy(words);
    weft_destroy(bytes);
    return status;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: words FILE\n");
        return 2;
    }
    FILE *file = fopen(argv[1], "rb");
    if (!file) {
        fprintf(stderr, "words: %s: %s\n", argv[1], strerror(errno));
        return EXIT_FAILURE;
    }
    int status = print_words(file);
    fclose(file);
    if (status == 0 && fflush(stdout) != 0)
        status = -EIO;
    if (status < 0)
        fprintf(stderr, "words: %s: %s\n", argv[1], strerror(-status));
    return status < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
