// The call inside a verb is the task's, not the function's around it; it must be a fiber call.
// RUN: %weft_sema -Wno-return-type -Xclang -verify %s
// RUN: %weft_sema -w -Xclang -verify %s
#define fiber __attribute__((__fiber__))
typedef struct weft_task weft_task;
void *weft__create(void), *weft__create_at(void *, unsigned long), *weft__spawn(void), *weft__spawn_now(void);
void *weft__run(void), *weft__scope_spawn(void *);
weft_task *weft__made(void);
#define WITH(CALL, MARKER) __builtin_call_with_static_chain(CALL, MARKER)
#define weft_create(CALL) ((void)WITH(CALL, weft__create()), weft__made())
#define weft_create_at(MEM, BYTES, CALL) ((void)WITH(CALL, weft__create_at(MEM, BYTES)), weft__made())
#define weft_spawn(CALL) ((void)WITH(CALL, weft__spawn()), weft__made())
#define weft_spawn_now(CALL) ((void)WITH(CALL, weft__spawn_now()), weft__made())
#define weft_scope_spawn(SCOPE, CALL) ((void)WITH(CALL, weft__scope_spawn(SCOPE)), weft__made())
#define weft_run(CALL) WITH(CALL, weft__run())

struct big { int a[20]; };
fiber int f(int);
fiber void none(void);
fiber struct big by_value(struct big);
fiber int (*fiber_pointer)(int);
struct ops { fiber int (*read)(int); } *o;
int plain(int); // expected-note 3 {{mark 'plain' 'fiber', or call it directly}}
int (*plain_pointer)(int);
void *chain(void);

int allowed(void) {
  char memory[100];
  struct big b = weft_run(by_value((struct big){{1}}));
  weft_create(f(plain(1)));
  weft_create(none());
  weft_create(fiber_pointer(1));
  weft_create((*o->read)(b.a[0]));
  weft_create_at(memory, sizeof memory, f(1));
  weft_spawn(f(1));
  weft_spawn_now(f(1));
  weft_scope_spawn(memory, f(1));
  weft_run(none());
  return __builtin_call_with_static_chain(plain(1), chain()) + weft_run(f(weft_run(f(4))));
}

int refused(void) { // expected-note 2 {{mark 'refused' 'fiber'}}
  weft_create(plain(1)); // expected-error {{weft_create needs a call of a fiber function}}
  weft_run(plain(1)); // expected-error {{weft_run needs a call of a fiber function}}
  weft_spawn(plain_pointer(1)); // expected-error {{weft_spawn needs a call of a fiber function}} expected-note {{declare what is called with a fiber type, or call it directly}}
  weft_create(f(f(1))); // expected-error {{fiber function 'f' is called from plain function 'refused'}}
  weft_create_at((void *)(long)f(1), 1, f(1)); // expected-error {{fiber function 'f' is called from plain function 'refused'}}
  return __builtin_call_with_static_chain(f(1), chain()); // expected-error {{a fiber call cannot take a static chain}} expected-note {{start a task with weft_create, weft_spawn or weft_run, or call the function directly}}
}

fiber int in_fiber(void) {
  weft_create(f(f(1)));
  weft_create(plain(1)); // expected-error {{weft_create needs a call of a fiber function}}
  return weft_run(f(1)) + __builtin_call_with_static_chain(f(1), chain()); // expected-error {{a fiber call cannot take a static chain}} expected-note {{start a task}}
}
