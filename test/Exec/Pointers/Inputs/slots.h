/* A record whose slots other files fill as well. */
struct four { long v[4]; };
struct outer { fiber int (*thin)(int n); fiber int (*fat)(int n); fiber struct four (*four)(int n); };
extern struct outer other_outer;
struct outer *other_made(int i);
void other_fill(struct outer *o);
void other_fill_bytes(void *o);
