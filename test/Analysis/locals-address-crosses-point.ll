; A computed address that is used behind the point must stay true: its local lies in the frame.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 40 bytes
; CHECK-DAG:    16  local array
; CHECK-DAG:     8  spill element
; CHECK-DAG:     4  spill i
; CHECK:      task f:

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define i32 @f(i64 %at, i32 %i) "weft-fiber" {
  %array = alloca [4 x i32]
  %element = getelementptr [4 x i32], ptr %array, i64 0, i64 %at
  call void @weft.suspend()
  store i32 %i, ptr %element
  %r = load i32, ptr %element
  ret i32 %r
}
