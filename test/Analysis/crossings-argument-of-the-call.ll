; What is only passed to the callee is dead at the point; so is a local's address, which every part computes itself.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0:{{$}}
; CHECK-NOT:  {{.}}

declare void @weft_g(i32, ptr) "weft-fiber" "weft-bound"="64"

define i32 @f(i32 %x) "weft-fiber" {
  %local = alloca [4 x i32]
  %third = getelementptr [4 x i32], ptr %local, i64 0, i64 3
  call void @weft_g(i32 %x, ptr %third)
  %r = load i32, ptr %third
  ret i32 %r
}
