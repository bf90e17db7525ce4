; The phi of the next round crosses the back edge, not the point: values that a loop swaps both cross it.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0: %a %b{{$}}
; CHECK-NOT:  {{.}}

declare i1 @weft_suspends() "weft-fiber" "weft-bound"="64"

define i32 @f() "weft-fiber" {
entry:
  br label %loop
loop:
  %a = phi i32 [ 1, %entry ], [ %b, %loop ]
  %b = phi i32 [ 2, %entry ], [ %a, %loop ]
  %more = call i1 @weft_suspends()
  br i1 %more, label %loop, label %end
end:
  ret i32 %a
}
