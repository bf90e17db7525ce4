; weft_create_at hands the caller's memory on; an object passed by value is copied into the task.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define ptr @start(
; CHECK-NEXT:    %task = call ptr @weft__create_at_begin(ptr @f.fiber, ptr %mem, i64 %bytes)
; CHECK:         %root = getelementptr inbounds {{.*}}i8, ptr %task, i64 24
; CHECK-NEXT:    [[PLACE:%.*]] = getelementptr inbounds i8, ptr %root, i64 8
; CHECK-NEXT:    call void @llvm.memcpy.p0.p0.i64(ptr [[PLACE]], ptr align 8 %object, i64 24, i1 false)

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__create_at(ptr, i64)
declare ptr @weft__made()

define void @f(ptr byval([3 x i64]) align 8 %object) "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define ptr @start(ptr %mem, i64 %bytes, ptr %object) {
  %verb = call ptr @weft__create_at(ptr %mem, i64 %bytes)
  call void @f(ptr nest %verb, ptr byval([3 x i64]) align 8 %object) "weft-fiber"
  %t = call ptr @weft__made()
  ret ptr %t
}
