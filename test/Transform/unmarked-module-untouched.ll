; A module without fibers comes out as it went in.
; RUN: %opt -passes='weft' -S %s -o %t.weft
; RUN: %opt -passes='' -S %s -o %t.none
; RUN: diff %t.none %t.weft

declare i32 @__gcc_personality_v0(...)
declare void @plain()

define void @f() personality ptr @__gcc_personality_v0 {
  invoke void @plain() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %p
}
