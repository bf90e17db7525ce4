; Between suspensions a value sits in a register, but its slot keeps the content for a suspension that does not store
; it again: a local that is in use meanwhile must not lie there.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 24 bytes
; CHECK-NEXT:   offset
; CHECK-NEXT:   return site
; CHECK-NEXT:   {{8|16}}      8  {{local buffer|spill x}}
; CHECK-NEXT:   {{8|16}}      8  {{local buffer|spill x}}
; CHECK:      frame apart_at_points: 80 bytes, align 8, lower bound 72

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.lifetime.start.p0(i64, ptr nocapture)
declare void @llvm.lifetime.end.p0(i64, ptr nocapture)
declare void @weft.suspend()
declare void @keep(ptr)
declare void @fill(ptr nocapture)
declare i64 @read(ptr nocapture)

define i64 @f(i64 %x, i1 %c) "weft-fiber" {
  %buffer = alloca i64
  call void @weft.suspend()
  call void @llvm.lifetime.start.p0(i64 8, ptr %buffer)
  call void @keep(ptr %buffer)
  br label %inside
inside:
  call void @weft.suspend()
  br label %out
out:
  call void @llvm.lifetime.end.p0(i64 8, ptr %buffer)
  call void @weft.suspend()
  ret i64 %x
}

; no point needs both, but x is not stored again at the last one
define i64 @apart_at_points() "weft-fiber" {
  %buffer = alloca [64 x i8]
  call void @fill(ptr %buffer)
  call void @weft.suspend()
  %x = call i64 @read(ptr %buffer)
  call void @weft.suspend()
  store [64 x i8] zeroinitializer, ptr %buffer
  %y = call i64 @read(ptr %buffer)
  call void @weft.suspend()
  ret i64 %x
}
