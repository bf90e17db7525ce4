; A local that must survive is an address in the frame in every part; one that need not is an alloca of each part.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i1 @f.ramp(
; CHECK-DAG:     %stays = alloca i64
; CHECK-DAG:     %moves = getelementptr inbounds i8, ptr %frame, i64 8
; CHECK:         call void @keep(ptr %moves)
; CHECK-LABEL: define internal i32 @f.resume(
; CHECK-DAG:     %stays = alloca i64
; CHECK-DAG:     %moves = getelementptr inbounds i8, ptr %frame, i64 8
; CHECK:         call void @keep(ptr %moves)
; CHECK:         call void @fill(ptr %stays)

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)
declare void @fill(ptr nocapture)

define void @f() "weft-fiber" {
  %moves = alloca i64
  %stays = alloca i64
  call void @keep(ptr %moves)
  call void @fill(ptr %stays)
  call void @weft.suspend()
  call void @keep(ptr %moves)
  store i64 1, ptr %stays
  call void @fill(ptr %stays)
  ret void
}
