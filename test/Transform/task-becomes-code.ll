; A task that does not leave its function becomes code of it: @sum is the plain loop, with no state, no task and no
; call; of @alternating, which suspends at two places in turn, a state is left in no block.  The root that nothing
; needs any more is gone.
; RUN: %opt -passes='weft-normalise<inline>,verify' -S %s | FileCheck %s
; RUN: %opt -passes='default<O2>' -S %s | FileCheck --check-prefix=O2 %s

; CHECK-LABEL: define i64 @sum(i64 %n)
; CHECK:         [[LOOP:.*]]:
; CHECK:         [[I:%.*]] = phi i64
; CHECK:         br i1 {{.*}}, label %[[BODY:.*]], label %[[END:.*]]
; CHECK-NOT:     call
; CHECK-NOT:     switch
; CHECK-NOT:     i32
; CHECK:         ret i64

; CHECK-LABEL: define i64 @differences(i64 %n)
; CHECK-NOT:     switch
; CHECK-NOT:     call {{.*}}weft
; CHECK:         ret i64

; CHECK-LABEL: define i64 @first(i64 %n)
; CHECK:         call void @cleanup
; CHECK-NOT:     call
; CHECK:         ret i64
; CHECK-NOT:   @range
; CHECK-NOT:   @alternating

; O2-LABEL: define {{.*}}i64 @sum(
; O2-NOT:     br label %{{.*}}!llvm.loop
; O2-NOT:     call {{.*}}@weft
; O2:         ret i64

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare void @weft.suspend()
declare ptr @weft__create()
declare ptr @weft__made()
declare i32 @weft_resume(ptr)
declare void @weft_destroy(ptr)
declare i32 @__gcc_personality_v0(...)
declare void @cleanup() memory(none)

define internal void @range(i64 %n, ptr %out) "weft-fiber" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 1, %entry ], [ %next, %again ]
  %more = icmp ule i64 %i, %n
  br i1 %more, label %body, label %end
body:
  store i64 %i, ptr %out
  call void @weft.suspend()
  br label %again
again:
  %next = add i64 %i, 1
  br label %loop
end:
  ret void
}

define i64 @sum(i64 %n) {
entry:
  %value = alloca i64
  %verb = call ptr @weft__create()
  call void @range(ptr nest %verb, i64 %n, ptr %value) "weft-fiber"
  %task = call ptr @weft__made()
  br label %loop
loop:
  %sum = phi i64 [ 0, %entry ], [ %added, %body ]
  %status = call i32 @weft_resume(ptr %task)
  %more = icmp eq i32 %status, 0
  br i1 %more, label %body, label %end
body:
  %v = load i64, ptr %value
  %added = add i64 %sum, %v
  br label %loop
end:
  call void @weft_destroy(ptr %task)
  ret i64 %sum
}

define internal void @alternating(i64 %n, ptr %out) "weft-fiber" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 1, %entry ], [ %next, %again ]
  %more = icmp ule i64 %i, %n
  br i1 %more, label %body, label %end
body:
  store i64 %i, ptr %out
  call void @weft.suspend()
  %less = sub i64 0, %i
  store i64 %less, ptr %out
  call void @weft.suspend()
  br label %again
again:
  %next = add i64 %i, 1
  br label %loop
end:
  ret void
}

define i64 @differences(i64 %n) {
entry:
  %value = alloca i64
  %verb = call ptr @weft__create()
  call void @alternating(ptr nest %verb, i64 %n, ptr %value) "weft-fiber"
  %task = call ptr @weft__made()
  br label %loop
loop:
  %sum = phi i64 [ 0, %entry ], [ %added, %body ]
  %status = call i32 @weft_resume(ptr %task)
  %more = icmp eq i32 %status, 0
  br i1 %more, label %body, label %end
body:
  %v = load i64, ptr %value
  %added = mul i64 %sum, %v
  br label %loop
end:
  call void @weft_destroy(ptr %task)
  ret i64 %sum
}

define internal i64 @guarded(i64 %n) "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.suspend() to label %on unwind label %destroyed
on:
  ret i64 %n
destroyed:
  %pad = landingpad { ptr, i32 } cleanup
  call void @cleanup()
  resume { ptr, i32 } %pad
}

define i64 @first(i64 %n) {
  %verb = call ptr @weft__create()
  call i64 @guarded(ptr nest %verb, i64 %n) "weft-fiber"
  %task = call ptr @weft__made()
  %status = call i32 @weft_resume(ptr %task)
  call void @weft_destroy(ptr %task)
  ret i64 %n
}
