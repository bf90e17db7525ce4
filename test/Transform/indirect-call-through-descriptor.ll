; A fiber function pointer points at a descriptor, whose first field is the ramp.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define { i32, i1 } @f.ramp(ptr %task, ptr %frame, ptr %p)
; CHECK:         %callee = call ptr @weft__frame_push(ptr %task, ptr %frame, ptr %p)
; CHECK:         [[FIELD:%.*]] = getelementptr inbounds {{.*}}, ptr %p, i32 0, i32 8
; CHECK-NEXT:    %ramp = load ptr, ptr [[FIELD]]
; CHECK-NEXT:    call { i32, i1 } %ramp(ptr %task, ptr %callee, i32 zeroext 1)

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

define i32 @f(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 zeroext 1)
  ret i32 %r
}
