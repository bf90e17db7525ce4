; An address that somebody may keep makes the local live on, whether or not the function itself looks at it again. [escaped alloca left out of the frame]
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 40 bytes
; CHECK-DAG:    local stored
; CHECK-DAG:    local captured
; CHECK-DAG:    local compared
; CHECK-DAG:    local chosen
; CHECK-NOT:    local
; CHECK:      task f:

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)
declare void @look(ptr nocapture)
@global = global ptr null

define void @f(i1 %c, ptr %other) "weft-fiber" {
  %stored = alloca i64
  %captured = alloca i64
  %compared = alloca i64
  %chosen = alloca i64
  %looked_at = alloca i64
  store ptr %stored, ptr @global
  call void @keep(ptr %captured)
  %equal = icmp eq ptr %compared, %other
  %select = select i1 %c, ptr %chosen, ptr %other
  store i64 0, ptr %select
  call void @look(ptr %looked_at)
  call void @weft.suspend()
  ret void
}
