; The pass may run twice (as -fplugin and -fpass-plugin): the second run finds nothing to do.
; RUN: %opt -passes='weft,verify' -S %s -o %t.once.ll
; RUN: %opt -passes='weft,weft,verify' -S %s -o %t.twice.ll
; RUN: diff %t.once.ll %t.twice.ll
; RUN: %opt -passes='weft,verify' -S %t.once.ll | FileCheck %s

; CHECK-LABEL: define i1 @f.ramp(
; CHECK-NOT:   @f.ramp.ramp
; CHECK-NOT:   @f.resume.ramp

declare void @weft.suspend()
declare ptr @weft__create()
declare ptr @weft__made()
declare i64 @weft__task_size(ptr)
declare void @elsewhere() "weft-fiber"
@room = internal global [1 x { ptr }] [{ ptr } { ptr @f }], section "weft.storage"
@also = alias void (), ptr @f

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define i32 @weft.main() "weft-fiber" {
  call void @elsewhere()
  %verb = call ptr @weft__create()
  call void @f(ptr nest %verb) "weft-fiber"
  %t = call ptr @weft__made()
  %n = call i64 @weft__task_size(ptr @elsewhere)
  ret i32 0
}

define ptr @storage() {
  ret ptr @room
}
