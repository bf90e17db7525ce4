; Suspending goes up from the primitive to every caller, in whatever order they stand, and no further.
; RUN: %opt -passes='print<weft-colouring>' -disable-output %s | FileCheck %s

; CHECK:      weft-colouring:
; CHECK-NEXT:   top suspends
; CHECK-NEXT:     calls middle embedded
; CHECK-NEXT:     calls leaf plain
; CHECK-NEXT:   leaf never suspends
; CHECK-NEXT:   only_leaf never suspends
; CHECK-NEXT:     calls leaf plain
; CHECK-NEXT:   middle suspends
; CHECK-NEXT:     calls bottom embedded
; CHECK-NEXT:   bottom suspends
; CHECK-NEXT:     calls weft.suspend suspend
; CHECK-NOT:  {{.}}

declare void @weft.suspend()

define void @top() "weft-fiber" {
  call void @middle()
  call void @leaf()
  ret void
}

define void @leaf() "weft-fiber" {
  ret void
}

define void @only_leaf() "weft-fiber" {
  call void @leaf()
  ret void
}

define void @middle() "weft-fiber" {
  call void @bottom()
  ret void
}

define void @bottom() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
