; A resume part holds only what can follow a suspension, a ramp only what can come without one.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i1 @f.ramp(
; CHECK:         call void @before()
; CHECK-NOT:     call void @after()
; CHECK:       }
; CHECK-LABEL: define internal i32 @f.resume(
; CHECK-NOT:     call void @before()
; CHECK:         call void @after()

declare void @weft.suspend()
declare void @before()
declare void @after()

define void @f() "weft-fiber" {
  call void @before()
  call void @weft.suspend()
  call void @after()
  ret void
}
