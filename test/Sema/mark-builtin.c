// A C function that the compiler knows by name cannot be a fiber: clang would take the mark away.
// RUN: %weft_sema -w -Xclang -verify %s
// RUN: %weft_sema -x c++ -w -Xclang -verify=allowed %s
// RUN: %weft_sema -w -fno-builtin-sin -Xclang -verify=allowed %s
// allowed-no-diagnostics
#define fiber __attribute__((__fiber__))
#ifdef __cplusplus
extern "C"
#endif
fiber double sin(double); // expected-error {{'sin' is a builtin function of the compiler}} expected-note {{choose another name, or compile with -fno-builtin-sin}}
