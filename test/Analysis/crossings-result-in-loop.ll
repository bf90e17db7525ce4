; A result that the next round uses crosses the same point one round later.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0: %last{{$}}
; CHECK-NOT:  {{.}}

declare i32 @weft_g() "weft-fiber" "weft-bound"="64"

define i32 @f() "weft-fiber" {
entry:
  br label %loop
loop:
  %last = phi i32 [ 0, %entry ], [ %now, %loop ]
  %now = call i32 @weft_g()
  %same = icmp eq i32 %now, %last
  br i1 %same, label %end, label %loop
end:
  ret i32 %now
}
