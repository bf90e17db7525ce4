; A callee that suspends on every way to its end: what lives over the call and the return site are stored before it, and a
; ramp of the same type ends with a jump, without a look at the machine stack; a recursion of such has no stack checks.  Not with other types, nor where something of the
; activation is on the machine stack, nor without optimisation; and a ramp that hands over gets its return site afterwards.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: @tree.sites = {{.*}} [2 x
; CHECK-LABEL: define { i64, i1 } @tree.ramp(ptr %task, ptr %frame, i64 %n)
; CHECK-NOT:     weft__stack_floor
; CHECK:       push.slow:
; CHECK-NEXT:    [[TAKEN:%.*]] = call ptr @weft__frame_move(ptr %task, ptr %frame, ptr @tree.fiber)
; CHECK-NEXT:    [[WORD:%.*]] = ptrtoint ptr [[TAKEN]] to i64
; CHECK-NEXT:    icmp ult i64 [[WORD]], 1
; CHECK:         [[PUSHED:%callee[0-9]*]] = phi ptr
; CHECK:         store i64 %n, ptr
; CHECK-NEXT:    store ptr getelementptr inbounds ({{.*}}, ptr @tree.sites, i32 0, i32 1, i32 1), ptr [[PUSHED]]
; CHECK-NEXT:    [[PAIR:%.*]] = musttail call { i64, i1 } @tree.ramp(ptr %task, ptr [[PUSHED]], i64 %less)
; CHECK-NEXT:    ret { i64, i1 } [[PAIR]]
; CHECK-NOT:     @weft.stack_check

; A call in its resume part is none, and goes down by one ramp.
; CHECK-LABEL: define internal i32 @forest.resume(
; CHECK-NOT:     weft__stack_floor
; CHECK:       push.slow{{[0-9]*}}:
; CHECK-NEXT:    call ptr @weft__frame_move(
; CHECK:         [[PUSHED:%callee[0-9]*]] = phi ptr
; CHECK:         call { i64, i1 } @forest.ramp(ptr %task, ptr [[PUSHED]], i64 {{.*}})
; CHECK-NEXT:    ret i32 0

; CHECK-LABEL: define i1 @other_type.ramp(ptr %task, ptr %frame, i64 %n)
; CHECK:         store ptr {{.*}}@other_type.sites{{.*}}, ptr [[FRAME:%[0-9]+]]
; CHECK-NEXT:    call { i64, i1 } @leaf.ramp(ptr %task, ptr [[FRAME]], i64 %n)
; CHECK-NEXT:    ret i1 true
; CHECK-NEXT:  }

; CHECK-LABEL: define { i64, i1 } @on_stack.ramp(ptr %task, ptr %frame, i64 %n)
; CHECK:         %object = alloca i64
; CHECK:         = call { i64, i1 } @leaf.ramp(
; CHECK-NEXT:    ret { i64, i1 } { i64 poison, i1 true }

; Nor where a target may need memory for arguments or result.
; CHECK-LABEL: @results.ramp(
; CHECK-NOT:     musttail call {{.*}}.ramp(
; CHECK-LABEL: @arguments.ramp(
; CHECK-NOT:     musttail call {{.*}}.ramp(

; CHECK-LABEL: define { i64, i1 } @unoptimised.ramp(ptr %task, ptr %frame, i64 %n)
; CHECK:         = call { i64, i1 } @leaf.ramp(

; CHECK-LABEL: define { i64, i1 } @hands_over.ramp(
; CHECK:         call i32 @hands_over.resume(
; CHECK-LABEL: define { i64, i1 } @above.ramp(ptr %task, ptr %frame, i64 %n)
; CHECK:         [[FRAME:%.*]] = getelementptr inbounds i8, ptr %frame, i64 {{[0-9]+}}
; CHECK-NOT:     store ptr {{.*}}@above.sites
; CHECK:         call { i64, i1 } @hands_over.ramp(ptr %task, ptr [[FRAME]], i64 %n)
; CHECK-NEXT:    store ptr {{.*}}@above.sites{{.*}}, ptr [[FRAME]]
; CHECK-NEXT:    ret { i64, i1 } { i64 poison, i1 true }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare i64 @work(i64)
declare void @use(ptr)

define i64 @tree(i64 %n) "weft-fiber" {
  %leaf = icmp ult i64 %n, 2
  br i1 %leaf, label %wait, label %more
wait:
  call void @weft.suspend()
  ret i64 %n
more:
  %less = sub i64 %n, 1
  %r = call i64 @tree(i64 %less)
  %sum = add i64 %r, %n
  ret i64 %sum
}

define i64 @forest(i64 %n) "weft-fiber" {
  %leaf = icmp ult i64 %n, 2
  br i1 %leaf, label %wait, label %more
wait:
  call void @weft.suspend()
  ret i64 %n
more:
  %less = sub i64 %n, 1
  %r = call i64 @forest(i64 %less)
  %w = call i64 @work(i64 %r)
  %s = call i64 @forest(i64 %w)
  %sum = add i64 %r, %s
  ret i64 %sum
}

define i64 @leaf(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %n
}

define void @other_type(i64 %n) "weft-fiber" {
  %r = call i64 @leaf(i64 %n)
  %w = call i64 @work(i64 %r)
  ret void
}

define i64 @on_stack(i64 %n) "weft-fiber" {
  %object = alloca i64
  call void @use(ptr %object)
  %x = load i64, ptr %object
  call void @llvm.lifetime.end.p0(i64 8, ptr %object)
  %r = call i64 @leaf(i64 %n)
  %sum = add i64 %r, %x
  ret i64 %sum
}
declare void @llvm.lifetime.end.p0(i64, ptr)

define { i64, i64, i64 } @results(i64 %n) "weft-fiber" {
  %leaf = icmp ult i64 %n, 2
  br i1 %leaf, label %wait, label %more
wait:
  call void @weft.suspend()
  ret { i64, i64, i64 } zeroinitializer
more:
  %r = call { i64, i64, i64 } @results(i64 1)
  ret { i64, i64, i64 } %r
}

define i64 @arguments(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) "weft-fiber" {
  %leaf = icmp ult i64 %a, 2
  br i1 %leaf, label %wait, label %more
wait:
  call void @weft.suspend()
  ret i64 %b
more:
  %r = call i64 @arguments(i64 1, i64 %b, i64 %c, i64 %d, i64 %e)
  ret i64 %r
}

define i64 @unoptimised(i64 %n) noinline optnone "weft-fiber" {
  %r = call i64 @leaf(i64 %n)
  ret i64 %r
}

define i64 @perhaps(i64 %n) "weft-fiber" {
  %ends = icmp eq i64 %n, 0
  br i1 %ends, label %end, label %wait
wait:
  call void @weft.suspend()
  br label %end
end:
  ret i64 %n
}

define i64 @hands_over(i64 %n) "weft-fiber" {
  %r = call i64 @perhaps(i64 %n)
  %a = call i64 @work(i64 %r)
  %b = call i64 @work(i64 %a)
  %c = call i64 @work(i64 %b)
  %d = call i64 @work(i64 %c)
  %e = call i64 @work(i64 %d)
  %f = call i64 @work(i64 %e)
  call void @weft.suspend()
  ret i64 %f
}

define i64 @above(i64 %n) "weft-fiber" {
  %r = call i64 @hands_over(i64 %n)
  ret i64 %r
}
