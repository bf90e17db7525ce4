// Every position of a declaration takes the mark: it is in the type of what is declared, and nowhere else.
// RUN: %weft_sema -std=gnu89 -Xclang -verify %s
// RUN: %weft_sema -std=c11 -Xclang -verify %s
// RUN: %weft_sema -std=gnu17 -w -Xclang -verify %s
// expected-no-diagnostics
#pragma clang diagnostic ignored "-Wdeprecated-non-prototype"
#define fiber __attribute__((__fiber__))
typedef fiber int fn_t(int);
typedef fiber int (*fp_t)(int);
typedef int plain_t(int);

#define CAT_(a, b) a##b
#define CAT(a, b) CAT_(a, b)
#define SAME(E, T) extern char CAT(same, __LINE__)[__builtin_types_compatible_p(__typeof__(E), T) ? 1 : -1];
#define DIFFERENT(E, T) extern char CAT(diff, __LINE__)[__builtin_types_compatible_p(__typeof__(E), T) ? -1 : 1];

DIFFERENT(fn_t *, plain_t *)
SAME(fn_t *, fp_t)

fiber int before(int x);
SAME(&before, fp_t)
int after(int x) fiber;
SAME(&after, fp_t)
int fiber middle(int x);
SAME(&middle, fp_t)
int (fiber inner)(int x);
SAME(&inner, fp_t)
static fiber int definition(int x) { return x; }
SAME(&definition, fp_t)
fiber static int behind_storage(int x);
SAME(&behind_storage, fp_t)
fn_t by_typedef;
SAME(&by_typedef, fp_t)
fiber plain_t on_plain_typedef;
SAME(&on_plain_typedef, fp_t)
__typeof__(before) by_typeof;
SAME(&by_typeof, fp_t)
fiber int no_prototype();

fiber int (*variable)(int);
SAME(variable, fp_t)
int (*fiber at_pointer)(int);
SAME(at_pointer, fp_t)
int (*trailing)(int) fiber;
SAME(trailing, fp_t)
fiber int (*const constant)(int) = before;
SAME(&constant, fp_t const *)
fiber int (*array[2][3])(int) = {{before, after}};
SAME(array[0][0], fp_t)
fiber int (**pointer_to_pointer)(int) = &array[0][0];
SAME(*pointer_to_pointer, fp_t)
fiber plain_t *pointer_to_typedef;
SAME(pointer_to_typedef, fp_t)
fiber int (*volatile list[])(int) = {before}, (*second)(int);
SAME(second, fp_t)

struct ops {
  fiber int (*read)(int);
  fn_t *peek;
  fiber int (*table[4])(int);
  fp_t (*plain_that_returns_fiber)(int);
};
SAME(((struct ops *)0)->read, fp_t)
SAME(((struct ops *)0)->table[1], fp_t)
SAME(((struct ops *)0)->plain_that_returns_fiber, fp_t (*)(int))
union either { fiber int (*call)(int); void *word; };
SAME(((union either *)0)->call, fp_t)

typedef void takes_t(fp_t);
void parameter(fiber int (*callback)(int));
SAME(&parameter, takes_t *)
void function_parameter(fiber int callback(int));
SAME(&function_parameter, takes_t *)
void unnamed_parameter(fiber int (*)(int));
SAME(&unnamed_parameter, takes_t *)
void array_parameter(fiber int (*callbacks[])(int));
SAME(&array_parameter, void (*)(fp_t *))
void deep(void (*outer)(fiber int (*inner)(int)));
SAME(&deep, void (*)(void (*)(fp_t)))

/* The mark is of the outermost function: `get` is fiber, what it returns is not. */
typedef fiber plain_t *get_t(int);
fiber int (*get(int))(int);
SAME(&get, get_t *)

fiber int old_style(a, callback) int a; fiber int (*callback)(int); { return callback(a); }

fiber int in_a_body(struct ops *o) {
  extern fiber int block_scope(int);
  fiber int (*local)(int) = o->read;
  static fiber int (*kept[4])(int) = {before};
  __auto_type guessed = local;
  typedef fiber int local_t(int);
  local_t *same = guessed;
  int n = 3;
  fiber int (*lengths[n])(int);
  lengths[0] = same ? same : block_scope;
  parameter(lengths[0]);
  return local(1) + kept[0](2) + lengths[0](3) + get(4)(5) + no_prototype(6);
}
