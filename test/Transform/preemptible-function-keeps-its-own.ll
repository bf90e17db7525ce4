; In position-independent code another function may take the name when the program is loaded: calls and sites of
; this module mean the one that is here, whose frame they know.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-DAG:   @exported.fiber = constant
; CHECK-DAG:   @exported.own.fiber = internal constant
; CHECK-DAG:   @exported.sites = internal constant { ptr, {{.*}} } { ptr @exported.own.fiber,
; CHECK-DAG:   @exported.start.sites = internal constant { ptr, {{.*}} } { ptr @exported.fiber,
; CHECK-DAG:   @hidden.sites = internal constant { ptr, {{.*}} } { ptr @hidden.fiber,
; CHECK-DAG:   @weak.sites = internal constant { ptr, {{.*}} } { ptr @weak.fiber,
; CHECK-LABEL: define dso_local i1 @exported.ramp(
; CHECK-LABEL: define weak i1 @weak.ramp(

declare void @weft.suspend()

define void @exported() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define hidden void @hidden() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define weak void @weak() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

!llvm.module.flags = !{!0}
!0 = !{i32 8, !"PIC Level", i32 2}
