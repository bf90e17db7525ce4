; What no resume can change is stored by the ramp's suspension and never again; a value that a loop changes is.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i1 @f.ramp(
; CHECK:         [[KEPT:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[KEPT_AT:[0-9]+]]
; CHECK-NEXT:    store i64 %kept, ptr [[KEPT]]
; CHECK-NEXT:    [[BEFORE:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[BEFORE_AT:[0-9]+]]
; CHECK-NEXT:    store i64 %before, ptr [[BEFORE]]
; CHECK-NEXT:    [[I:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[I_AT:[0-9]+]]
; CHECK-NEXT:    store i64 0, ptr [[I]]
; CHECK:       }
; CHECK-LABEL: define internal i32 @f.resume(
; CHECK:         load i64
; CHECK:         load i64
; CHECK:         load i64
; CHECK-NOT:     i64 [[KEPT_AT]]
; CHECK-NOT:     i64 [[BEFORE_AT]]
; CHECK:         [[SLOT:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[I_AT]]
; CHECK-NEXT:    store i64 %next, ptr [[SLOT]]
; CHECK-NOT:     store i64
; CHECK:       }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(i64, i64, i64)

define void @f(i64 %kept) "weft-fiber" {
entry:
  %before = mul i64 %kept, 3
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  call void @weft.suspend()
  call void @use(i64 %kept, i64 %before, i64 %i)
  %next = add i64 %i, 1
  br label %loop
}
