; Variable arguments lie in the caller's frame, as a va_list without registers has them: one word each, what is
; more aligned at its alignment, objects whole. Calls without any pass null. The callee's list lives in its frame.
; RUN: %opt -passes='weft-normalise,verify' -S %s | FileCheck %s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%list = type { i32, i32, ptr, ptr }

declare void @weft.suspend()
declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
declare ptr @weft__create()
declare ptr @weft__made()

; CHECK-LABEL: define void @sum(i32 %n, ptr %variadic)
; CHECK:         store i32 48, ptr [[LIST:%[0-9a-z]+]]
; CHECK:         store i32 176, ptr
; CHECK:         store ptr %variadic, ptr
; CHECK:         store ptr null, ptr
; CHECK-NOT:     va_end
define void @sum(i32 %n, ...) "weft-fiber" {
  %list = alloca %list, align 16
  call void @llvm.va_start.p0(ptr %list)
  call void @weft.suspend()
  call void @llvm.va_end.p0(ptr %list)
  ret void
}

; CHECK-LABEL: define void @caller(
; CHECK:         %values = alloca [56 x i8], align 16
; CHECK:         store i32 1, ptr %{{.*}}, align 16
; CHECK:         store x86_fp80 %l, ptr
; CHECK:         call void @llvm.memcpy{{.*}} ptr {{.*}}%b, i64 12
; CHECK:         store double 2.0{{.*}}, align 16
; CHECK:         call void @sum(i32 4, ptr %values)
; CHECK:         call void %p(i32 0, ptr null)
define void @caller(x86_fp80 %l, ptr %b, ptr %p) "weft-fiber" {
  call void (i32, ...) @sum(i32 4, i32 1, x86_fp80 %l, ptr byval([12 x i8]) align 8 %b, double 2.0)
  call void (i32, ...) %p(i32 0) "weft-fiber"
  ret void
}

; A task outlives its maker: what it is made from has the values as parameters.
; CHECK-LABEL: define ptr @maker(
; CHECK:         call ptr @weft__create_begin(ptr @sum.variadic)
; CHECK:         store double %d, ptr
define ptr @maker(double %d) {
  %verb = call ptr @weft__create()
  call void (ptr, i32, ...) @sum(ptr nest %verb, i32 1, double %d) "weft-fiber"
  %task = call ptr @weft__made()
  ret ptr %task
}

; `int old();` before C23.
; CHECK:       declare i32 @old()
; CHECK-LABEL: define void @without_prototype(
; CHECK:         call i32 @old(i32 3)
declare i32 @old(...) "weft-fiber"
define void @without_prototype() "weft-fiber" {
  %r = call i32 @old(i32 3)
  ret void
}

; CHECK-LABEL: define internal void @sum.variadic(ptr %0, i32 %1, double %2)
; CHECK:         store double %2, ptr
; CHECK:         call void @sum(i32 %1, ptr %values)
