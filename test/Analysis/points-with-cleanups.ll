; A point with an unwind edge has cleanups; a point that only a destroy reaches says so, one that both reach does not.
; RUN: %opt -passes='weft-normalise,print<weft-suspension-points>,verify' -disable-output %s | FileCheck %s

; CHECK:      weft-suspension-points: g
; CHECK:      weft-suspension-points: f
; CHECK-NEXT:   0: suspend with cleanups
; CHECK-NEXT:   1: embedded g{{$}}
; CHECK-NEXT:   2: embedded g only in destroy
; CHECK-NEXT:   3: embedded g{{$}}
; CHECK-NOT:  {{.}}

declare void @weft.suspend()
declare i32 @__gcc_personality_v0(...)

define void @g() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @f() "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %normal unwind label %pad
normal:
  call void @g()
  br label %both
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @g()
  br label %both
both:
  %destroyed = phi i1 [ false, %normal ], [ true, %pad ]
  %thrown = phi { ptr, i32 } [ poison, %normal ], [ %p, %pad ]
  call void @g()
  br i1 %destroyed, label %out, label %end
out:
  resume { ptr, i32 } %thrown
end:
  ret void
}
