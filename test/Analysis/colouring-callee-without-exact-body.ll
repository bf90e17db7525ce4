; What is not known here may suspend: declared and weak callees lie in the arena, weft_promised ones in the frame, and
; for those behind pointers what is known here is reserved.  A body that every translation unit agrees on is as good as our own.
; RUN: %opt -passes='print<weft-colouring>' -disable-output %s | FileCheck %s

; CHECK:      caller suspends
; CHECK-NEXT:   calls declared arena
; CHECK-NEXT:   calls weft_promised bounded
; CHECK-NEXT:   calls weak arena
; CHECK-NEXT:   calls odr plain
; CHECK-NEXT:   calls elsewhere plain
; CHECK-NEXT:   calls a pointer reserved
; CHECK-NEXT:   calls a pointer reserved
; CHECK-NEXT:   calls a pointer reserved
; CHECK-NEXT: weak never suspends

declare void @declared() "weft-fiber"
declare void @weft_promised() "weft-fiber" "weft-bound"="8"
@aliased = alias void (), ptr @odr

define void @caller(ptr %by_attribute, ptr %by_convention) "weft-fiber" {
  call void @declared()
  call void @weft_promised()
  call void @weak()
  call void @odr()
  call void @elsewhere()
  call void %by_attribute() "weft-fiber"
  call cc77 void %by_convention()
  call void @aliased() "weft-fiber"
  ret void
}

define weak void @weak() "weft-fiber" {
  ret void
}

define linkonce_odr void @odr() "weft-fiber" {
  ret void
}

define available_externally void @elsewhere() "weft-fiber" {
  ret void
}
