; A local that does not escape lies in the frame when what was written before a point is read behind it.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 24 bytes
; CHECK:        0      8  return site
; CHECK-DAG:    local kept
; CHECK-DAG:    local in_part
; CHECK-NOT:    local
; CHECK:      task f:

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @read(ptr nocapture readonly)
declare void @fill(ptr nocapture)

define i32 @f() "weft-fiber" {
  %kept = alloca i64            ; written, then read
  %in_part = alloca [2 x i32]   ; half of it is written again: the rest is read
  %overwritten = alloca i64     ; replaced before it is read
  %last_read = alloca i64       ; not read behind the point
  %unwritten = alloca i64       ; holds nothing at the point
  %second = getelementptr i8, ptr %in_part, i64 4
  store i64 1, ptr %kept
  call void @fill(ptr %in_part)
  call void @fill(ptr %overwritten)
  call void @fill(ptr %last_read)
  call void @read(ptr %last_read)
  call void @weft.suspend()
  store i32 2, ptr %second
  call void @read(ptr %in_part)
  store i64 2, ptr %overwritten
  call void @read(ptr %overwritten)
  call void @fill(ptr %unwritten)
  call void @read(ptr %unwritten)
  call void @read(ptr %kept)
  ret i32 0
}
