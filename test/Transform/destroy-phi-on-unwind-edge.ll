; A phi of the landing pad gets its value from the point that is destroyed. [PHIs and invoke results at a suspension]
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal void @f.destroy(ptr %task, ptr %frame, ptr %site)
; CHECK:         switch i32 %index
; CHECK-DAG:     i32 0, label %resume.0
; CHECK-DAG:     i32 1, label %resume.1
; CHECK-DAG:   resume.0:
; CHECK-DAG:     [[X:%x.*]] = load i32
; CHECK-DAG:   resume.1:
; CHECK:       pad:
; CHECK-NEXT:    [[WHICH:%which]] = phi i32 [ {{%x.*|7}}, %resume.{{[01]}} ], [ {{%x.*|7}}, %resume.{{[01]}} ]
; CHECK-NEXT:    call void @cleanup(i32 [[WHICH]])
; CHECK-NEXT:    ret void

declare void @weft.suspend()
declare void @cleanup(i32)
declare i32 @__gcc_personality_v0(...)

define void @f(i32 %x) "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %next unwind label %pad
next:
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret void
pad:
  %which = phi i32 [ %x, %0 ], [ 7, %next ]
  %p = landingpad { ptr, i32 } cleanup
  call void @cleanup(i32 %which)
  resume { ptr, i32 } %p
}
