; A local that only the cleanups read lives over their point.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 16 bytes
; CHECK:        8      8  local guard

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @lock(ptr nocapture)
declare void @unlock(ptr nocapture)
declare i32 @__gcc_personality_v0(...)

define void @f() "weft-fiber" personality ptr @__gcc_personality_v0 {
  %guard = alloca i64
  call void @lock(ptr %guard)
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @unlock(ptr %guard)
  resume { ptr, i32 } %p
}
