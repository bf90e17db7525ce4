; Only fiber calls have destroy edges: other invokes of a fiber function become calls, and what they led to goes.
; RUN: %opt -passes='weft-normalise,verify' -S %s | FileCheck %s

; CHECK-LABEL: define void @f()
; CHECK:         call void @plain()
; CHECK:         invoke void @weft.suspend()
; CHECK-NEXT:      to label %{{.*}} unwind label %pad
; CHECK-NOT:     other:
; CHECK:       define void @h()
; CHECK:         invoke void @plain()

declare void @weft.suspend()
declare void @plain()
declare i32 @__gcc_personality_v0(...)

define void @f() "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @plain() to label %next unwind label %other
next:
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %p
other:
  %o = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %o
}

; Exceptions of a plain function are its own business.
define void @h() personality ptr @__gcc_personality_v0 {
  invoke void @plain() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %p
}
