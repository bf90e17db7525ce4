; H: what can be computed again from what crosses anyway takes no slot; what is narrow takes a narrow one.
; RUN: %opt -passes='weft-normalise,weft-rematerialise,print<weft-frames>' -disable-output %s | FileCheck %s
; RUN: %opt -passes='weft-normalise,weft-rematerialise,verify' -S %s | FileCheck %s --check-prefix=IR

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(i64)
declare void @use8(i8)
declare i64 @source()

; %next and %scaled follow from %x, which crosses.
; CHECK: frame arithmetic: 16 bytes
; IR-LABEL: define void @arithmetic
; IR: call void @weft.suspend()
; IR: %next{{.*}} = add i64 %x, 1
; IR: call void @use(i64 %next
define void @arithmetic(i64 %x) "weft-fiber" {
  %next = add i64 %x, 1
  %scaled = shl i64 %next, 3
  call void @use(i64 %next)
  call void @weft.suspend()
  call void @use(i64 %x)
  call void @use(i64 %next)
  call void @use(i64 %scaled)
  ret void
}

; %y would have to cross instead of %sum, and there is nothing to gain.
; CHECK: frame not_cheaper: 24 bytes
define void @not_cheaper(i64 %x, i64 %y) "weft-fiber" {
  %sum = add i64 %x, %y
  call void @weft.suspend()
  call void @use(i64 %x)
  call void @use(i64 %sum)
  ret void
}

; A division is not computed again.
; CHECK: frame expensive: 24 bytes
define void @expensive(i64 %x) "weft-fiber" {
  %d = udiv i64 %x, 7
  call void @weft.suspend()
  call void @use(i64 %x)
  call void @use(i64 %d)
  ret void
}

; The narrow value crosses instead of the wide one.
; CHECK: frame widened: 16 bytes
; CHECK: 8 {{ *}}1 {{ *}}spill small
define void @widened(i8 %small) "weft-fiber" {
  %wide = zext i8 %small to i64
  call void @weft.suspend()
  call void @use(i64 %wide)
  ret void
}

; Eight bits are known to be all.
; CHECK: 8 {{ *}}1 {{ *}}spill masked.narrow
; IR-LABEL: define void @masked
; IR: call void @weft.suspend()
; IR: zext i8 %masked.narrow to i64
define void @masked() "weft-fiber" {
  %v = call i64 @source()
  %masked = and i64 %v, 255
  call void @weft.suspend()
  call void @use(i64 %masked)
  ret void
}

; Signed ones are extended with their sign.
; CHECK: 8 {{ *}}2 {{ *}}spill signed.narrow
; IR-LABEL: define void @signed
; IR: sext i16 %signed.narrow to i64
define void @signed() "weft-fiber" {
  %v = call i64 @source()
  %signed = ashr i64 %v, 50
  call void @weft.suspend()
  call void @use(i64 %signed)
  ret void
}

; Only the low byte is looked at.
; CHECK: 8 {{ *}}1 {{ *}}spill v.narrow
define void @low_byte() "weft-fiber" {
  %v = call i64 @source()
  call void @use(i64 %v)
  call void @weft.suspend()
  %low = trunc i64 %v to i8
  call void @use8(i8 %low)
  ret void
}

; In a loop the counter crosses, and its successor follows from it.
; CHECK: frame loop: 24 bytes
define void @loop(i64 %n) "weft-fiber" {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %next = add i64 %i, 1
  call void @weft.suspend()
  call void @use(i64 %i)
  br label %latch
latch:
  %more = icmp ult i64 %next, %n
  br i1 %more, label %head, label %out
out:
  ret void
}
