// Which slots of a C file are closed, and that a call through one compares nothing while the others do; what the frames'
// report says of each, and of what opened a slot, in words and as JSON.
// [a slot that another file may fill is not closed]
// RUN: rm -rf %t && mkdir -p %t
// RUN: %weft-cc -O1 -c %s -o %t/a.o -fplugin-arg-weft-report=%t/frames
// RUN: %weft-cc -O0 -c %s -o %t/a.o -fplugin-arg-weft-report=%t/frames0
// RUN: %weft-cc -O1 -c %s -o %t/a.o -fplugin-arg-weft-report=%t/frames.json
// RUN: FileCheck %s < %t/frames
// RUN: FileCheck %s < %t/frames0
// RUN: FileCheck --check-prefix=JSON %s < %t/frames.json
#include <stdlib.h>
#include <string.h>
#include <weft/weft.h>

#define UNUSED __attribute__((unused))
#define TRAIT(NAME)                             \
    struct NAME {                               \
        fiber int (*call)(struct NAME *o);      \
        struct NAME *next;                      \
    };                                          \
    static fiber int NAME##_one(struct NAME *o) \
    {                                           \
        weft_suspend();                         \
        return o != NULL;                       \
    }                                           \
    static struct NAME NAME##_object = {NAME##_one, NULL};

// CHECK-DAG: slot closed.call: closed; stored: closed_one
// CHECK-DAG: callee closed.call, at most closed_one, closed (line [[@LINE+2]])
TRAIT(closed)
fiber int call_closed(int n) { struct closed *o = n ? &closed_object : closed_object.next; return o->call(o); }

// A second slot of the type, with another implementer.
static fiber int fat(int n)
{
    char text[300];
    memset(text, n, sizeof text);
    weft_suspend();
    return text[n];
}
static fiber int thin(int n) { weft_suspend(); return n; }
struct two { fiber int (*thin)(int n); fiber int (*fat)(int n); };
static struct two *twos[2];
static void make_twos(void)
{
    twos[0] = malloc(sizeof **twos);
    twos[1] = calloc(1, sizeof **twos);
    *twos[0] = *twos[1] = (struct two){thin, fat};
    free(twos[1]);
}
// What the library clears, copies and resizes as what it is; what may be null, or comes from a function that says that
// it allocates.
static __attribute__((malloc)) void *allocate(size_t bytes);
static void remake_twos(int n)
{
    struct two *more = n ? malloc(2 * sizeof *more) : NULL;
    memset(more, 0, 2 * sizeof *more);
    memcpy(more, twos[0], sizeof *more);
    more = realloc(more, 4 * sizeof *more);
    if (memcmp(more, twos[0], sizeof *more))
        more = allocate(sizeof *more);
    memmove(twos[0], more, sizeof *more);
}
static void *allocate(size_t bytes) { return calloc(1, bytes); }
// Never used: not in the module, and so no reason that the slot is open.
static fiber int unused(int n) { weft_suspend(); return n; }
static struct two unused_two UNUSED = {unused, unused};
// CHECK-DAG: slot two.thin: closed; stored: thin{{$}}
// CHECK-DAG: callee two.thin, at most thin, closed (line [[@LINE+1]])
fiber int call_thin(int n) { make_twos(); remake_twos(n); return twos[0]->thin(n); }
// CHECK-DAG: callee two.fat, at most fat, closed (line [[@LINE+1]])
fiber int call_fat(int n) { make_twos(); return twos[0]->fat(n); }

// A record that begins with the trait, as derived objects do.
TRAIT(base)
struct derived { struct base base; int value; };
static fiber int derived_call(struct base *o)
{
    struct derived *d = (struct derived *)o;
    weft_suspend();
    return d->value;
}
static struct derived derived = {{derived_call, &base_object}, 1};
// CHECK-DAG: slot base.call: closed; stored: base_one, derived_call
// CHECK-DAG: callee base.call, at most base_one, closed (line [[@LINE+1]])
fiber int call_base(int n) { struct base *o = n ? (struct base *)&derived : &base_object; return o->call(o); }

// Open: a parameter, a result, a variable of external linkage; behind another record.
TRAIT(by_parameter)
// CHECK-DAG: callee by_parameter.call, at most by_parameter_one, open (line [[@LINE+2]])
// CHECK-DAG: slot by_parameter.call: open, because 'call_parameter', which other files can use, has a type that leads to it ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: by_parameter_one
fiber int call_parameter(struct by_parameter *o) { return (o ? o : &by_parameter_object)->call(o); }
TRAIT(by_result)
struct holds_result { int x; struct by_result *list[2]; };
// CHECK-DAG: slot by_result.call: open, because 'get', which other files can use, has a type that leads to it ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: by_result_one
struct holds_result *get(void);
// CHECK-DAG: callee by_result.call, at most by_result_one, open (line [[@LINE+1]])
fiber int call_result(void) { return get()->list[1]->call(&by_result_object); }
TRAIT(by_callback)
// CHECK-DAG: slot by_callback.call: open, because 'foreach', which other files can use, has a type that leads to it ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: by_callback_one
void foreach(int (*callback)(const struct by_callback *o));
static struct by_callback *volatile seen;
static int see(const struct by_callback *o) { seen = o->next; return 0; }
// CHECK-DAG: callee by_callback.call, at most by_callback_one, open (line [[@LINE+1]])
fiber int call_callback(void) { foreach(see); seen = seen ? seen : &by_callback_object; return seen->call(seen); }
// By void *, in either direction, and by a union.
TRAIT(from_void)
// CHECK-DAG: callee from_void.call, at most from_void_one, open (line [[@LINE+2]])
// CHECK-DAG: slot from_void.call: open, because 'void *' is converted to 'struct from_void *' ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: from_void_one
fiber int call_from_void(void *p) { struct from_void *o = p ? p : &from_void_object; return o->call(o); }
TRAIT(to_void)
void fill(void *p);
// CHECK-DAG: callee to_void.call, at most to_void_one, open (line [[@LINE+2]])
// CHECK-DAG: slot to_void.call: open, because 'struct to_void *' is converted to 'void *' ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: to_void_one
fiber int call_to_void(int n) { struct to_void *o = n ? &to_void_object : to_void_object.next; fill(o); return o->call(o); }
TRAIT(in_union)
// CHECK-DAG: slot in_union.call: open, because a member of a union leads to it ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: in_union_one
static union { struct in_union o; void *words[2]; } punned;
// CHECK-DAG: callee in_union.call, at most in_union_one, open (line [[@LINE+1]])
fiber int call_union(void *p) { punned.o = in_union_object; punned.words[0] = p; return punned.o.call(&punned.o); }
// By its address; by variable arguments.
TRAIT(by_address)
// CHECK-DAG: slot by_address.call: open, because it is accessed other than by reading or assigning it ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: by_address_one
static fiber int (**place)(struct by_address *o) = &by_address_object.call;
void set(void **place);
// CHECK-DAG: callee by_address.call, at most by_address_one, open (line [[@LINE+1]])
fiber int call_address(int n) { struct by_address *o = n ? &by_address_object : by_address_object.next; set((void **)place); return o->call(o); }
TRAIT(by_variadic)
void log_all(const char *format, ...);
// CHECK-DAG: callee by_variadic.call, at most by_variadic_one, open (line [[@LINE+2]])
// CHECK-DAG: slot by_variadic.call: open, because it is passed without a prototype, or to '...' ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: by_variadic_one
fiber int call_variadic(int n) { struct by_variadic *o = n ? &by_variadic_object : by_variadic_object.next; log_all("%p", o); return o->call(o); }
// A value without a name is stored: any function of the type may be the one.
TRAIT(by_value)
static struct by_value *volatile chosen = &by_value_object;
static fiber int by_value_wide(struct by_value *o)
{
    char text[200];
    memset(text, o != NULL, sizeof text);
    weft_suspend();
    return text[o == NULL];
}
typedef fiber int by_value_fn(struct by_value *o);
by_value_fn *pick(int n);
by_value_fn *any = by_value_wide;
// CHECK-DAG: callee by_value.call, at most by_value_wide, open (line [[@LINE+2]])
// CHECK-DAG: slot by_value.call: guess, because a value that is no function's name is stored ({{.*}}.c:[[@LINE+1]]:{{[0-9]+}}); stored: by_value_one
fiber int call_value(int n) { chosen->call = pick(n); return chosen->call(chosen); }

// JSON: "closed": true
// JSON: "implementer": "closed_one"
// JSON: "kind": "callee"
// JSON: "slot": "closed.call"
// JSON: "opening": ""
// JSON: "slot": "closed.call"
// JSON: "closed_one"
// JSON: "world": "closed"
// JSON: "opening": "'call_parameter', which other files can use, has a type that leads to it ({{.*}})"
// JSON: "world": "open"
