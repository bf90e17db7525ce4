; The ramp of a function that certainly suspends returns what a resume part does, where one calls it behind a resume: that
; part and the start part end with a jump to it, its own by a call that is not inlined.  Not where others may name the
; function, nor where its ramp jumps to one of the other kind or the other way round, nor where it hands over, nor where it is
; called before a suspension only.  What `always_inline` asks of a call of itself is not done.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s
; RUN: %opt -passes='default<O2>' -S %s | FileCheck --check-prefix=O2 %s

; CHECK-LABEL: define internal i32 @tree.ramp(ptr %task, ptr %frame, i64 %n)
; CHECK-DAG:     [[STATUS:%.*]] = call i32 asm "", "=r,0"(i32 0)
; CHECK-DAG:     ret i32 [[STATUS]]
; CHECK-DAG:     [[NEXT:%.*]] = musttail call i32 @tree.ramp(
; CHECK-DAG:     ret i32 [[NEXT]]
; CHECK-DAG:     [[NONE:%.*]] = call i32 @weft__no_memory(
; CHECK-DAG:     ret i32 [[NONE]]
; CHECK-LABEL: define internal i32 @tree.resume(
; CHECK:         [[STATUS:%.*]] = call i32 @tree.ramp(ptr %task, ptr {{%.*}}, i64 {{.*}}) [[APART:#[0-9]+]]
; CHECK-NEXT:    ret i32 [[STATUS]]
; O2-LABEL: define internal {{.*}} i32 @tree.ramp(
; O2-NOT:     call {{.*}}@tree.ramp(
; O2-LABEL: define internal i32 @tree.return.1(
; O2:         [[STATUS:%.*]] = tail call {{.*}}i32 @tree.ramp(
; O2-NEXT:    ret i32 [[STATUS]]

; CHECK-LABEL: define internal i32 @both.ramp(

; CHECK-LABEL: define i1 @root.ramp(
; CHECK:         call i32 @tree.ramp(
; CHECK-NEXT:    ret i1 true
; CHECK-LABEL: define internal i32 @root.resume(
; CHECK:         [[STATUS:%.*]] = call i32 @both.ramp(
; CHECK-NEXT:    ret i32 [[STATUS]]
; In a destroy part its return ends the program.
; CHECK-LABEL: define internal void @root.destroy(
; CHECK:         call i32 @both.ramp(
; CHECK-NEXT:    call void @weft__suspend_in_destroy(
; CHECK-NEXT:    unreachable

; RUN: %opt -passes='weft,verify' -S %s | FileCheck --check-prefix=OTHERS %s
; OTHERS-DAG:  define { i64, i1 } @exported.ramp(
; OTHERS-DAG:  define internal { i64, i1 } @pointed_at.ramp(
; OTHERS-DAG:  define internal { i64, i1 } @jumped_to.ramp(
; OTHERS-DAG:  musttail call { i64, i1 } @jumped_to.ramp(
; OTHERS-DAG:  define internal { i64, i1 } @jumps_out.ramp(
; OTHERS-DAG:  musttail call { i64, i1 } @exported.ramp(
; OTHERS-DAG:  define internal i32 @not_jumped_to.ramp(
; OTHERS-DAG:  define internal i1 @first.ramp(
; OTHERS-DAG:  define internal { i64, i1 } @hands_over.ramp(

; CHECK-LABEL: define internal i32 @both.start(
; CHECK:         [[STATUS:%.*]] = call i32 @both.ramp(
; CHECK-NEXT:    ret i32 [[STATUS]]
; CHECK:       attributes [[APART]] = { noinline nounwind

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare i64 @work(i64)
declare void @much(i64, i64, i64, i64, i64, i64)
declare i64 @perhaps(i64) "weft-fiber" "weft-bound"="8"
declare ptr @weft__create_begin(ptr)
declare i32 @__gcc_personality_v0(...)
@pointer = global ptr @pointed_at

define internal i64 @tree(i64 %n) "weft-fiber" {
  %leaf = icmp ult i64 %n, 2
  br i1 %leaf, label %wait, label %more
wait:
  call void @weft.suspend()
  ret i64 %n
more:
  %less = sub i64 %n, 1
  %r = call i64 @tree(i64 %less)
  %s = call i64 @tree(i64 %r) alwaysinline
  %sum = add i64 %r, %s
  ret i64 %sum
}

define internal i32 @both(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  %a = call i64 @work(i64 %n)
  %b = trunc i64 %a to i32
  ret i32 %b
}
define ptr @make() {
  %task = call ptr @weft__create_begin(ptr @both)
  ret ptr %task
}

define void @root(i64 %n) "weft-fiber" personality ptr @__gcc_personality_v0 {
  %r = call i64 @tree(i64 %n)
  %w = call i64 @work(i64 %r)
  %b = invoke i32 @both(i64 %w) to label %next unwind label %pad
next:
  %e = call i64 @exported(i64 %w)
  %p = call i64 @pointed_at(i64 %e)
  %j = call i64 @jumped_to(i64 %p)
  %h = call i64 @hands_over(i64 %j)
  %u = call i64 @work(i64 %h)
  ret void
pad:
  %lp = landingpad { ptr, i32 } cleanup
  %c = call i32 @both(i64 0)
  resume { ptr, i32 } %lp
}

define i64 @exported(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %n
}
define internal i64 @pointed_at(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %n
}
define internal i64 @jumped_to(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %n
}
define i64 @jumps(i64 %n) "weft-fiber" {
  %less = sub i64 %n, 1
  %r = call i64 @jumped_to(i64 %less)
  %s = add i64 %r, %n
  ret i64 %s
}
define internal i64 @jumps_out(i64 %n) "weft-fiber" {
  %w = call i64 @work(i64 %n)
  %r = call i64 @exported(i64 %w)
  ret i64 %r
}
define i64 @waits_first(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  %r = call i64 @jumps_out(i64 %n)
  %s = call i64 @not_jumped_to(i64 %r)
  ret i64 %s
}
define internal i64 @not_jumped_to(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  %w = call i64 @work(i64 %n)
  ret i64 %w
}
define internal i64 @sometimes(i64 %n) "weft-fiber" {
  %leaf = icmp ult i64 %n, 2
  br i1 %leaf, label %end, label %more
end:
  ret i64 %n
more:
  %less = sub i64 %n, 1
  %r = call i64 @sometimes(i64 %less) alwaysinline
  call void @weft.suspend()
  ret i64 %r
}
define i64 @calls_it(i64 %n) "weft-fiber" {
  %r = call i64 @sometimes(i64 %n)
  ret i64 %r
}
define internal void @first() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define void @calls_first() "weft-fiber" {
  call void @first()
  %a = call i64 @work(i64 1)
  ret void
}
define internal i64 @hands_over(i64 %n) "weft-fiber" {
  %r = call i64 @perhaps(i64 %n)
  %a = call i64 @work(i64 %r)
  %b = call i64 @work(i64 %a)
  %c = call i64 @work(i64 %b)
  %d = call i64 @work(i64 %c)
  %e = call i64 @work(i64 %d)
  %f = call i64 @work(i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @much(i64 %f, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e)
  call void @weft.suspend()
  ret i64 %f
}
