// Compiled without the plugin the header stops with one #error that names the flag to add.
// RUN: not %clang -I %S/../../runtime/include -c %s -o %t.o 2>&1 | FileCheck %s
// CHECK: task.h:{{[0-9]+}}:{{[0-9]+}}: error: {{.*}}-fplugin=
#include <weft/weft.h>
fiber int f(void) { return 0; }
