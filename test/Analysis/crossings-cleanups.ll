; What only the cleanups use crosses by the unwind edge, and so does the operand of a phi on that edge; at a point
; before, the value has to live on for the cleanups of the later one.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0: %x %cleanup %first %second{{$}}
; CHECK-NEXT:   1: %x %cleanup %second; cleanups: %cleanup %first{{$}}
; CHECK-NEXT:   2: %x; cleanups: %cleanup %second{{$}}
; CHECK-NOT:  {{.}}

declare void @weft.suspend()
declare void @release(i32, i32)
declare i32 @__gcc_personality_v0(...)

define i32 @f(i32 %x, i32 %cleanup, i32 %first, i32 %second) "weft-fiber" personality ptr @__gcc_personality_v0 {
  call void @weft.suspend()
  invoke void @weft.suspend() to label %next unwind label %pad
next:
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret i32 %x
pad:
  %which = phi i32 [ %first, %0 ], [ %second, %next ]
  %p = landingpad { ptr, i32 } cleanup
  call void @release(i32 %cleanup, i32 %which)
  resume { ptr, i32 } %p
}
