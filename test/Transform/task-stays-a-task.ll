; A task stays one when its handle leaves the function, when its root could tell that it runs in a task, when a second
; destroy may follow the first, and when a variable of it that others know may outlive the function.
; [a task stays one where its root could find out]
; RUN: %opt -passes='weft-normalise<inline>,verify' -S %s | FileCheck %s
; RUN: sed 's/^; allocator: //' %s | %opt -passes='weft-normalise<inline>,verify' -S | FileCheck --check-prefix=ALLOCATOR %s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@kept = global ptr null
@shown = global ptr null
declare void @weft.suspend()
declare ptr @weft__create()
declare ptr @weft__made()
declare i32 @weft_resume(ptr)
declare void @weft_destroy(ptr)
declare void @unknown()
declare i64 @strange(i64) memory(none)

; allocator: declare void @weft_set_allocator(ptr)

define void @quiet(i64 %n) "weft-fiber" {
  call i64 @strange(i64 %n)
  call void @weft.suspend()
  ret void
}

define void @loud(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  call void @unknown()
  ret void
}

define void @callee(i64 %n) "weft-fiber" noinline {
  call void @weft.suspend()
  ret void
}

define void @calls(i64 %n) "weft-fiber" {
  call void @callee(i64 %n) "weft-fiber"
  ret void
}

define void @shows(i64 %n) "weft-fiber" {
  %mine = alloca i64
  store i64 %n, ptr %mine
  store ptr %mine, ptr @shown
  call void @weft.suspend()
  ret void
}

; CHECK-LABEL: define i32 @stays_inside(
; CHECK-NOT:     call {{.*}}@weft
; CHECK:         ret i32
; ALLOCATOR-LABEL: define i32 @stays_inside(
; ALLOCATOR:     call ptr @weft__create_begin(
define i32 @stays_inside(i64 %n) {
  %verb = call ptr @weft__create()
  call void @quiet(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %status = call i32 @weft_resume(ptr %task)
  call void @weft_destroy(ptr %task)
  ret i32 %status
}

; CHECK-LABEL: define void @stored(
; CHECK:         call ptr @weft__create_begin(
define void @stored(i64 %n) {
  %verb = call ptr @weft__create()
  call void @quiet(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  store ptr %task, ptr @kept
  ret void
}

; CHECK-LABEL: define void @chosen(
; CHECK:         call ptr @weft__create_begin(
define void @chosen(i64 %n, ptr %other, i1 %which) {
  %verb = call ptr @weft__create()
  call void @quiet(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %t = select i1 %which, ptr %task, ptr %other
  call i32 @weft_resume(ptr %t)
  ret void
}

; CHECK-LABEL: define i32 @runs_loud(
; CHECK:         call ptr @weft__create_begin(
define i32 @runs_loud(i64 %n) {
  %verb = call ptr @weft__create()
  call void @loud(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %status = call i32 @weft_resume(ptr %task)
  call void @weft_destroy(ptr %task)
  ret i32 %status
}

; CHECK-LABEL: define i32 @runs_callee(
; CHECK:         call ptr @weft__create_begin(
define i32 @runs_callee(i64 %n) {
  %verb = call ptr @weft__create()
  call void @calls(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %status = call i32 @weft_resume(ptr %task)
  call void @weft_destroy(ptr %task)
  ret i32 %status
}

; CHECK-LABEL: define void @destroyed_twice(
; CHECK:         call ptr @weft__create_begin(
define void @destroyed_twice(i64 %n) {
  %verb = call ptr @weft__create()
  call void @quiet(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  call void @weft_destroy(ptr %task)
  call void @weft_destroy(ptr %task)
  ret void
}

; CHECK-LABEL: define void @left_behind(
; CHECK:         call ptr @weft__create_begin(
define void @left_behind(i64 %n, i1 %ends) {
  %verb = call ptr @weft__create()
  call void @shows(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %status = call i32 @weft_resume(ptr %task)
  br i1 %ends, label %end, label %leave
end:
  call void @weft_destroy(ptr %task)
  br label %leave
leave:
  ret void
}

; CHECK-LABEL: define void @ended(
; CHECK-NOT:     call {{.*}}@weft
; CHECK:         ret void
define void @ended(i64 %n) {
  %verb = call ptr @weft__create()
  call void @shows(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %status = call i32 @weft_resume(ptr %task)
  call void @weft_destroy(ptr %task)
  ret void
}

; CHECK-LABEL: define i32 @unoptimised(
; CHECK:         call ptr @weft__create_begin(
define i32 @unoptimised(i64 %n) optnone noinline {
  %verb = call ptr @weft__create()
  call void @quiet(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %status = call i32 @weft_resume(ptr %task)
  call void @weft_destroy(ptr %task)
  ret i32 %status
}
