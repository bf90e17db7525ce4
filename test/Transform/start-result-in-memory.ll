; The start part stores a wide result that came in registers; an object returned in memory gets its place behind the
; root frame.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @wide.fiber = constant {{.*}} i32 24, i8 0, i8 4, i16 48, ptr @wide.ramp, ptr null, i32 24, i32 8, i32 16, i32 24 }
; CHECK:       @object.fiber = constant {{.*}} i32 16, i8 0, i8 5, i16 0, ptr @object.ramp, ptr null, i32 72, i32 40, i32 32, i32 16 }
; CHECK-LABEL: define internal i32 @wide.start(
; CHECK:         [[PLACE:%.*]] = getelementptr inbounds i8, ptr [[FRAME:%.*]], i64 8
; CHECK-NEXT:    store { i64, i64 } %{{.*}}, ptr [[PLACE]]
; CHECK-NEXT:    musttail call i32 @weft__root_done(ptr {{%.*}}, ptr [[FRAME]], ptr {{.*}}@wide.start.sites{{.*}}, i64 poison)
; CHECK-LABEL: define internal i32 @object.start(
; CHECK:         [[OBJECT:%.*]] = getelementptr inbounds i8, ptr [[ROOT:%.*]], i64 40
; CHECK-NEXT:    call i1 @object.ramp(ptr {{%.*}}, ptr [[ROOT]], ptr align 32 [[OBJECT]])

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__create_begin(ptr)

define { i64, i64 } @wide() "weft-fiber" {
  call void @weft.suspend()
  ret { i64, i64 } { i64 1, i64 2 }
}

define void @object(ptr sret([32 x i8]) align 32 %out) "weft-fiber" {
  call void @weft.suspend()
  store i8 1, ptr %out, align 32
  ret void
}

define void @make() {
  call ptr @weft__create_begin(ptr @wide)
  call ptr @weft__create_begin(ptr @object)
  ret void
}
