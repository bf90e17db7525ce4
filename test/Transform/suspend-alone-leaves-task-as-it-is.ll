; A resume part with one suspension and no other point is entered there only: site and leaf are in the task already.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i1 @count.ramp(
; CHECK:         store ptr {{.*}}@count.sites
; CHECK:         store ptr %frame
; CHECK-LABEL: define internal i32 @count.resume(
; CHECK-NOT:     ptr %task, i32 0
; CHECK:         ret i32 0
; CHECK-NOT:     ptr %task, i32 0
; CHECK:       }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(i32)

define void @count(i32 %n) "weft-fiber" {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  call void @use(i32 %i)
  call void @weft.suspend()
  %next = add i32 %i, 1
  %more = icmp slt i32 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}
