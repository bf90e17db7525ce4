; A phi that a loop carries crosses the point of the loop; what is computed anew behind it does not.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0: %n %i{{$}}
; CHECK-NOT:  {{.}}

declare void @weft.suspend()

define i32 @f(i32 %n) "weft-fiber" {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  call void @weft.suspend()
  %next = add i32 %i, 1
  %more = icmp slt i32 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret i32 %next
}
