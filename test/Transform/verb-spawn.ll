; The scheduler's verbs commit the task when its arguments are packed, in plain code and in fibers.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define ptr @plain(
; CHECK-NEXT:    %task = call ptr @weft__spawn_begin(ptr @f.fiber)
; CHECK:         store i32 %x
; CHECK-NEXT:    call void @weft__spawn_commit(ptr %task)
; CHECK-LABEL: define ptr @now(
; CHECK-NEXT:    %task = call ptr @weft__spawn_now_begin(ptr @f.fiber)
; CHECK:         store i32 %x
; CHECK-NEXT:    call void @weft__spawn_now_commit(ptr %task)
; CHECK-LABEL: define { ptr, i1 } @in_fiber.ramp(
; CHECK:         call ptr @weft__spawn_begin(ptr @f.fiber)
; CHECK:         call void @weft__spawn_commit(

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__spawn()
declare ptr @weft__spawn_now()
declare ptr @weft__made()

define void @f(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define ptr @plain(i32 %x) {
  %verb = call ptr @weft__spawn()
  call void @f(ptr nest %verb, i32 %x) "weft-fiber"
  %t = call ptr @weft__made()
  ret ptr %t
}

define ptr @now(i32 %x) {
  %verb = call ptr @weft__spawn_now()
  call void @f(ptr nest %verb, i32 %x) "weft-fiber"
  %t = call ptr @weft__made()
  ret ptr %t
}

define ptr @in_fiber(i32 %x) "weft-fiber" {
  %verb = call ptr @weft__spawn()
  call void @f(ptr nest %verb, i32 %x) "weft-fiber"
  %t = call ptr @weft__made()
  call void @weft.suspend()
  ret ptr %t
}
