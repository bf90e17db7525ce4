; Parts of a function at which tasks begin and that nobody calls find their frame behind the task's record, and end the task
; by name.  Not where it may be called, and not where the ramp waits for the end of the resume part.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__create_begin(ptr)
declare void @other(i64)

; CHECK-LABEL: define internal i32 @made.resume(
; CHECK:         %root = getelementptr inbounds i8, ptr %task, i64 24
; CHECK-NOT:     ptr %frame
; CHECK:         [[RESULT:%result]] = getelementptr inbounds i8, ptr %root, i64 {{[0-9]+}}
; CHECK-NEXT:    store i64 %{{.*}}, ptr [[RESULT]]
; CHECK-NEXT:    musttail call i32 @weft__root_returned(ptr %task, ptr [[RESULT]], ptr poison, i64 poison)
define internal i64 @made(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  call void @other(i64 %n)
  ret i64 %n
}

; CHECK-LABEL: define internal i32 @called.resume(
; CHECK-NOT:     %root
; CHECK:         musttail call i32 %next(
define internal i64 @called(i64 %n) "weft-fiber" {
  %ends = icmp eq i64 %n, 0
  br i1 %ends, label %end, label %wait
wait:
  call void @weft.suspend()
  br label %end
end:
  call void @other(i64 %n)
  ret i64 %n
}

; CHECK-LABEL: define internal { i64, i1 } @waited.ramp(
; CHECK:         call i32 @waited.resume(
; CHECK-LABEL: define internal i32 @waited.resume(
; CHECK:         %root = getelementptr
; CHECK-NOT:     @weft__root_{{done|returned}}
; CHECK:         musttail call i32 %next(
; CHECK-LABEL: define { i64, i1 } @user.ramp(
define internal i64 @waited(i64 %n) "weft-fiber" {
  %r = call i64 @called(i64 %n)
  call void @other(i64 0)
  call void @other(i64 1)
  call void @other(i64 2)
  call void @other(i64 3)
  call void @other(i64 4)
  call void @other(i64 5)
  call void @other(i64 6)
  call void @other(i64 7)
  call void @other(i64 8)
  call void @other(i64 9)
  call void @other(i64 10)
  call void @other(i64 11)
  call void @other(i64 12)
  call void @other(i64 13)
  call void @other(i64 14)
  call void @other(i64 15)
  call void @other(i64 16)
  call void @other(i64 17)
  call void @other(i64 18)
  call void @other(i64 19)
  call void @other(i64 20)
  call void @other(i64 21)
  call void @other(i64 22)
  call void @other(i64 23)
  ret i64 %r
}

define i64 @user(i64 %n) "weft-fiber" {
  %a = call ptr @weft__create_begin(ptr @made)
  %b = call ptr @weft__create_begin(ptr @called)
  %c = call ptr @weft__create_begin(ptr @waited)
  %r = call i64 @called(i64 %n)
  ret i64 %r
}
