; An object in section weft.storage that names a fiber function becomes zeroed storage of exactly its task's size.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-NOT:   weft.storage
; CHECK:       @room = internal global [40 x i8] zeroinitializer, align 8
; CHECK-LABEL: define ptr @where()
; CHECK-NEXT:    ret ptr @room

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
@room = internal global [1 x { ptr }] [{ ptr } { ptr @f }], section "weft.storage", align 16

define i32 @f() "weft-fiber" {
  call void @weft.suspend()
  ret i32 0
}

define ptr @where() {
  ret ptr @room
}
