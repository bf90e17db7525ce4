; A point that only a destroy reaches stores nothing: it may not suspend any more.
; RUN: %opt -passes='weft-normalise,print<weft-spills>' -disable-output %s | FileCheck %s

; CHECK:      weft-spills: f
; CHECK-NEXT:   0:
; CHECK-NEXT:     stores: %x
; CHECK-NEXT:     reloads:{{$}}
; CHECK-NEXT:     reloads for destroy: %x
; CHECK-NEXT:   1:
; CHECK-NEXT:     stores:{{$}}
; CHECK-NEXT:     reloads:{{$}}
; CHECK-NOT:  {{.}}

declare void @weft.suspend()
declare void @use(i32)
declare void @weft_handler() "weft-fiber" "weft-bound"="64"
declare i32 @__gcc_personality_v0(...)

define void @f(i32 %x) "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @weft_handler()
  call void @use(i32 %x)
  resume { ptr, i32 } %p
}
