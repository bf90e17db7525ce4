; Slots of mixed alignment are packed without holes, and an over-aligned local aligns the whole frame.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame packed: 32 bytes, align 8, lower bound 32, ratio 1.00
; CHECK:      frame aligned: 128 bytes, align 64
; CHECK-NEXT:   offset
; CHECK-NEXT:   return site
; CHECK-NEXT:   8      8  spill x
; CHECK-NEXT:   64     64  local wide

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)
declare void @use(i8, i64, i16, i32, i8, i64)

define void @packed(i8 %a, i64 %b, i16 %c, i32 %d, i8 %e, i64 %f) "weft-fiber" {
  call void @weft.suspend()
  call void @use(i8 %a, i64 %b, i16 %c, i32 %d, i8 %e, i64 %f)
  ret void
}

define i64 @aligned(i64 %x) "weft-fiber" {
  %wide = alloca [64 x i8], align 64
  call void @keep(ptr %wide)
  call void @weft.suspend()
  ret i64 %x
}
