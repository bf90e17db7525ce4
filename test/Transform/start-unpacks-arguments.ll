; The start part of a task loads its arguments from the root frame and passes them as the ramp wants them: extended
; alike, and objects by value from the machine stack, because the ramp's copy shares bytes with the packed ones.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @f.start.sites = internal constant {{.*}} { ptr @f.fiber, [2 x {{.*}}] [{{.*}} { ptr @f.start, i32 0, i32 0, i32 0, i16 0, i16 0 }, {{.*}} { ptr @weft__root_done, i32 0, i32 1, i32 0, i16 0, i16 0 }]
; CHECK-LABEL: define { i16, i1 } @f.ramp(ptr %task, ptr %frame, i8 signext %c, ptr %object, i1 zeroext %b)
; CHECK:       define internal i32 @f.start(ptr [[TASK:%.*]], ptr [[FRAME:%.*]], ptr {{%.*}}, i64 {{%.*}})
; CHECK:         [[C_AT:%.*]] = getelementptr inbounds i8, ptr [[FRAME]], i64 8
; CHECK-NEXT:    [[C:%.*]] = load i8, ptr [[C_AT]]
; CHECK-NEXT:    [[O_AT:%.*]] = getelementptr inbounds i8, ptr [[FRAME]], i64 16
; CHECK-NEXT:    [[OBJECT:%.*]] = alloca [3 x i64], align 8
; CHECK-NEXT:    call void @llvm.memcpy.p0.p0.i64(ptr align 8 [[OBJECT]], ptr [[O_AT]], i64 24, i1 false)
; CHECK-NEXT:    [[B_AT:%.*]] = getelementptr inbounds i8, ptr [[FRAME]], i64 40
; CHECK-NEXT:    [[B:%.*]] = load i1, ptr [[B_AT]]
; CHECK-NEXT:    [[PAIR:%.*]] = call { i16, i1 } @f.ramp(ptr [[TASK]], ptr [[FRAME]], i8 signext [[C]], ptr [[OBJECT]], i1 zeroext [[B]])
; CHECK-NEXT:    [[SUSPENDED:%.*]] = extractvalue { i16, i1 } [[PAIR]], 1
; CHECK-NEXT:    br i1 [[SUSPENDED]], label %suspended, label %done
; CHECK:       suspended:
; CHECK-NEXT:    ret i32 0
; CHECK:       done:
; CHECK-NEXT:    [[R:%.*]] = extractvalue { i16, i1 } [[PAIR]], 0
; CHECK-NEXT:    [[WORD:%.*]] = zext i16 [[R]] to i64
; CHECK-NEXT:    musttail call i32 @weft__root_done(ptr [[TASK]], ptr [[FRAME]], ptr getelementptr inbounds ({{.*}}, ptr @f.start.sites, i32 0, i32 1, i32 1), i64 [[WORD]])
; CHECK-NEXT:    ret i32

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__create_begin(ptr)
declare void @use(i8, ptr, i1)

define i16 @f(i8 signext %c, ptr byval([3 x i64]) align 8 %object, i1 zeroext %b) "weft-fiber" {
  call void @weft.suspend()
  call void @use(i8 %c, ptr %object, i1 %b)
  ret i16 3
}

define void @make() {
  call ptr @weft__create_begin(ptr @f)
  ret void
}
