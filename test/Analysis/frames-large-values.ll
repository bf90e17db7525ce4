; Values wider than a register are spilled whole, aligned to no more than a pointer.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: {{[0-9]+}} bytes, align 8
; CHECK-DAG:    16  spill i128
; CHECK-DAG:    10  spill long_double
; CHECK-DAG:    32  spill vector
; CHECK-DAG:     8  spill complex
; CHECK-DAG:     1  spill bool

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(i128, x86_fp80, <8 x float>, <2 x float>, i1)

define void @f(i128 %i128, x86_fp80 %long_double, <8 x float> %vector, <2 x float> %complex, i1 %bool) "weft-fiber" {
  call void @weft.suspend()
  call void @use(i128 %i128, x86_fp80 %long_double, <8 x float> %vector, <2 x float> %complex, i1 %bool)
  ret void
}
