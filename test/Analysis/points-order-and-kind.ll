; Points are numbered in block order; calls of fibers that never suspend are no points; before each that takes
; its frame from the arena stands a stack check.
; RUN: %opt -passes='weft-normalise,print<weft-suspension-points>,verify' -disable-output %s | FileCheck %s

; CHECK:      weft-suspension-points: g
; CHECK-NEXT:   0: suspend
; CHECK:      weft-suspension-points: f
; CHECK-NEXT:   0: embedded g
; CHECK-NEXT:   1: suspend
; CHECK-NEXT:   2: bounded weft_promised
; CHECK-NEXT:   3: stack check
; CHECK-NEXT:   4: arena declared
; CHECK-NEXT:   5: stack check
; CHECK-NEXT:   6: arena{{$}}
; CHECK-NOT:  {{.}}

declare void @weft_suspend() "weft-fiber"
declare void @weft_promised() "weft-fiber" "weft-bound"="8"
declare void @declared() "weft-fiber"

define void @quiet() "weft-fiber" {
  ret void
}

define void @g() "weft-fiber" {
  call void @weft_suspend()
  ret void
}

define void @f(i1 %c, ptr %p) "weft-fiber" {
  call void @quiet()
  call void @g()
  br i1 %c, label %yes, label %no
yes:
  call void @weft_suspend()
  call void @weft_promised()
  br label %end
no:
  call void @declared()
  call void %p() "weft-fiber"
  br label %end
end:
  ret void
}
