; Parts call the runtime on rare paths through functions that keep all registers, so that the usual path saves none.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i1 @f.ramp(
; CHECK:       push.slow:
; CHECK-NEXT:    call preserve_mostcc ptr @weft__frame_push.keeping(ptr %task, ptr %frame, ptr @f.fiber)
; CHECK-LABEL: define internal i32 @f.return(
; CHECK:       empty:
; CHECK-NEXT:    {{%.*}} = call preserve_mostcc ptr @weft__frame_move.keeping(ptr {{%.*}}, ptr %callee, ptr null)
; CHECK-LABEL: define internal preserve_mostcc ptr @weft__frame_move.keeping(
; CHECK-LABEL: define internal preserve_mostcc ptr @weft__frame_push.keeping(ptr %0, ptr %1, ptr %2)
; CHECK-SAME:    [[RARE:#[0-9]+]]
; CHECK:         [[FRAME:%.*]] = call ptr @weft__frame_push(ptr %0, ptr %1, ptr %2)
; CHECK-NEXT:    ret ptr [[FRAME]]
; CHECK:       attributes [[RARE]] = { cold noinline nounwind optsize }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
declare void @weft.suspend()
@flag = global i1 false

define void @f(i32 %n) "weft-fiber" {
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %leaf, label %more

leaf:
  %odd = load volatile i1, ptr @flag
  br i1 %odd, label %wait, label %end
wait:
  call void @weft.suspend()
  br label %end
end:
  ret void

more:
  %less = sub i32 %n, 1
  call void @f(i32 %less)
  ret void
}
