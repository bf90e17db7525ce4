; The primitive itself in a cleanup that only a destroy reaches: told to the runtime, without a way on.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal void @f.destroy(
; CHECK:         call void @weft__suspend_in_destroy(ptr %task, ptr %frame, ptr
; CHECK-NEXT:    unreachable
; CHECK-NEXT:  }

declare void @weft.suspend()
declare i32 @__gcc_personality_v0(...)

define void @f() "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @weft.suspend()
  resume { ptr, i32 } %p
}
