; A mark is the convention of the C front end or the attribute of hand-written IR; the primitive is no fiber.
; RUN: %opt -passes='print<weft-marks>' -disable-output %s | FileCheck %s

; CHECK:      weft-marks:
; CHECK-NEXT:   by_convention defined
; CHECK-NEXT:   by_attribute defined
; CHECK-NEXT:   declared declared
; CHECK-NOT:  {{.}}

declare cc77 void @weft.suspend()

define cc77 void @by_convention() {
  ret void
}

define void @by_attribute() "weft-fiber" {
  ret void
}

declare void @declared() "weft-fiber"

define void @plain() {
  ret void
}
