; A frame whose bytes are known is taken from the arena in line: the runtime is called when the machine stack is used up
; or the newest chunk is full, and what it returns is looked at there alone.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define { i32, i1 } @f.ramp(ptr %task, ptr %frame, i32 %n)
; CHECK:         %stack = call ptr @llvm.stacksave
; CHECK-NEXT:    [[HERE:%.*]] = ptrtoint ptr %stack to i64
; CHECK-NEXT:    [[FLOOR:%.*]] = call {{.*}}ptr @llvm.threadlocal.address.p0(ptr {{.*}}@weft__stack_floor)
; CHECK-NEXT:    %floor = load i64, ptr [[FLOOR]]
; CHECK-NEXT:    %left = sub i64 [[HERE]], %floor
; CHECK-NEXT:    [[USED:%.*]] = icmp ugt i64 %left, 262144
; CHECK-NEXT:    br i1 [[USED]], label %push.slow, label %[[STACK:.*]], !prof
; CHECK:       push.slow:
; CHECK-NEXT:    [[TAKEN:%.*]] = call ptr @weft__frame_push(ptr %task, ptr %frame, ptr @f.fiber)
; CHECK:         br i1 {{%.*}}, label %[[NOFRAME:.*]], label %[[TAKENHERE:.*]], !prof
; CHECK:       [[STACK]]:
; CHECK:         %arena = inttoptr
; CHECK:         %above = getelementptr i8, ptr %top, i64 24
; CHECK:         [[FULL:%.*]] = icmp ugt ptr %above, %end
; CHECK-NEXT:    br i1 [[FULL]], label %push.slow, label %[[FAST:.*]], !prof
; CHECK:       [[FAST]]:
; CHECK-NEXT:    store ptr %above,
; CHECK-NEXT:    store ptr %frame, ptr %top
; CHECK-NEXT:    [[PLACED:%.*]] = getelementptr i8, ptr %top, i64 8
; CHECK:         phi ptr [ [[PLACED]], %[[FAST]] ], [ [[TAKEN]], %[[TAKENHERE]] ]
; CHECK:       [[NOFRAME]]:
; CHECK-NEXT:    icmp eq ptr [[TAKEN]], null

; A resume part runs right above its driver.
; CHECK-LABEL: define internal i32 @f.resume(
; CHECK-NOT:     weft__stack_floor
; CHECK:         %above = getelementptr i8, ptr %top, i64 24

; A frame that is aligned to more than a pointer is the runtime's work; here of a recursion that is a loop.
; CHECK-LABEL: define i1 @g.ramp(
; CHECK-NOT:     push.slow
; CHECK:         %callee = call ptr @weft__frame_move(ptr %task, ptr %frame, ptr @g.fiber)

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(ptr)
@flag = global i1 false

define i32 @f(i32 %n) "weft-fiber" {
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %leaf, label %more

leaf:
  %odd = load volatile i1, ptr @flag
  br i1 %odd, label %wait, label %end
wait:
  call void @weft.suspend()
  br label %end
end:
  ret i32 1

more:
  %less = sub i32 %n, 1
  %r = call i32 @f(i32 %less)
  %sum = add i32 %r, %n
  ret i32 %sum
}

define void @g() "weft-fiber" {
  %wide = alloca i64, align 32
  call void @use(ptr %wide)
  call void @weft.suspend()
  call void @g()
  call void @use(ptr %wide)
  ret void
}
