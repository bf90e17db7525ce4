/* destroyed.c - Which addresses were tasks that have been destroyed?
 *
 * Destroying a task twice must be caught without touching memory that may be anyone's by then.
 *
 * A block that a thread keeps (kept.h) is still the library's, and says itself which task it was.  Of others a table
 * remembers addresses: giving the block of a task back, or a kept one to something else, enters it; making a task at an
 * address removes it.  The table is made of sets of two chosen by hash, and the places of a set are taken in turn: the last two are always there.
 * A second destroy can go unseen after many others, but what the table says is always true:
 *
 *   entered before the memory is given back, removed after the memory was obtained, and never moved out of its
 *   set; the allocator orders the two across threads, so no live task is ever found here.
 *
 * Threads that race for one set may lose an entry or mix up the names for the message, no more. */
#include "destroyed.h"

struct weft_destroyed_set weft__destroyed[1u << WEFT_DESTROYED_BITS];
