; What others may name keeps linkage, visibility and section; resume and destroy parts are ours alone.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-DAG:   @weak.fiber = weak constant
; CHECK-DAG:   @hidden.fiber = hidden constant
; CHECK-DAG:   @local.fiber = internal constant
; CHECK-DAG:   @placed.fiber = constant
; CHECK-DAG:   @absent.fiber = extern_weak constant
; CHECK-LABEL: define weak i1 @weak.ramp(
; CHECK-LABEL: define internal i32 @weak.resume(
; CHECK-LABEL: define hidden i1 @hidden.ramp(
; CHECK-LABEL: define internal i32 @hidden.resume(
; CHECK-LABEL: define internal i1 @local.ramp(
; CHECK-LABEL: define i1 @placed.ramp({{.*}}) #{{[0-9]+}} section ".text.hot" {
; CHECK-LABEL: define internal i32 @placed.resume({{.*}}) #{{[0-9]+}} section ".text.hot" {
; CHECK:       declare extern_weak i1 @absent.ramp(ptr, ptr)

declare void @weft.suspend()
declare extern_weak void @absent() "weft-fiber"
@pointer = global ptr @local

define weak void @weak() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define hidden void @hidden() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define internal void @local() "weft-fiber" {
  call void @weft.suspend()
  call void @absent()
  ret void
}

define void @placed() "weft-fiber" section ".text.hot" {
  call void @weft.suspend()
  ret void
}
