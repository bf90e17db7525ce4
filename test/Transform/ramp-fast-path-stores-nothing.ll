; A call that does not suspend keeps the caller's values in registers: stores are on the suspending path alone.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define { i64, i1 } @f.ramp(ptr %task, ptr %frame, i64 %x, i64 %y)
; CHECK-NOT:     store
; CHECK:         [[CALLEE:%.*]] = getelementptr inbounds i8, ptr %frame, i64 [[AT:[0-9]+]]
; CHECK-NOT:     store
; CHECK:         [[PAIR:%.*]] = call { i64, i1 } @g.ramp(ptr %task, ptr [[CALLEE]], i64 %x)
; CHECK-NEXT:    %suspended = extractvalue { i64, i1 } [[PAIR]], 1
; CHECK-NEXT:    %r = extractvalue { i64, i1 } [[PAIR]], 0
; CHECK-NEXT:    br i1 %suspended, label %[[SUSPEND:.*]], label %[[NEXT:.*]], !prof
; CHECK:       [[NEXT]]:
; CHECK-NEXT:    [[SUM:%.*]] = add i64 %r, %y
; CHECK-NOT:     store
; CHECK:         [[DONE:%.*]] = insertvalue { i64, i1 } poison, i64 [[SUM]], 0
; CHECK-NEXT:    [[RET:%.*]] = insertvalue { i64, i1 } [[DONE]], i1 false, 1
; CHECK-NEXT:    ret { i64, i1 } [[RET]]
; CHECK:       [[SUSPEND]]:
; CHECK-NEXT:    [[CALLEE:%.*]] = getelementptr inbounds i8, ptr %frame, i64 8
; CHECK-NEXT:    store ptr getelementptr inbounds ({{.*}}, ptr @f.sites, i32 0, i32 1, i32 0), ptr [[CALLEE]]
; CHECK-NEXT:    br label %[[STORES:.*]]
; CHECK:       [[STORES]]:
; CHECK-NEXT:    [[SLOT:%.*]] = getelementptr inbounds i8, ptr %frame, i64 {{[0-9]+}}
; CHECK-NEXT:    store i64 %y, ptr [[SLOT]]
; CHECK-NEXT:    ret { i64, i1 } { i64 poison, i1 true }
; CHECK-NEXT:  }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define i64 @f(i64 %x, i64 %y) "weft-fiber" {
  %r = call i64 @g(i64 %x)
  %sum = add i64 %r, %y
  ret i64 %sum
}

define i64 @g(i64 %x) "weft-fiber" {
  %ends = icmp eq i64 %x, 0
  br i1 %ends, label %end, label %wait
wait:
  call void @weft.suspend()
  br label %end
end:
  ret i64 %x
}
