/* timers.c - Which sleeping task is due next?
 *
 * A pairing heap whose nodes are the tasks' words.  To keep equal deadlines in the order of their adds, the heap
 * remembers age by place: the children of a node are ordered from the youngest tree to the oldest, where
 * "older" means that of any two equal deadlines in the two trees the one in the older tree was added
 * first.  Every step links neighbours only, so the order survives:
 *
 *     link(older, younger)   the earlier deadline wins, `older` on a tie; a younger loser becomes the first
 *                            child of the winner, an older loser its last
 *     remove(t)              t's children are linked into one tree, which takes t's place
 *
 * A node's children form a ring that knows its parent without a word for it: the first child's `prev` is
 * the last child, and the last child's `next` is the parent.  The root's `prev` is NULL. */
#include "sched.h"

static bool is_first_child(const struct weft_words *t)
{
    return t->prev->next != t;
}

static bool is_last_child(const struct weft_words *t)
{
    return t->next->prev != t;
}

static void adopt(struct weft_words *parent, struct weft_words *t, bool first)
{
    struct weft_words *head = parent->child;
    if (!head) {
        t->prev = t;
        t->next = parent;
        parent->child = t;
        return;
    }
    struct weft_words *tail = head->prev;
    t->prev = tail;
    head->prev = t;
    if (first) {
        t->next = head;
        parent->child = t;
    } else {
        t->next = parent;
        tail->next = t;
    }
}

static struct weft_words *link_trees(struct weft_words *older, struct weft_words *younger)
{
    if (younger->deadline_ns < older->deadline_ns) {
        adopt(younger, older, false);
        return younger;
    }
    adopt(older, younger, true);
    return older;
}

/* Links all children of `t` into one tree and returns it; NULL when there is none. */
static struct weft_words *link_children(struct weft_words *t)
{
    struct weft_words *child = t->child;
    if (!child)
        return NULL;
    child->prev->next = NULL;
    /* Neighbours in pairs, youngest first; the pairs stack up by `prev`, the oldest on top. */
    struct weft_words *pairs = NULL;
    while (child) {
        struct weft_words *younger = child;
        struct weft_words *older = child->next;
        child = older ? older->next : NULL;
        struct weft_words *pair = older ? link_trees(older, younger) : younger;
        pair->prev = pairs;
        pairs = pair;
    }
    struct weft_words *tree = pairs;
    pairs = tree->prev;
    while (pairs) {
        struct weft_words *younger = pairs;
        pairs = pairs->prev;
        tree = link_trees(tree, younger);
    }
    return tree;
}

/* Puts `tree` where the child `t` is. */
static void replace_child(struct weft_words *t, struct weft_words *tree)
{
    bool first = is_first_child(t), last = is_last_child(t);
    struct weft_words *parent = first ? t->prev->next : t->next; /* means something at either end */
    tree->prev = first && last ? tree : t->prev;
    tree->next = t->next;
    if (first)
        parent->child = tree;
    else
        t->prev->next = tree;
    if (!last)
        t->next->prev = tree;
    else if (!first)
        parent->child->prev = tree;
}

/* Takes the child `t` out of its ring. */
static void cut_child(struct weft_words *t)
{
    bool first = is_first_child(t), last = is_last_child(t);
    struct weft_words *parent = first ? t->prev->next : t->next;
    if (first && last)
        parent->child = NULL;
    else if (first) {
        t->next->prev = t->prev;
        parent->child = t->next;
    } else if (last) {
        t->prev->next = parent;
        parent->child->prev = t->prev;
    } else {
        t->prev->next = t->next;
        t->next->prev = t->prev;
    }
}

void weft__timers_add(struct weft_words **heap, struct weft_words *words)
{
    words->child = NULL;
    words->prev = NULL;
    *heap = *heap ? link_trees(*heap, words) : words;
}

void weft__timers_remove(struct weft_words **heap, struct weft_words *words)
{
    struct weft_words *tree = link_children(words);
    if (words != *heap) {
        if (tree)
            replace_child(words, tree);
        else
            cut_child(words);
        return;
    }
    if (tree)
        tree->prev = NULL;
    *heap = tree;
}
