/* timers.c - Which sleeping task is due next?
 *
 * A pairing heap whose nodes are the tasks.  To keep equal deadlines in the order of their adds, the heap
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

static bool is_first_child(const weft_task *t)
{
    return t->prev->next != t;
}

static bool is_last_child(const weft_task *t)
{
    return t->next->prev != t;
}

static void adopt(weft_task *parent, weft_task *t, bool first)
{
    weft_task *head = parent->child;
    if (!head) {
        t->prev = t;
        t->next = parent;
        parent->child = t;
        return;
    }
    weft_task *tail = head->prev;
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

static weft_task *link_trees(weft_task *older, weft_task *younger)
{
    if (younger->deadline_ns < older->deadline_ns) {
        adopt(younger, older, false);
        return younger;
    }
    adopt(older, younger, true);
    return older;
}

/* Links all children of `t` into one tree and returns it; NULL when there is none. */
static weft_task *link_children(weft_task *t)
{
    weft_task *child = t->child;
    if (!child)
        return NULL;
    child->prev->next = NULL;
    /* Neighbours in pairs, youngest first; the pairs stack up by `prev`, the oldest on top. */
    weft_task *pairs = NULL;
    while (child) {
        weft_task *younger = child;
        weft_task *older = child->next;
        child = older ? older->next : NULL;
        weft_task *pair = older ? link_trees(older, younger) : younger;
        pair->prev = pairs;
        pairs = pair;
    }
    weft_task *tree = pairs;
    pairs = tree->prev;
    while (pairs) {
        weft_task *younger = pairs;
        pairs = pairs->prev;
        tree = link_trees(tree, younger);
    }
    return tree;
}

/* Puts `tree` where the child `t` is. */
static void replace_child(weft_task *t, weft_task *tree)
{
    bool first = is_first_child(t), last = is_last_child(t);
    weft_task *parent = first ? t->prev->next : t->next; /* means something at either end */
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
static void cut_child(weft_task *t)
{
    bool first = is_first_child(t), last = is_last_child(t);
    weft_task *parent = first ? t->prev->next : t->next;
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

void weft__timers_add(weft_task **heap, weft_task *task)
{
    task->child = NULL;
    task->prev = NULL;
    *heap = *heap ? link_trees(*heap, task) : task;
}

void weft__timers_remove(weft_task **heap, weft_task *task)
{
    weft_task *tree = link_children(task);
    if (task != *heap) {
        if (tree)
            replace_child(task, tree);
        else
            cut_child(task);
        return;
    }
    if (tree)
        tree->prev = NULL;
    *heap = tree;
}
