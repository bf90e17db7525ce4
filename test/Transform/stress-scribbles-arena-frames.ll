; Under stress what a frame from the arena holds is overwritten where the ways in line and by a call meet, of a recursion
; that is a loop too.
; RUN: %opt -passes='weft<stress=calls>,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal { i32, i1 } @some.ramp(
; CHECK:       push.slow:
; CHECK-NEXT:    call preserve_mostcc ptr @weft__frame_push.keeping(
; CHECK:         [[FRAME:%callee[0-9]*]] = phi ptr
; CHECK-NEXT:    call void @weft__stress_pushed(ptr [[FRAME]], ptr @some.fiber)
; CHECK-LABEL: define internal i32 @loop.ramp(
; CHECK:       push.slow:
; CHECK-NEXT:    call preserve_mostcc ptr @weft__frame_move.keeping(
; CHECK:         [[FRAME:%callee[0-9]*]] = phi ptr
; CHECK-NEXT:    call void @weft__stress_pushed(ptr [[FRAME]], ptr @loop.fiber)
; CHECK-LABEL: define internal preserve_mostcc ptr @weft__frame_push.keeping(
; CHECK-NOT:     weft__stress_pushed
; CHECK:       }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
declare void @weft.suspend()
@flag = global i1 false

define internal i32 @some(i32 %n) "weft-fiber" {
  %end = icmp eq i32 %n, 0
  br i1 %end, label %leaf, label %more
leaf:
  %odd = load volatile i1, ptr @flag
  br i1 %odd, label %wait, label %out
wait:
  call void @weft.suspend()
  br label %out
out:
  ret i32 0
more:
  %less = sub i32 %n, 1
  %r = call i32 @some(i32 %less)
  %s = add i32 %r, 1
  ret i32 %s
}

define internal i32 @loop(i32 %n) "weft-fiber" {
  %end = icmp eq i32 %n, 0
  br i1 %end, label %wait, label %more
wait:
  call void @weft.suspend()
  ret i32 0
more:
  %less = sub i32 %n, 1
  %r = call i32 @loop(i32 %less)
  %s = add i32 %r, 1
  ret i32 %s
}

define i32 @main() {
  %r = call i32 @some(i32 9)
  %s = call i32 @loop(i32 %r)
  ret i32 %s
}
