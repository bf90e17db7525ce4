; The report says what was inlined where; the locals of two inlined calls in turn share their bytes; one in the
; frame of the callee costs the caller no return site.
; RUN: %opt -passes='weft-normalise<inline>,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK-NOT: frame leaf
; CHECK:     frame outer: 72 bytes, align 8, lower bound 72
; CHECK:     inlined middle
; CHECK:     inlined leaf
; CHECK:     inlined middle
; CHECK:     inlined leaf

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(ptr)

define internal void @leaf(ptr %p) "weft-fiber" {
  call void @use(ptr %p)
  call void @weft.suspend()
  call void @use(ptr %p)
  ret void
}
define internal void @middle() "weft-fiber" {
  %a = alloca [8 x i64]
  call void @leaf(ptr %a)
  ret void
}
define void @outer() "weft-fiber" {
  call void @middle()
  call void @middle()
  ret void
}
