; A function that nobody outside can name and nobody points at has no start part; one that besides never suspends has
; no ramp and no descriptor.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s --implicit-check-not=@quiet.fiber --implicit-check-not=@quiet.ramp --implicit-check-not=@hidden.start

; CHECK-DAG:   @hidden.fiber = internal constant { ptr, ptr, ptr, ptr, i32, i8, i8, i16 } { ptr @hidden.name, ptr null, ptr null, ptr null,
; CHECK-DAG:   @pointed_at.fiber = internal constant {{.*}} { ptr @pointed_at.name, ptr null, ptr null, {{.*}}@pointed_at.start.sites, {{.*}}, ptr @pointed_at.ramp, 
; CHECK-DAG:   define internal void @quiet.plain()
; CHECK-DAG:   define internal i1 @hidden.ramp(

declare void @weft.suspend()
@pointer = global ptr @pointed_at

define internal void @quiet() "weft-fiber" {
  ret void
}

define internal void @hidden() "weft-fiber" {
  call void @quiet()
  call void @weft.suspend()
  ret void
}

define internal void @pointed_at() "weft-fiber" {
  ret void
}

define void @caller() "weft-fiber" {
  call void @hidden()
  call void @hidden()
  ret void
}
