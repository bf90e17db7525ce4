; Under stress, each function that others may call gets an entry under its name, which runs a task; one that only bodies
; call gets none, and with one call no return site either.
; RUN: %opt -passes='weft<stress=calls>,verify' -S %s | FileCheck %s --implicit-check-not='@helper('

; CHECK:       @weft.stress.entries = internal constant [2 x { ptr, ptr }] [{ ptr, ptr } { ptr @pointed,
; CHECK-SAME:    { ptr @main,
; CHECK:       @helper.stress.fiber = internal constant {{.*}} { ptr @helper.stress.name, {{.*}}@main.stress.sites
; CHECK:       define internal i32 @pointed(
; CHECK:       define i32 @main(
; CHECK:       musttail call i32 @main.stress.resume(

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
@text = private constant [3 x i8] c"ab\00"
@pointer = global ptr @pointed
declare i32 @puts(ptr)

define internal i32 @helper() {
  %r = call i32 @puts(ptr @text)
  ret i32 %r
}

define internal i32 @pointed() {
  %r = call i32 @puts(ptr @text)
  ret i32 %r
}

define i32 @main() {
  %r = call i32 @helper()
  ret i32 %r
}
