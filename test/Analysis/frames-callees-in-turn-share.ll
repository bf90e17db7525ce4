; Callees that run one after the other share a place: the frame holds the widest of them, never the sum.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame caller: 120 bytes, align 8, lower bound 120, ratio 1.00, 3 suspension points
; CHECK-NEXT:   offset
; CHECK-NEXT:   return site
; CHECK-DAG:    8     16  callee small
; CHECK-DAG:    8    112  callee large
; CHECK-DAG:    8     16  callee small
; CHECK:      task

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)

define void @small() "weft-fiber" {
  %x = alloca i64
  call void @keep(ptr %x)
  call void @weft.suspend()
  ret void
}

define void @large() "weft-fiber" {
  %x = alloca [13 x i64]
  call void @keep(ptr %x)
  call void @weft.suspend()
  ret void
}

define void @caller() "weft-fiber" {
  call void @small()
  call void @large()
  call void @small()
  ret void
}
