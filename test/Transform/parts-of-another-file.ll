; Before link-time optimisation one file has been through the pass and another one has not; both have a static function of
; one name.  The parts of the first are not taken for those of the second.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-DAG:   @g.fiber.other = internal constant i32 1
; CHECK-DAG:   @g.fiber = internal constant {{.*}} { ptr @g.name,
; CHECK-DAG:   define internal { i32, i1 } @g.ramp.other(ptr %task, ptr %frame, i32 %n)
; CHECK-DAG:   call { i32, i1 } @g.ramp.other(ptr null, ptr @g.fiber.other, i32 1)
; CHECK-DAG:   define internal { i64, i1 } @g.ramp(ptr %task, ptr %frame, i64 %n)
; CHECK-DAG:   call { i64, i1 } @g.ramp(ptr %task,

declare void @weft.suspend()
@g.fiber = internal constant i32 1

define internal { i32, i1 } @g.ramp(ptr %task, ptr %frame, i32 %n) {
  ret { i32, i1 } zeroinitializer
}
define void @uses() {
  %r = call { i32, i1 } @g.ramp(ptr null, ptr @g.fiber, i32 1)
  ret void
}

define internal i64 @g(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %n
}
define i64 @caller(i64 %n) "weft-fiber" {
  %a = call i64 @g(i64 %n)
  ret i64 %a
}
