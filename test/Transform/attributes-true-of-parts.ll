; What is promised of the whole function is not true of a part: it returns early, writes frames, and runs again.
; What says how to compile it stays. [attributes kept on parts where they are no longer true]
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       define { i64, i1 } @f.ramp(ptr %task, ptr %frame, ptr nonnull align 16 %p, i32 noundef zeroext %n) #[[A:[0-9]+]]
; CHECK:       define internal i32 @f.resume(ptr %task, ptr %frame, ptr %site, i64 %{{.*}}) #[[A]]
; CHECK:       attributes #[[A]] = {
; CHECK-NOT:     {{memory|willreturn|norecurse|nosync|nofree|mustprogress|weft}}
; CHECK-SAME:    noinline nounwind optsize "target-cpu"="x86-64" }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define noundef i64 @f(ptr noalias readonly nocapture nonnull align 16 dereferenceable(8) %p, i32 noundef zeroext %n) #0 {
  call void @weft.suspend()
  %x = load i64, ptr %p
  ret i64 %x
}

attributes #0 = { memory(read) willreturn norecurse nosync nofree mustprogress noinline optsize "target-cpu"="x86-64" "weft-fiber" "weft-bound"="64" }
