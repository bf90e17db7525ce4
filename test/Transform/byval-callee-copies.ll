; The ramp takes an object by value as a pointer to its caller's and copies it first of all. [byval and sret arguments dead after the first suspension]
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i1 @f.ramp(ptr %task, ptr %frame, ptr %object)
; CHECK:         %object.copy = getelementptr inbounds i8, ptr %frame, i64 8
; CHECK-NEXT:    call void @llvm.memcpy.p0.p0.i64(ptr align 8 %object.copy, ptr align 8 %object, i64 24, i1 false)
; CHECK-NEXT:    call void @change(ptr %object.copy)
; CHECK-LABEL: define i1 @g.ramp(
; CHECK:         call i1 @f.ramp(ptr %task, ptr %{{.*}}, ptr %mine)

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @change(ptr)

define void @f(ptr byval([3 x i64]) align 8 %object) "weft-fiber" {
  call void @change(ptr %object)
  call void @weft.suspend()
  ret void
}

define void @g() "weft-fiber" {
  %mine = alloca [3 x i64]
  call void @change(ptr %mine)
  call void @f(ptr byval([3 x i64]) align 8 %mine)
  ret void
}
