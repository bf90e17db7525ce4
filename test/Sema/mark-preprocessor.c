// Only attributes of the final token stream count, and other attributes keep their warnings.
// RUN: %weft_sema -Xclang -verify %s
#if !__has_attribute(__fiber__) || !__has_attribute(fiber) || !__has_attribute(fiber_bound)
#error the plugin is not there
#endif
#define fiber __attribute__((__fiber__))
#define UNUSED_CAST(p) ((fiber int (*)(int))(p))
#if 0
int dropped = (fiber int)0;
#endif
#if defined(fiber) && 1
fiber int f(void);
#endif
int __fiber__ = 1; // an ordinary name
int args(int);
int use(void) { return args(__fiber__) + (int)sizeof(__fiber__); }
__attribute__((aligned(sizeof(__fiber__)))) int aligned;
__attribute__((annotate("fiber"))) int annotated;
__attribute__((unheard_of)) int unknown; // expected-warning {{unknown attribute 'unheard_of' ignored}}
int (*cast)(int) = (__attribute__((unused)) int (*)(int))0; // expected-warning {{attribute ignored when parsing type}}
__attribute__((aligned(sizeof(fiber int (*)(int))))) int in_argument; // expected-error {{marks no declaration}} expected-note {{in a type name}} expected-warning {{attribute ignored when parsing type}}
