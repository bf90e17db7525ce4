; A call through a field with fiber_bound(64) reserves 64 bytes in the caller, whether or not an implementer is known,
; and none of clang's annotations is left.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck --check-prefix=FRAME %s

; FRAME: frame f: 80 bytes
; FRAME: 16 64 callee a pointer, fiber_bound, open
; CHECK-NOT:   call ptr @llvm.ptr.annotation
; CHECK-LABEL: define { i32, i1 } @f.ramp(
; CHECK:         %fit = load i32
; CHECK-NEXT:    [[MASKED:%.*]] = and i32 %fit, -268435457
; CHECK-NEXT:    icmp ule i32 [[MASKED]], 64
; CHECK-NOT:   weft-bound

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
@text = private unnamed_addr constant [14 x i8] c"weft.bound=64\00", section "llvm.metadata"
@file = private unnamed_addr constant [4 x i8] c"f.c\00", section "llvm.metadata"
declare ptr @llvm.ptr.annotation.p0.p0(ptr, ptr, ptr, i32, ptr)

define i32 @f(ptr %ops) "weft-fiber" {
  %slot = getelementptr i8, ptr %ops, i64 8
  %known = call ptr @llvm.ptr.annotation.p0.p0(ptr %slot, ptr @text, ptr @file, i32 3, ptr null)
  %p = load ptr, ptr %known
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
