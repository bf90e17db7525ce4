; A call through a pointer in an open world compares one word of the descriptor with the reserved bytes; the hot path
; has no phi and no flag, and the call of a larger callee stands in a block of its own.  A word for frames that may be
; aligned to two pointers is masked first.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define { i32, i1 } @call.ramp(ptr %task, ptr %frame, ptr %p)
; CHECK:         %ramp = load ptr, ptr {{%.*}}, align 8, !invariant.load
; CHECK:         [[WORD:%.*]] = getelementptr {{.*}}, ptr %p, i32 0, i32 13
; CHECK-NEXT:    %fit = load i32, ptr [[WORD]], align 4, !invariant.load
; CHECK-NEXT:    %fits = icmp ule i32 %fit, 16
; CHECK-NEXT:    br i1 %fits, label %[[HERE:.*]], label %[[ARENA:.*]], !prof
; CHECK:       [[HERE]]:
; CHECK-NEXT:    [[SLOT:%.*]] = getelementptr {{.*}}%frame
; CHECK-NEXT:    call { i32, i1 } %ramp(ptr %task, ptr [[SLOT]], i32 1)
; CHECK:       [[ARENA]]:
; CHECK:         %callee = call ptr @weft__frame_push(ptr %task, ptr %frame, ptr %p)
; CHECK:         call { i32, i1 } %ramp(ptr %task, ptr %callee, i32 1)

; CHECK-LABEL: define { i64, i1 } @aligned.ramp(
; CHECK:         [[FIT:%.*]] = load i32
; CHECK-NEXT:    [[MASKED:%.*]] = and i32 %fit, -268435457
; CHECK-NEXT:    %fits = icmp ule i32 [[MASKED]], 16

; A promise about a function of another file is compared too: nobody has checked it.
; CHECK-LABEL: define i1 @promised.ramp(
; CHECK:         load i32, ptr getelementptr {{.*}}@far.fiber, i32 0, i32 13), align 4, !invariant.load
; CHECK-NEXT:    [[MASKED:%.*]] = and i32 %fit, -268435457
; CHECK-NEXT:    %fits = icmp ule i32 [[MASKED]], 64

; What the library's own header promises holds.
; CHECK-LABEL: define i1 @library.ramp(
; CHECK-NOT:     icmp

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @far() "weft-fiber" "weft-bound"="64"
declare void @weft_far() "weft-fiber" "weft-bound"="64"
@taken = global [2 x ptr] [ptr @small, ptr @over]

define i32 @small(i32 %x) "weft-fiber" {
  %more = add i32 %x, 1
  call void @weft.suspend()
  %r = add i32 %x, %more
  ret i32 %r
}

define i64 @over(i64 %x) "weft-fiber" {
  %a = alloca i64, align 16
  store i64 %x, ptr %a
  call void @weft.suspend()
  %r = load i64, ptr %a
  ret i64 %r
}

define i32 @call(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}

define i64 @aligned(ptr %p) "weft-fiber" {
  %r = call cc77 i64 %p(i64 1)
  ret i64 %r
}

define void @promised() "weft-fiber" {
  call void @far()
  ret void
}

define void @library() "weft-fiber" {
  call void @weft_far()
  ret void
}
