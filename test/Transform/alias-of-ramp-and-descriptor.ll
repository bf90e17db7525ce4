; An alias of a fiber function is one of its ramp and of its descriptor, also through another alias.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-DAG:   @pointer = global ptr @twice.fiber
; CHECK-DAG:   @once.fiber = alias {{.*}}, ptr @f.fiber
; CHECK-DAG:   @once.ramp = alias {{.*}}, ptr @f.ramp
; CHECK-DAG:   @twice.fiber = hidden alias {{.*}}, ptr @f.fiber
; CHECK-DAG:   @twice.ramp = hidden alias {{.*}}, ptr @f.ramp
; CHECK-DAG:   @quietly.ramp = weak alias {{.*}}, ptr @quiet.ramp
; CHECK-DAG:   @data = alias i32, ptr @variable
; CHECK-NOT:   @once =
; CHECK-NOT:   @twice =
; CHECK-LABEL: define i1 @caller.ramp(
; CHECK:         call ptr @weft__frame_push(ptr %task, ptr %frame, ptr @once.fiber)

declare void @weft.suspend()
@variable = global i32 0
@data = alias i32, ptr @variable
@pointer = global ptr @twice
@once = alias void (), ptr @f
@twice = hidden alias void (), ptr @once
@quietly = weak alias void (), ptr @quiet

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @quiet() "weft-fiber" {
  ret void
}

define void @caller() "weft-fiber" {
  call void @once() "weft-fiber"
  ret void
}
