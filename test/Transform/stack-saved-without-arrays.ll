; Where no variable-length array is left, nothing is left either of the stack pointers saved for them.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

declare void @weft.suspend()
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)

; CHECK-NOT: call {{.*}}@llvm.stacksave
; CHECK: define {{.*}}@loop.ramp(
; CHECK-NOT: call {{.*}}@llvm.stack
; CHECK-NOT: @weft__storage_
define void @loop(i32 %n) "weft-fiber" {
entry:
  %first = call ptr @llvm.stacksave.p0()
  br label %again
again:
  %saved = phi ptr [ %first, %entry ], [ %next, %again ]
  %i = phi i32 [ 0, %entry ], [ %more, %again ]
  call void @weft.suspend()
  call void @llvm.stackrestore.p0(ptr %saved)
  %next = call ptr @llvm.stacksave.p0()
  %more = add i32 %i, 1
  %go.on = icmp ult i32 %more, %n
  br i1 %go.on, label %again, label %end
end:
  ret void
}
