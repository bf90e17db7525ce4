; An address at a constant offset of a local is computed again behind the point, and takes no slot.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 24 bytes
; CHECK-NOT:    spill
; CHECK:        8     16  local array
; CHECK-NOT:    spill

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @fill(ptr nocapture)

define i32 @f() "weft-fiber" {
  %array = alloca [4 x i32]
  %third = getelementptr [4 x i32], ptr %array, i64 0, i64 3
  %second = getelementptr i8, ptr %third, i64 -4
  call void @fill(ptr %array)
  call void @weft.suspend()
  %a = load i32, ptr %third
  %b = load i32, ptr %second
  %r = add i32 %a, %b
  ret i32 %r
}
