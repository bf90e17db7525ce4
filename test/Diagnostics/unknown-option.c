// An unknown key or value is an error that lists the known ones.
// RUN: not %weft-cc -fplugin-arg-weft-colour=blue -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=KEY
// RUN: not %weft-cc -fplugin-arg-weft-recursion=sometimes -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=VALUE
// KEY: error: {{.*}}colour
// KEY: recursion
// VALUE: error: {{.*}}sometimes
// VALUE-SAME: {{heap|error}}
int unused;
