; An escaping local is in the frame only at the points inside its lifetime.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 8 bytes
; CHECK-NOT:    local
; CHECK:      frame g: 16 bytes
; CHECK:        8      8  local x

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.lifetime.start.p0(i64, ptr nocapture)
declare void @llvm.lifetime.end.p0(i64, ptr nocapture)
declare void @weft.suspend()
declare void @keep(ptr)

define void @f() "weft-fiber" {
  %x = alloca i64
  call void @weft.suspend()
  call void @llvm.lifetime.start.p0(i64 8, ptr %x)
  call void @keep(ptr %x)
  call void @llvm.lifetime.end.p0(i64 8, ptr %x)
  call void @weft.suspend()
  ret void
}

define void @g() "weft-fiber" {
  %x = alloca i64
  call void @llvm.lifetime.start.p0(i64 8, ptr %x)
  call void @keep(ptr %x)
  call void @weft.suspend()
  call void @llvm.lifetime.end.p0(i64 8, ptr %x)
  ret void
}
