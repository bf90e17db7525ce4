; After the split nothing unwinds: no invoke, landing pad, resume or personality; and no mark is left.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s --implicit-check-not=invoke --implicit-check-not=landingpad --implicit-check-not='resume {' --implicit-check-not="personality ptr" --implicit-check-not=weft-fiber --implicit-check-not=intel_ocl_bicc --implicit-check-not=cc77

; CHECK-LABEL: define internal void @quiet.plain(
; CHECK-LABEL: define i1 @by_convention.ramp(
; CHECK-LABEL: define internal i32 @by_convention.resume(
; CHECK-LABEL: define internal void @by_convention.destroy(
; CHECK-LABEL: define i1 @by_attribute.ramp(

declare cc77 void @weft.suspend()
declare void @cleanup()
declare i32 @__gxx_personality_v0(...)

define cc77 void @by_convention() personality ptr @__gxx_personality_v0 {
  invoke cc77 void @weft.suspend() to label %next unwind label %pad
next:
  invoke void @quiet() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @cleanup()
  invoke void @quiet() to label %out unwind label %pad2
out:
  resume { ptr, i32 } %p
pad2:
  %p2 = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %p2
}

define void @by_attribute(ptr %f) "weft-fiber" {
  call cc77 void @by_convention()
  call void %f() "weft-fiber"
  ret void
}

define void @quiet() "weft-fiber" personality ptr @__gxx_personality_v0 {
  invoke void @quiet() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %p
}
