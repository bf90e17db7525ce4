; A loop with two entries: what enters at one of them crosses the points that can follow.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0: %x %y{{$}}
; CHECK-NEXT:   1: %x %y{{$}}
; CHECK-NOT:  {{.}}

declare i1 @weft_g(i32) "weft-fiber" "weft-bound"="64"

define i32 @f(i1 %c, i32 %x, i32 %y) "weft-fiber" {
  br i1 %c, label %left, label %right
left:
  %l = call i1 @weft_g(i32 %x)
  br i1 %l, label %right, label %end
right:
  %r = call i1 @weft_g(i32 %y)
  br i1 %r, label %left, label %end
end:
  ret i32 %x
}
