; The site of a call holds the offset of the callee's frame: the same that the call passed.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @f.sites = internal constant {{.*}} [{{.*}} { ptr @f.resume, i32 [[AT:[1-9][0-9]*]], i32 0,
; CHECK-LABEL: define i1 @f.ramp(
; CHECK:         [[CALLEE:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[AT]]
; CHECK:         call i1 @g.ramp(ptr %task, ptr [[CALLEE]])

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(i64, i64)

define void @f(i64 %x, i64 %y) "weft-fiber" {
  call void @g()
  call void @use(i64 %x, i64 %y)
  ret void
}

define void @g() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
