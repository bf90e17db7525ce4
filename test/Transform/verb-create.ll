; weft_create: a task is made, and when there was memory the arguments are packed; the call itself is not made.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define ptr @start(i8 signext %c, i64 %n)
; CHECK-NEXT:    %task = call ptr @weft__create_begin(ptr @f.fiber)
; CHECK-NEXT:    %made = icmp ne ptr %task, null
; CHECK-NEXT:    br i1 %made, label %[[PACK:.*]], label %[[AFTER:.*]]
; CHECK:       [[PACK]]:
; CHECK-NEXT:    %root = getelementptr inbounds {{.*}}i8, ptr %task, i64 24
; CHECK-NEXT:    [[C:%.*]] = getelementptr inbounds i8, ptr %root, i64 8
; CHECK-NEXT:    store i8 %c, ptr [[C]]
; CHECK-NEXT:    [[N:%.*]] = getelementptr inbounds i8, ptr %root, i64 16
; CHECK-NEXT:    store i64 %n, ptr [[N]]
; CHECK-NEXT:    br label %[[AFTER]]
; CHECK:       [[AFTER]]:
; CHECK-NEXT:    ret ptr %task
; CHECK-NOT:   call {{.*}}@weft__made
; CHECK-NOT:   call {{.*}}@weft__create()

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__create()
declare ptr @weft__made()

define i32 @f(i8 signext %c, i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i32 0
}

define ptr @start(i8 signext %c, i64 %n) {
  %verb = call ptr @weft__create()
  call i32 @f(ptr nest %verb, i8 signext %c, i64 %n) "weft-fiber"
  %t = call ptr @weft__made()
  ret ptr %t
}
