; A call of a function with another type than it has is one through a pointer to it: the descriptor has the ramp.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @f.fiber = internal constant {{.*}}, ptr @f.ramp, ptr null,
; CHECK-LABEL: define { i64, i1 } @caller.ramp(
; CHECK:         call { i64, i1 } @f.ramp(
; CHECK-LABEL: define internal i32 @caller.resume(
; CHECK:         %ramp = load ptr, ptr getelementptr {{.*}}@f.fiber, i32 0, i32 8)
; CHECK:         call { i32, i1 } %ramp(ptr %task, ptr {{%.*}}, i32 {{.*}})

declare void @weft.suspend()

define internal i64 @f(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %n
}
define i64 @caller(i64 %n) "weft-fiber" {
  %a = call i64 @f(i64 %n)
  %b = trunc i64 %a to i32
  %c = call i32 @f(i32 %b) "weft-fiber"
  %d = zext i32 %c to i64
  ret i64 %d
}
