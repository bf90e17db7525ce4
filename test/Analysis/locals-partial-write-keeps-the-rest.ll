; D: a write of one member behind a suspension leaves the others of before, so the local lies in the frame; a write
; of the whole does not.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK: frame part: 72 bytes
; CHECK: frame whole: 8 bytes

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @fill(ptr nocapture)
declare i32 @read(ptr nocapture)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define i32 @part() "weft-fiber" {
  %l = alloca [64 x i8]
  call void @fill(ptr %l)
  call void @weft.suspend()
  store i32 1, ptr %l
  %r = call i32 @read(ptr %l)
  ret i32 %r
}

define i32 @whole() "weft-fiber" {
  %l = alloca [64 x i8]
  call void @fill(ptr %l)
  call void @weft.suspend()
  call void @llvm.memset.p0.i64(ptr %l, i8 0, i64 64, i1 false)
  %r = call i32 @read(ptr %l)
  ret i32 %r
}
