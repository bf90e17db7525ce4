; A fiber function cannot take variable arguments yet.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s

; CHECK: fiber function 'f' takes variable arguments; pass an array and its length, or a va_list from a plain function

declare void @weft.suspend()

define void @f(i32 %n, ...) "weft-fiber" {
  call void @weft.suspend()
  ret void
}
