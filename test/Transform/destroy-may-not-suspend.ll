; A cleanup handler that is a fiber runs in the destroy part; if it would suspend there, the runtime is told and does
; not return.  On normal exit it may.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal i32 @f.resume(
; CHECK:         call i1 @handler.ramp(
; CHECK:         call i1 @weft.yields.ramp(
; CHECK:       }
; CHECK-LABEL: define internal void @f.destroy(ptr %task, ptr %frame, ptr %site)
; CHECK:         [[SUSPENDED:%.*]] = call i1 @handler.ramp(
; CHECK-NEXT:    br i1 [[SUSPENDED]], label %[[ABORT:.*]], label
; CHECK:       [[ABORT]]:
; CHECK-NEXT:    call void @weft__suspend_in_destroy(ptr %task, ptr %frame, ptr getelementptr {{.*}}@f.sites
; CHECK-NEXT:    unreachable

declare void @weft.suspend()
declare void @handler() "weft-fiber" "weft-bound"="8"
declare void @weft.yields() "weft-fiber" "weft-bound"="8"
declare i32 @__gcc_personality_v0(...)

define void @f() "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  call void @handler()
  call void @weft.yields()
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @handler()
  resume { ptr, i32 } %p
}
