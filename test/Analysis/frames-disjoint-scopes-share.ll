; Two scopes that never meet share their bytes, escaping or not.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 1008 bytes, align 8, lower bound 1008, ratio 1.00, 2 suspension points
; CHECK:        8   1000  local first
; CHECK-NEXT:   8   1000  local second
; CHECK:      task f: 1032 bytes, root 1008, align 8

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.lifetime.start.p0(i64, ptr nocapture)
declare void @llvm.lifetime.end.p0(i64, ptr nocapture)
declare void @weft.suspend()
declare void @keep(ptr)

define void @f(i1 %c) "weft-fiber" {
  %first = alloca [1000 x i8]
  %second = alloca [1000 x i8]
  br i1 %c, label %one, label %two
one:
  call void @llvm.lifetime.start.p0(i64 1000, ptr %first)
  call void @keep(ptr %first)
  call void @weft.suspend()
  call void @llvm.lifetime.end.p0(i64 1000, ptr %first)
  br label %end
two:
  call void @llvm.lifetime.start.p0(i64 1000, ptr %second)
  call void @keep(ptr %second)
  call void @weft.suspend()
  call void @llvm.lifetime.end.p0(i64 1000, ptr %second)
  br label %end
end:
  ret void
}
