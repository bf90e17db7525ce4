; A dynamic alloca over a suspension ends the task, with the cleanups that are pending at its mark, when there is no memory.
; RUN: %opt -passes='weft-normalise,verify' -S %s | FileCheck %s
; RUN: %opt -passes='weft-normalise<inline>,verify' -S %s | FileCheck %s
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s --check-prefix=SPLIT

; CHECK-LABEL: define void @f(
; CHECK:         [[A:%.*]] = call ptr @weft__storage_push(
; CHECK:         [[NONE:%.*]] = icmp eq ptr [[A]], null
; CHECK:         br i1 [[NONE]], label %[[END:.*]], label %{{.*}}
; CHECK:       [[END]]:
; CHECK:         invoke void @weft.no_memory()
; CHECK-NEXT:      to label %{{.*}} unwind label %pad

; One mark may stand before two; the mark may be a call.
; CHECK-LABEL: define void @two(
; CHECK:         call ptr @weft__storage_push(
; CHECK:         call void @weft.no_memory()
; CHECK:         call ptr @weft__storage_push(
; CHECK:         call void @weft.no_memory()

; No answer is better than a wrong one.
; CHECK-LABEL: define void @bypassed(
; CHECK-NOT:     weft.no_memory
; CHECK:         call ptr @weft__storage_push_or_abort(

; SPLIT-NOT: weft.storage_mark
; SPLIT-LABEL: define internal void @f.destroy(
; SPLIT:         call void @clean()

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @weft.storage_mark(i32)
declare i32 @__gcc_personality_v0(...)
declare void @clean()
declare void @use(ptr)

define void @f(i64 %n) "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @weft.storage_mark(i32 1) to label %next unwind label %pad

next:
  %large = icmp ugt i64 %n, 10
  br i1 %large, label %more, label %make

more:
  br label %make

make:
  %bytes = phi i64 [ 10, %next ], [ %n, %more ]
  %a = alloca i8, i64 %bytes
  invoke void @weft.suspend() to label %done unwind label %pad

done:
  call void @use(ptr %a)
  call void @clean()
  ret void

pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @clean()
  resume { ptr, i32 } %p
}

define void @two(i64 %n) "weft-fiber" {
  call void @weft.storage_mark(i32 2)
  %a = alloca i8, i64 %n
  %b = alloca i8, i64 %n
  call void @weft.suspend()
  call void @use(ptr %a)
  call void @use(ptr %b)
  ret void
}

define void @bypassed(i64 %n, i1 %skip) "weft-fiber" personality ptr @__gcc_personality_v0 {
  br i1 %skip, label %make, label %marked

marked:
  invoke void @weft.storage_mark(i32 1) to label %make unwind label %pad

make:
  %a = alloca i8, i64 %n
  invoke void @weft.suspend() to label %done unwind label %pad

done:
  call void @use(ptr %a)
  call void @clean()
  ret void

pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @clean()
  resume { ptr, i32 } %p
}
