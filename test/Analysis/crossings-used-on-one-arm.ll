; A value that one arm uses crosses the points before that arm and those on it, not those of the other arm.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0: %x %c{{$}}
; CHECK-NEXT:   1: %x{{$}}
; CHECK-NEXT:   2:{{$}}
; CHECK-NOT:  {{.}}

declare void @weft.suspend()

define i32 @f(i32 %x, i1 %c) "weft-fiber" {
  call void @weft.suspend()
  br i1 %c, label %yes, label %no
yes:
  call void @weft.suspend()
  ret i32 %x
no:
  call void @weft.suspend()
  ret i32 0
}
