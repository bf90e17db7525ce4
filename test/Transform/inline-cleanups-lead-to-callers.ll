; An inlined body's destroy edges run its own cleanups, then the caller's; calls of it without cleanups get the
; caller's; plain calls stay calls; on the way of a destroy nothing is inlined.
; RUN: %opt -passes='weft-normalise<inline>,verify' -S %s | FileCheck %s
; RUN: %opt -passes='default<O2>,verify' -disable-output %s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

declare i32 @__gcc_personality_v0(...)
declare void @weft.suspend()
declare void @plain()
declare void @inner_cleanup()
declare void @outer_cleanup()

; CHECK-NOT: @callee
; CHECK-LABEL: define void @caller
; CHECK:       invoke void @weft.suspend()
; CHECK-NEXT:    to label %{{.*}} unwind label %[[INNER:[a-z._0-9]+]]
; CHECK:       call void @plain()
; CHECK:       invoke void @weft.suspend()
; CHECK-NEXT:    to label %{{.*}} unwind label %[[OUTER:[a-z._0-9]+]]
; CHECK:       [[INNER]]:
; CHECK:         call void @inner_cleanup()
; CHECK-NOT:     resume
; CHECK:         br label %[[BODY:[a-z._0-9]+]]
; CHECK:       [[OUTER]]:
; CHECK:       [[BODY]]:
; CHECK:         call void @outer_cleanup()
; CHECK:         call void @handler()
; CHECK:         resume
define internal void @callee() nounwind "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %next unwind label %pad
next:
  call void @plain()
  call void @weft.suspend() nounwind
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @inner_cleanup()
  resume { ptr, i32 } %p
}

define internal void @handler() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @caller() "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @callee() to label %next unwind label %pad
next:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @outer_cleanup()
  call void @handler()
  resume { ptr, i32 } %p
}
