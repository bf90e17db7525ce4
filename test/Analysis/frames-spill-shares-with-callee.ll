; A value that is dead during a call shares its slot with the callee's frame.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame caller: 24 bytes, align 8, lower bound 24, ratio 1.00, 2 suspension points
; CHECK-NEXT:   offset
; CHECK-NEXT:   return site
; CHECK-DAG:    8      8  spill x
; CHECK-DAG:    8     16  callee callee
; CHECK:      task

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)

define void @callee(i64 %x) "weft-fiber" {
  %local = alloca i64
  call void @keep(ptr %local)
  call void @weft.suspend()
  ret void
}

define void @caller(i64 %x) "weft-fiber" {
  call void @weft.suspend()
  call void @callee(i64 %x)
  ret void
}
