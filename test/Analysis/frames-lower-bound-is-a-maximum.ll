; The lower bound is the most that is in use at one point, callee's frame included, and not what lives anywhere.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 40 bytes, align 8, lower bound 40, ratio 1.00, 3 suspension points

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @weft_promised(i64, i64) "weft-fiber" "weft-bound"="24"
declare void @use(i64, i64, i64)

define i64 @f(i64 %a, i64 %b) "weft-fiber" {
  call void @weft.suspend()                   ; a, b: 16 bytes
  call void @weft_promised(i64 %a, i64 %b)         ; a and the callee's 24: 32 bytes
  %c = add i64 %a, 1
  call void @weft.suspend()                   ; c: 8 bytes
  ret i64 %c
}
