; When one path to the point has no lifetime.end, the local is alive there.  (SimplifyCFG drops such ends.) [no `lifetime.end` on every path: in the frame]
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame some: 16 bytes
; CHECK:        8      8  local x
; CHECK:      frame all: 8 bytes
; CHECK-NOT:    local

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.lifetime.start.p0(i64, ptr nocapture)
declare void @llvm.lifetime.end.p0(i64, ptr nocapture)
declare void @weft.suspend()
declare void @keep(ptr)

define void @some(i1 %c) "weft-fiber" {
  %x = alloca i64
  call void @llvm.lifetime.start.p0(i64 8, ptr %x)
  call void @keep(ptr %x)
  br i1 %c, label %ended, label %join
ended:
  call void @llvm.lifetime.end.p0(i64 8, ptr %x)
  br label %join
join:
  call void @weft.suspend()
  ret void
}

define void @all(i1 %c) "weft-fiber" {
  %x = alloca i64
  call void @llvm.lifetime.start.p0(i64 8, ptr %x)
  call void @keep(ptr %x)
  br i1 %c, label %ended, label %too
ended:
  call void @llvm.lifetime.end.p0(i64 8, ptr %x)
  br label %join
too:
  call void @llvm.lifetime.end.p0(i64 8, ptr %x)
  br label %join
join:
  call void @weft.suspend()
  ret void
}
