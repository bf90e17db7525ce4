; A resumed function ends with a jump to its return site, whose offset leads from its frame to the caller's.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal i32 @f.resume(ptr %task, ptr %frame, ptr %site, i64
; CHECK:         %x1 = load i32
; CHECK:         [[WORD:%.*]] = zext i32 %x1 to i64
; CHECK-NEXT:    %return.site = load ptr, ptr %frame
; CHECK-NEXT:    [[FIELD:%.*]] = getelementptr inbounds {{.*}}, ptr %return.site, i32 0, i32 1
; CHECK-NEXT:    %offset = load i32, ptr [[FIELD]]
; CHECK-NEXT:    [[WIDE:%.*]] = sext i32 %offset to i64
; CHECK-NEXT:    [[BACK:%.*]] = sub i64 0, [[WIDE]]
; CHECK-NEXT:    %caller = getelementptr i8, ptr %frame, i64 [[BACK]]
; CHECK-NEXT:    [[RESUME:%.*]] = getelementptr inbounds {{.*}}, ptr %return.site, i32 0, i32 0
; CHECK-NEXT:    %next = load ptr, ptr [[RESUME]]
; CHECK-NEXT:    musttail call i32 %next(ptr %task, ptr %caller, ptr %return.site, i64 [[WORD]])
; CHECK-NEXT:    ret i32

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define i32 @f(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i32 %x
}
