; A start part runs once a task and is compiled for size, but where a ramp with a loop becomes part of it.  A ramp that is
; called too does not.
; RUN: %opt -passes=weft -S %s | FileCheck %s
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

declare void @weft.suspend()
declare ptr @weft__create_begin(ptr)

; CHECK: define internal i32 @looping.start({{.*}}) [[SPEED:#[0-9]+]] {
; CHECK: define internal i32 @straight.start({{.*}}) [[SIZE:#[0-9]+]] {
; CHECK: define internal i32 @called.start({{.*}}) [[SIZE]] {
; CHECK: attributes [[SPEED]] = { nounwind }
; CHECK: attributes [[SIZE]] = { nounwind optsize }

define internal i64 @looping(i64 %n) "weft-fiber" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %i, 1
  %r = call i64 @called(i64 %i)
  %more = icmp ult i64 %r, %n
  br i1 %more, label %loop, label %end
end:
  ret i64 %r
}

define internal i64 @straight(i64 %n) "weft-fiber" {
  %r = call i64 @called(i64 %n)
  ret i64 %r
}

define internal i64 @called(i64 %n) "weft-fiber" {
entry:
  %first = icmp eq i64 %n, 7
  br i1 %first, label %wait, label %loop
wait:
  call void @weft.suspend()
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ 1, %wait ], [ %next, %loop ]
  %next = add i64 %i, %n
  %more = icmp ult i64 %next, 100
  br i1 %more, label %loop, label %end
end:
  ret i64 %next
}

define void @make() {
  call ptr @weft__create_begin(ptr @looping)
  call ptr @weft__create_begin(ptr @straight)
  call ptr @weft__create_begin(ptr @called)
  ret void
}
