; Variable arguments are refused where va_list is not that of x86-64 (of calls Docs/diagnostics-examples tells).
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s

target triple = "aarch64-unknown-linux-gnu"

; CHECK: fiber function 'f' takes variable arguments on this target; take a pointer to the values and their number instead

declare void @weft.suspend()

define void @f(i32 %n, ...) "weft-fiber" {
  call void @weft.suspend()
  ret void
}
