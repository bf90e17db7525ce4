; A verb suspends nobody, so an invoke of one, or of its marker, is a call; and the fiber that makes a task may be
; plain.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s --implicit-check-not=invoke --implicit-check-not=landingpad

; CHECK-LABEL: define { ptr, i1 } @f.ramp(
; CHECK:         call ptr @weft__create_begin(ptr @quiet.fiber)

declare ptr @weft__create()
declare ptr @weft__made()
declare i32 @__gcc_personality_v0(...)

define void @quiet() "weft-fiber" {
  ret void
}

define ptr @f() "weft-fiber" personality ptr @__gcc_personality_v0 {
  %verb = invoke ptr @weft__create() to label %call unwind label %pad
call:
  invoke void @quiet(ptr nest %verb) "weft-fiber" to label %made unwind label %pad
made:
  %t = invoke ptr @weft__made() to label %end unwind label %pad
end:
  ret ptr %t
pad:
  %p = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %p
}
