; weft_run reads the result where the descriptor says, before the task is freed; its task is never NULL.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i8 @scalar(
; CHECK-NEXT:    %task = call ptr @weft__run_begin(ptr @byte.fiber)
; CHECK-NEXT:    %root = getelementptr inbounds {{.*}}i8, ptr %task, i64 24
; CHECK:         store i8 3, ptr
; CHECK-NEXT:    call void @weft__run_commit(ptr %task)
; CHECK-NEXT:    %result.offset = load i32, ptr getelementptr inbounds {{.*}}, ptr @byte.fiber, i32 0, i32 11)
; CHECK-NEXT:    [[OFFSET:%.*]] = zext i32 %result.offset to i64
; CHECK-NEXT:    %result.place = getelementptr i8, ptr %root, i64 [[OFFSET]]
; CHECK-NEXT:    [[R:%.*]] = load i8, ptr %result.place
; CHECK-NEXT:    call void @weft__run_end(ptr %task)
; CHECK-NEXT:    ret i8 [[R]]
; CHECK-LABEL: define void @object(
; CHECK:         call void @weft__run_commit(ptr %task)
; CHECK:         call void @llvm.memcpy.p0.p0.i64(ptr align 8 %out, ptr align 8 %result.place, i64 24, i1 false)
; CHECK-NEXT:    call void @weft__run_end(ptr %task)
; CHECK-NEXT:    ret void
; CHECK-LABEL: define i32 @pointer(
; CHECK-NEXT:    %task = call ptr @weft__run_begin(ptr %f)
; CHECK:         [[FIELD:%.*]] = getelementptr inbounds {{.*}}, ptr %f, i32 0, i32 11
; CHECK-NEXT:    %result.offset = load i32, ptr [[FIELD]]

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__run()

define i8 @byte(i8 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i8 %x
}

define void @triple(ptr sret([3 x i64]) align 8 %out) "weft-fiber" {
  call void @weft.suspend()
  store i64 1, ptr %out
  ret void
}

define i8 @scalar() {
  %verb = call ptr @weft__run()
  %r = call i8 @byte(ptr nest %verb, i8 3) "weft-fiber"
  ret i8 %r
}

define void @object(ptr %out) {
  %verb = call ptr @weft__run()
  call void @triple(ptr nest %verb, ptr sret([3 x i64]) align 8 %out) "weft-fiber"
  ret void
}

define i32 @pointer(ptr %f) {
  %verb = call ptr @weft__run()
  %r = call cc77 i32 %f(ptr nest %verb)
  ret i32 %r
}
