; Slots of mixed alignment are packed without holes, and an over-aligned local aligns the whole frame: right behind its
; return site.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame packed: 32 bytes, align 8, lower bound 32, ratio 1.00
; CHECK:      frame aligned: 80 bytes, align 64, lower bound 80
; CHECK-NEXT:   offset
; CHECK-NEXT:   return site
; CHECK-NEXT:   8     64  local wide
; CHECK-NEXT:   72     8  spill x

; A callee's return site lies before the multiple of its alignment: in what another slot leaves, or behind a hole.
; CHECK:      frame callee: 56 bytes, align 16, lower bound 56
; CHECK:      frame first: 72 bytes, align 16, lower bound 72
; CHECK:        16     56  callee callee
; CHECK:      frame behind: 88 bytes, align 16, lower bound 88
; CHECK:        8      24  local a
; CHECK-NEXT:   32     56  callee callee
; CHECK:      frame behind_full: 104 bytes, align 16, lower bound 104
; CHECK:      frame filled: 72 bytes, align 16, lower bound 72
; CHECK:      frame two_objects: 96 bytes, align 32, lower bound 96

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)
declare void @use(i8, i64, i16, i32, i8, i64)
declare void @see(i64)

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

define void @callee() "weft-fiber" {
  %a = alloca [48 x i8], align 16
  call void @keep(ptr %a)
  call void @weft.suspend()
  call void @keep(ptr %a)
  ret void
}

define void @first() "weft-fiber" {
  call void @callee()
  ret void
}

define void @behind() "weft-fiber" {
  %a = alloca [24 x i8], align 16
  call void @keep(ptr %a)
  call void @callee()
  call void @keep(ptr %a)
  ret void
}

define void @behind_full() "weft-fiber" {
  %a = alloca [32 x i8], align 16
  call void @keep(ptr %a)
  call void @callee()
  call void @keep(ptr %a)
  ret void
}

define void @filled(i64 %x) "weft-fiber" {
  call void @callee()
  call void @see(i64 %x)
  ret void
}

define void @two_objects() "weft-fiber" {
  %a = alloca [24 x i8], align 32
  %b = alloca [8 x i8], align 16
  call void @keep(ptr %a)
  call void @keep(ptr %b)
  call void @callee()
  call void @keep(ptr %a)
  call void @keep(ptr %b)
  ret void
}
