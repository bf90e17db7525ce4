; The operand of a phi is used at the end of its edge: it crosses the points of that edge alone.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0: %x{{$}}
; CHECK-NEXT:   1: %y{{$}}
; CHECK-NEXT:   2: %r{{$}}
; CHECK-NOT:  {{.}}

declare void @weft.suspend()

define i32 @f(i1 %c, i32 %x, i32 %y) "weft-fiber" {
  br i1 %c, label %yes, label %no
yes:
  call void @weft.suspend()
  br label %end
no:
  call void @weft.suspend()
  br label %end
end:
  %r = phi i32 [ %x, %yes ], [ %y, %no ]
  call void @weft.suspend()
  ret i32 %r
}
