; Wherever a fiber function's address is taken, it is its descriptor's: in initialisers, stores and arguments.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @table = global [2 x ptr] [ptr @f.fiber, ptr @declared.fiber]
; CHECK:       @declared.fiber = external constant
; CHECK-LABEL: define void @plain(
; CHECK:         store ptr @local.fiber, ptr %where
; CHECK:         call void @keep(ptr @f.fiber)
; CHECK-LABEL: define internal i1 @local.ramp(

declare void @weft.suspend()
declare void @declared() "weft-fiber"
declare void @keep(ptr)
@table = global [2 x ptr] [ptr @f, ptr @declared]

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define internal void @local() "weft-fiber" {
  ret void
}

define void @plain(ptr %where) {
  store ptr @local, ptr %where
  call void @keep(ptr @f)
  ret void
}
