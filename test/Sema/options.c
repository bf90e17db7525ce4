// An unknown key or value is an error that lists the known ones.
// RUN: %weft_sema %s
// RUN: %weft_sema -fplugin-arg-weft-max-frame=4096 %s
// RUN: not %weft_sema -fplugin-arg-weft-unheard=1 %s 2>&1 | FileCheck --check-prefix=KEY %s
// RUN: not %weft_sema -fplugin-arg-weft-max-frame=many %s 2>&1 | FileCheck --check-prefix=VALUE %s
// KEY: error: weft: unknown option 'unheard'; known options are {{.*}}max-frame
// VALUE: error: weft: unknown value 'many' of option 'max-frame'
int x;
