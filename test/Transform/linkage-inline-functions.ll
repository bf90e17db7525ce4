; Of a function that many translation units define, each keeps its own parts, because frames may differ; the
; descriptors of the name are one, in a comdat; sites name one of this module.  A body that is only there for inlining leaves
; no descriptor of the name.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-DAG:   $odr.fiber = comdat any
; CHECK-DAG:   @odr.fiber = linkonce_odr constant {{.*}}, comdat
; CHECK-DAG:   @odr.sites = internal constant { ptr, {{.*}} } { ptr @odr.own.fiber,
; CHECK-DAG:   @odr.own.fiber = internal constant
; CHECK-DAG:   @odr.start.sites = internal constant { ptr, {{.*}} } { ptr @odr.fiber,
; CHECK-DAG:   @elsewhere.sites = internal constant { ptr, {{.*}} } { ptr @elsewhere.own.fiber,
; CHECK-DAG:   @elsewhere.fiber = external constant
; CHECK-LABEL: define internal i1 @odr.ramp(
; CHECK-NOT:     comdat
; CHECK-LABEL: define internal i1 @elsewhere.ramp(
; CHECK-LABEL: define i1 @caller.ramp(
; CHECK:         call i1 @odr.ramp(
; CHECK:         call i1 @elsewhere.ramp(

declare void @weft.suspend()
$odr = comdat any

define linkonce_odr void @odr() "weft-fiber" comdat {
  call void @weft.suspend()
  ret void
}

define available_externally void @elsewhere() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @caller() "weft-fiber" {
  call void @odr()
  call void @elsewhere()
  ret void
}
