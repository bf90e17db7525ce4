; Where much code follows a call, the ramp does not have it: it enters the resume part behind the call; where a
; loop would stand in both parts, at its entry.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define { i32, i1 } @f.ramp(ptr %task, ptr %frame, i32 %x)
; CHECK:         [[PAIR:%.*]] = call { i64, i1 } @g.ramp(
; CHECK:         br i1 %suspended, label %[[SUSPEND:.*]], label %[[DONE:.*]], !prof
; CHECK:       [[DONE]]:
; CHECK:         store i32 %x, ptr [[SLOT:%.*]]
; CHECK-NEXT:    br label %[[OVER:.*]]
; CHECK:       [[OVER]]:
; CHECK-NEXT:    [[SITE:%.*]] = phi ptr [ getelementptr inbounds ({{.*}}, ptr @f.sites, i32 0, i32 1, i32 0), %[[DONE]] ]
; CHECK-NEXT:    [[WORD:%.*]] = phi i64 [ %r, %[[DONE]] ]
; CHECK-NEXT:    store ptr getelementptr inbounds ({{.*}}, ptr @f.sites, i32 0, i32 1, i32 1), ptr %frame
; CHECK-NEXT:    %status = call i32 @f.resume(ptr %task, ptr %frame, ptr [[SITE]], i64 [[WORD]])
; CHECK-NEXT:    [[IS_DONE:%.*]] = icmp eq i32 %status, 1
; CHECK-NEXT:    br i1 [[IS_DONE]], label %[[ENDED:.*]], label %[[LEFT:.*]]
; CHECK:       [[ENDED]]:
; CHECK-NEXT:    [[AT:%.*]] = getelementptr inbounds {{.*}} ptr %task, i32 0, i32 1
; CHECK-NEXT:    [[LEFTWORD:%.*]] = load i64, ptr [[AT]]
; CHECK-NEXT:    trunc i64 [[LEFTWORD]] to i32
; CHECK:         ret { i32, i1 }
; CHECK:       [[LEFT]]:
; CHECK-NEXT:    ret { i32, i1 } { i32 poison, i1 true }
; CHECK-NOT:     call i32 @work
; CHECK:       }

; CHECK-LABEL: define internal i32 @f.resume(
; CHECK-COUNT-6: call i32 @work

; There is nothing to gain from inlining that.
; CHECK-LABEL: define i1 @loop.ramp(
; CHECK-SAME:    ptr %task, ptr %frame, i32 {{.*}}, i64 {{.*}}) #[[ONLY:[0-9]+]]
; CHECK-NEXT:  entry:
; CHECK-NEXT:    %arguments = alloca { i32, i64 }
; CHECK-COUNT-2: store i
; CHECK:         [[WORD:%.*]] = ptrtoint ptr %arguments to i64
; CHECK-NOT:     call i32 @work
; CHECK:         phi ptr [ getelementptr inbounds ({{.*}}, ptr @loop.sites, i32 0, i32 1, i32 1), %entry ]
; CHECK:         call i32 @loop.resume(
; CHECK-LABEL: define internal i32 @loop.resume(
; CHECK:         switch i32 %index, label %nowhere [
; CHECK-NEXT:      i32 0, label %resume.0
; CHECK-NEXT:      i32 1, label %resume.1

; The start part gives the root its own return site back.
; CHECK-LABEL: define internal i32 @f.start(
; CHECK:         suspended:
; CHECK-NEXT:    store ptr {{.*}}@f.start.sites{{.*}}, ptr %{{.*}}
; CHECK-NEXT:    ret i32 0

; CHECK:       attributes #[[ONLY]] = { noinline nounwind }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__create_begin(ptr)
declare i32 @work(i32)

define i64 @g(i64 %x) "weft-fiber" {
  %ends = icmp eq i64 %x, 0
  br i1 %ends, label %end, label %wait
wait:
  call void @weft.suspend()
  br label %end
end:
  ret i64 %x
}

define i32 @f(i32 %x) "weft-fiber" {
  %wide = zext i32 %x to i64
  %r = call i64 @g(i64 %wide)
  %n = trunc i64 %r to i32
  %a = call i32 @work(i32 %n)
  %b = call i32 @work(i32 %a)
  %c = call i32 @work(i32 %b)
  %d = call i32 @work(i32 %c)
  %e = call i32 @work(i32 %d)
  %h = call i32 @work(i32 %x)
  %s = add i32 %e, %h
  ret i32 %s
}

define void @loop(i32 %x, i64 %unused) "weft-fiber" {
  br label %again
again:
  %i = phi i32 [ %x, %0 ], [ %k, %again.after ]
  %a = call i32 @work(i32 %i)
  %b = call i32 @work(i32 %a)
  %c = call i32 @work(i32 %b)
  %d = call i32 @work(i32 %c)
  %e = call i32 @work(i32 %d)
  %h = call i32 @work(i32 %e)
  %l = call i32 @work(i32 %h)
  %m = call i32 @work(i32 %l)
  %n = call i32 @work(i32 %m)
  %k = call i32 @work(i32 %n)
  call void @weft.suspend()
  br label %again.after
again.after:
  %last = icmp eq i32 %k, 0
  br i1 %last, label %out, label %again
out:
  ret void
}

define void @make() {
  call ptr @weft__create_begin(ptr @f)
  ret void
}
