; A function that takes more than it promises, or more alignment than a promise can hold, is an error where it is
; defined.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s
; RUN: sed 's/"weft-bound"="24"/"weft-bound"="32"/' %s | not %opt -passes='weft,verify' -disable-output 2>&1 | FileCheck %s --check-prefix=ALIGNED

; CHECK:   frame of 'wide' takes 32 bytes, but 24 are promised; raise fiber_bound or keep less over its suspensions
; ALIGNED: frame of 'aligned' is aligned to 64 bytes, but one with this fiber_bound is aligned to 16; remove fiber_bound or the alignment

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)

define void @wide() "weft-fiber" "weft-bound"="24" {
  %x = alloca [3 x i64]
  call void @keep(ptr %x)
  call void @weft.suspend()
  ret void
}

define void @aligned() "weft-fiber" "weft-bound"="1000" {
  %x = alloca i64, align 64
  call void @keep(ptr %x)
  call void @weft.suspend()
  ret void
}
