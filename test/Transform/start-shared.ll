; Functions of which this module makes no task share a start part with those that differ in nothing but their name: it
; finds the ramp in the descriptor in front of its site.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s --implicit-check-not='@{{one|two|other}}.start('

; A static function that is only made into tasks has no ramp in its descriptor.
; CHECK-DAG:   @only.fiber = internal constant {{.*}}, i16 32, ptr null, ptr null, i32 8,
; CHECK-DAG:   @made.fiber = constant {{.*}}, i16 32, ptr @made.ramp, ptr null, i32 16,
; CHECK-DAG:   @one.start.sites = internal constant {{.*}} { ptr @one.fiber, [2 x {{.*}}] [{{.*}} { ptr @weft.start,
; CHECK-DAG:   @two.start.sites = internal constant {{.*}} { ptr @two.fiber, [2 x {{.*}}] [{{.*}} { ptr @weft.start,
; CHECK-DAG:   @other.start.sites = internal constant {{.*}} [{{.*}} { ptr @weft.start.1,
; CHECK-DAG:   @made.start.sites = internal constant {{.*}} [{{.*}} { ptr @made.start,

; CHECK:       define internal i32 @weft.start(ptr [[TASK:%.*]], ptr [[FRAME:%.*]], ptr [[SITE:%.*]], i64 {{%.*}})
; CHECK:         [[AT:%.*]] = getelementptr inbounds i8, ptr [[FRAME]], i64 8
; CHECK-NEXT:    [[X:%.*]] = load i32, ptr [[AT]]
; CHECK-NEXT:    [[BEFORE:%.*]] = getelementptr i8, ptr [[SITE]], i64 -8
; CHECK-NEXT:    %descriptor = load ptr, ptr [[BEFORE]]
; CHECK-NEXT:    [[FIELD:%.*]] = getelementptr inbounds {{.*}}, ptr %descriptor, i32 0, i32 8
; CHECK-NEXT:    %ramp = load ptr, ptr [[FIELD]]
; CHECK-NEXT:    call { i32, i1 } %ramp(ptr [[TASK]], ptr [[FRAME]], i32 [[X]])
; CHECK:       done:
; CHECK:         %root.site = getelementptr inbounds {{.*}}, ptr [[SITE]], i32 1
; CHECK-NEXT:    musttail call i32 @weft__root_done(ptr [[TASK]], ptr [[FRAME]], ptr %root.site, i64

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare ptr @weft__create_begin(ptr)

define i32 @one(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i32 %x
}

define i32 @two(i32 %y) "weft-fiber" {
  call void @weft.suspend()
  ret i32 %y
}

define i64 @other(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i64 3
}

define i32 @made(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i32 %x
}

define internal void @only() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @make() {
  call ptr @weft__create_begin(ptr @made)
  call ptr @weft__create_begin(ptr @only)
  ret void
}
