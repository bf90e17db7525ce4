; From -O1 on, a point with little code behind it has a resume part of its own, with the return part of its callee when
; that lies in the arena; one that a resume at it may come to again, one with much code behind it and stack checks share
; one part.  Without optimisation all do. [a point with a resume part of its own]
; RUN: %opt -passes='default<O1>' -S %s | FileCheck %s
; RUN: %opt -passes=weft -S %s | FileCheck --check-prefix=COMMON %s

; CHECK:      @fib.sites = {{.*}} [5 x
; CHECK-SAME:   { ptr @fib.resume.0, i32 0, i32 0,
; CHECK-SAME:   { ptr @fib.resume, i32 0, i32 1,
; CHECK-SAME:   { ptr @fib.return.2, i32 1, i32 2,
; CHECK-SAME:   { ptr @fib.resume, i32 0, i32 3,
; CHECK-SAME:   { ptr @fib.return.4, i32 1, i32 4,
; CHECK:      @loop.sites = {{.*}} [2 x
; CHECK-SAME:   { ptr @loop.resume, i32 0, i32 0,
; CHECK-SAME:   { ptr @loop.resume.1, i32 0, i32 1,
; CHECK:      @once.sites = {{.*}} [1 x
; CHECK-SAME:   { ptr @once.resume, i32 0,

; COMMON:     @fib.sites = {{.*}} [5 x
; COMMON-SAME:  { ptr @fib.resume, i32 0, i32 0,
; COMMON-SAME:  { ptr @fib.return, i32 1, i32 2,
; COMMON-NOT: @fib.resume.{{[0-9]}}

; Where only a recursion that has used up the stack goes on, a frame is taken by a call.
; CHECK-LABEL: define internal {{.*}}i32 @fib.resume(
; CHECK-NOT:     %above
; CHECK:         call {{.*}}ptr @weft__frame_push.keeping(
; CHECK-NOT:     %above
; Neither looks at the site.
; CHECK-LABEL: define internal {{.*}}i32 @fib.resume.0(
; CHECK-NOT:     switch
; CHECK:         musttail call i32
; The second call of @fib gets the frame of the first.
; CHECK-LABEL: define internal {{.*}}i32 @fib.return.2(
; CHECK:         %callee = getelementptr i8, ptr {{%.*}}, i64 1
; CHECK-NOT:     weft__frame_p
; CHECK-NOT:     weft__stack_floor
; CHECK:         call {{.*}} @fib.ramp(ptr {{[^,]*}}, ptr {{.*}}%callee, i64
; CHECK-LABEL: define internal {{.*}}i32 @loop.resume(
; CHECK-NOT:     switch
; CHECK:         store ptr {{.*}}@loop.sites

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
declare void @weft.suspend()
@flag = global i1 false

define i64 @fib(i64 %n) "weft-fiber" {
  %small = icmp ult i64 %n, 2
  br i1 %small, label %leaf, label %more

leaf:
  %odd = load volatile i1, ptr @flag
  br i1 %odd, label %wait, label %end
wait:
  call void @weft.suspend()
  br label %end
end:
  ret i64 %n

more:
  %one = sub i64 %n, 1
  %a = call i64 @fib(i64 %one)
  %two = sub i64 %n, 2
  %b = call i64 @fib(i64 %two)
  %sum = add i64 %a, %b
  ret i64 %sum
}

define i64 @loop(i64 %n) "weft-fiber" {
entry:
  br label %head

head:
  %i = phi i64 [ 0, %entry ], [ %next, %head ]
  call void @weft.suspend()
  %next = add i64 %i, 3
  %again = icmp ult i64 %next, %n
  br i1 %again, label %head, label %last

last:
  call void @weft.suspend()
  ret i64 %next
}

define i64 @once(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %n
}
