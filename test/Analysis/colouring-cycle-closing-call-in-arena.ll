; Only the call that closes a cycle takes its frame from the arena; every other call of the cycle is embedded.
; RUN: %opt -passes='print<weft-colouring>' -disable-output %s | FileCheck %s

; CHECK:      weft-colouring:
; CHECK-NEXT:   outside suspends
; CHECK-NEXT:     calls b embedded
; CHECK-NEXT:   a suspends
; CHECK-NEXT:     calls b arena
; CHECK-NEXT:   b suspends
; CHECK-NEXT:     calls c embedded
; CHECK-NEXT:   c suspends
; CHECK-NEXT:     calls a embedded
; CHECK-NEXT:     calls weft.suspend suspend
; CHECK-NEXT:   self suspends
; CHECK-NEXT:     calls weft.suspend suspend
; CHECK-NEXT:     calls self arena

declare void @weft.suspend()

define void @outside() "weft-fiber" {
  call void @b()
  ret void
}

define void @a() "weft-fiber" {
  call void @b()
  ret void
}

define void @b() "weft-fiber" {
  call void @c()
  ret void
}

define void @c() "weft-fiber" {
  call void @a()
  call void @weft.suspend()
  ret void
}

define void @self() "weft-fiber" {
  call void @weft.suspend()
  call void @self()
  ret void
}
