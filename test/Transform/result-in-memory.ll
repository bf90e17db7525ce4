; A wider result is left in the callee's frame, where the caller's resume part finds it; without a suspension it
; stays in registers.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define { { i64, i64 }, i1 } @callee.ramp(
; CHECK-LABEL: define internal i32 @callee.resume(
; CHECK:         %b = insertvalue
; CHECK:         [[PLACE:%.*]] = getelementptr inbounds i8, ptr %frame, i64 8
; CHECK-NEXT:    store { i64, i64 } %{{.*}}, ptr [[PLACE]]
; CHECK:         musttail call i32 %next(ptr %task, ptr %caller, ptr %return.site, i64 0)
; CHECK-LABEL: define { i64, i1 } @caller.ramp(
; CHECK:         [[CALLEE:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[AT:[0-9]+]]
; CHECK:         call { { i64, i64 }, i1 } @callee.ramp(ptr %task, ptr [[CALLEE]],
; CHECK-NOT:     load
; CHECK:       }
; CHECK-LABEL: define internal i32 @caller.resume(
; CHECK:         [[FRAME:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[AT]]
; CHECK-NEXT:    [[THERE:%.*]] = getelementptr inbounds i8, ptr [[FRAME]], i64 8
; CHECK-NEXT:    load { i64, i64 }, ptr [[THERE]]

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define { i64, i64 } @callee(i64 %x) "weft-fiber" {
  call void @weft.suspend()
  %a = insertvalue { i64, i64 } poison, i64 %x, 0
  %b = insertvalue { i64, i64 } %a, i64 1, 1
  ret { i64, i64 } %b
}

define i64 @caller() "weft-fiber" {
  %r = call { i64, i64 } @callee(i64 5)
  %first = extractvalue { i64, i64 } %r, 0
  ret i64 %first
}
