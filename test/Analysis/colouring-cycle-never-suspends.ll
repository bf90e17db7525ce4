; A cycle in which nobody suspends is plain: the fixed point is the least one.
; RUN: %opt -passes='print<weft-colouring>' -disable-output %s | FileCheck %s

; CHECK:      weft-colouring:
; CHECK-NEXT:   even never suspends
; CHECK-NEXT:     calls odd plain
; CHECK-NEXT:   odd never suspends
; CHECK-NEXT:     calls even plain
; CHECK-NEXT:   self never suspends
; CHECK-NEXT:     calls self plain

define void @even() "weft-fiber" {
  call void @odd()
  ret void
}

define void @odd() "weft-fiber" {
  call void @even()
  ret void
}

define void @self() "weft-fiber" {
  call void @self()
  ret void
}
