; A function that is only made into tasks is called by nobody: its ramp becomes part of where its tasks begin, `noinline` or not.
; One that is called keeps what it says of its calls; so does one that is not optimised.
; RUN: %opt -passes='default<O2>' -S %s | FileCheck %s --implicit-check-not=@made.ramp
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

declare void @weft.suspend()
declare ptr @weft__create_begin(ptr)
declare void @other(i64)

; CHECK-LABEL: define {{.*}} @called.ramp(
define internal i64 @made(i64 %n) noinline "weft-fiber" {
  call void @weft.suspend()
  call void @other(i64 %n)
  ret i64 %n
}

define internal i64 @called(i64 %n) noinline "weft-fiber" {
  call void @weft.suspend()
  call void @other(i64 %n)
  ret i64 %n
}

define internal i64 @unoptimised(i64 %n) noinline optnone "weft-fiber" {
  call void @weft.suspend()
  call void @other(i64 %n)
  ret i64 %n
}

define i64 @user(i64 %n) "weft-fiber" {
  %a = call ptr @weft__create_begin(ptr @made)
  %b = call ptr @weft__create_begin(ptr @called)
  %c = call ptr @weft__create_begin(ptr @unoptimised)
  %r = call i64 @called(i64 %n)
  ret i64 %r
}

; CHECK-LABEL: define internal{{.*}} i32 @called.start(
; CHECK:         call {{.*}}@called.ramp(
; CHECK-LABEL: define internal{{.*}} i32 @unoptimised.start(
; CHECK:         call {{.*}}@unoptimised.ramp(
