; What the callee writes while it is suspended must not move: an argument that it does not keep counts at its own
; point, and an object that it returns into likewise. [stores to the frame deleted before the split]
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 32 bytes
; CHECK-DAG:    8  local argument
; CHECK-DAG:   16  local result
; CHECK:      task f:

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @g(ptr sret({ i64, i64 }), ptr nocapture) "weft-fiber"

define void @f() "weft-fiber" {
  %argument = alloca i64
  %result = alloca { i64, i64 }
  call void @g(ptr sret({ i64, i64 }) %result, ptr nocapture %argument)
  ret void
}
