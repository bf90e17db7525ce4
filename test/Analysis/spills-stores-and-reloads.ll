; A point stores the union of what a resume and what a destroy reload.
; RUN: %opt -passes='weft-normalise,print<weft-spills>' -disable-output %s | FileCheck %s

; CHECK:      weft-spills: f
; CHECK-NEXT:   0:
; CHECK-NEXT:     stores: %both %normal %cleanup
; CHECK-NEXT:     reloads: %both %normal{{$}}
; CHECK-NEXT:     reloads for destroy: %both %cleanup
; CHECK-NEXT:   1:
; CHECK-NEXT:     stores: %normal{{$}}
; CHECK-NEXT:     reloads: %normal{{$}}
; CHECK-NOT:  {{.}}

declare void @weft.suspend()
declare void @use(i32, i32)
declare i32 @__gcc_personality_v0(...)

define i32 @f(i32 %both, i32 %normal, i32 %cleanup) "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %next unwind label %pad
next:
  call void @use(i32 %both, i32 %normal)
  call void @weft.suspend()
  ret i32 %normal
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @use(i32 %both, i32 %cleanup)
  resume { ptr, i32 } %p
}
