; Inlined are small callees, callees that nothing else calls, and always_inline ones. Not: noinline, recursive,
; replaceable, unoptimised, with storage of variable size, of another target, large ones that others call, a task's.
; A function whose address is known keeps a body.
; RUN: %opt -passes='weft-normalise<inline>,verify' -S %s | FileCheck %s
; RUN: %opt -passes='weft-normalise,verify' -S %s | FileCheck %s --check-prefix=O0

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@table = global ptr @pointed
declare void @weft.suspend()
declare void @use(ptr)
declare ptr @weft__create()
declare ptr @weft__made()

; O0-LABEL: define void @caller
; O0:       call void @once()
; O0:       call void @small()
; CHECK-NOT: define {{.*}} @once
; CHECK-LABEL: define void @caller
; CHECK-NOT:   call void @once
; CHECK-NOT:   call void @small
; CHECK-NOT:   call void @pointed
; CHECK-NOT:   call void @always
; CHECK:       call void @kept()
; CHECK:       call void @again(i32 1)
; CHECK:       call void @replaceable()
; CHECK:       call void @unoptimised()
; CHECK:       call void @variable(i64 %n)
; CHECK:       call void @other_target()
; CHECK:       call void @large
; CHECK:       call void @large
; CHECK-NOT:   call void @task
; CHECK:       ret void
define void @caller(i64 %n) "weft-fiber" {
  call void @once()
  call void @small()
  call void @small()
  call void @pointed()
  call void @always()
  call void @kept()
  call void @again(i32 1)
  call void @replaceable()
  call void @unoptimised()
  call void @variable(i64 %n)
  call void @other_target()
  call void @large(ptr null)
  call void @large(ptr @table)
  %verb = call ptr @weft__create()
  call void @task(ptr nest %verb) "weft-fiber"
  %t = call ptr @weft__made()
  call void @use(ptr %t)
  ret void
}

define internal void @once() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define void @small() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
; CHECK-LABEL: define void @pointed
define void @pointed() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define internal void @always() alwaysinline "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define internal void @kept() noinline "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define internal void @again(i32 %n) "weft-fiber" {
  call void @weft.suspend()
  %more = icmp sgt i32 %n, 0
  br i1 %more, label %on, label %end
on:
  %less = sub i32 %n, 1
  call void @again(i32 %less)
  br label %end
end:
  ret void
}
define weak void @replaceable() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define internal void @unoptimised() noinline optnone "weft-fiber" {
  call void @small()
  ret void
}
define internal void @variable(i64 %n) "weft-fiber" {
  %p = alloca i8, i64 %n
  call void @use(ptr %p)
  call void @weft.suspend()
  call void @use(ptr %p)
  ret void
}
define internal void @other_target() "weft-fiber" "target-features"="+avx2" {
  call void @weft.suspend()
  ret void
}
define void @large(ptr %p) "weft-fiber" {
  call void @weft.suspend()
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  call void @use(ptr %p)
  ret void
}
; CHECK-LABEL: define internal void @task
define internal void @task() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
