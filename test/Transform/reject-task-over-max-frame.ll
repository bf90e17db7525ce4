; max-frame names the chain of calls that sets the size of a task; the limit itself is allowed.
; RUN: not %opt -passes='weft<max-frame=135>,verify' -disable-output %s 2>&1 | FileCheck %s
; RUN: %opt -passes='weft<max-frame=136>,verify' -disable-output %s

; CHECK: a task of 'outer' takes 136 bytes, more than max-frame=135: 'outer' (112) -> 'inner' (104) -> 'innermost' (24); keep less over the suspensions of this chain

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)

define void @outer() "weft-fiber" {
  call void @small()
  call void @inner()
  ret void
}

define void @small() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @inner() "weft-fiber" {
  %x = alloca [9 x i64]
  call void @keep(ptr %x)
  call void @innermost()
  ret void
}

define void @innermost() "weft-fiber" {
  %x = alloca [2 x i64]
  call void @keep(ptr %x)
  call void @weft.suspend()
  ret void
}
