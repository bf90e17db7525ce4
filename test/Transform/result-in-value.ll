; A result that fits a machine word travels as one, whatever its type; a resume part gets it back in its own type.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal i32 @pointer.resume(
; CHECK:         [[P:%.*]] = ptrtoint ptr %{{.*}} to i64
; CHECK:         musttail call i32 %next(ptr %task, ptr %caller, ptr %return.site, i64 [[P]])
; CHECK-LABEL: define internal i32 @real.resume(
; CHECK:         [[BITS:%.*]] = bitcast float %{{.*}} to i32
; CHECK:         [[F:%.*]] = zext i32 [[BITS]] to i64
; CHECK:         musttail call i32 %next(ptr %task, ptr %caller, ptr %return.site, i64 [[F]])
; CHECK-LABEL: define internal i32 @pair.resume(
; CHECK:         [[V:%.*]] = bitcast <2 x float> %{{.*}} to i64
; CHECK:         musttail call i32 %next(ptr %task, ptr %caller, ptr %return.site, i64 [[V]])
; CHECK-LABEL: define internal i32 @truth.resume(
; CHECK:         [[B:%.*]] = zext i1 %{{.*}} to i64
; CHECK:         musttail call i32 %next(ptr %task, ptr %caller, ptr %return.site, i64 [[B]])
; CHECK:       define internal i32 @caller.resume(ptr %task, ptr %frame, ptr %site, i64 [[WORD:%.*]])
; CHECK-DAG:     inttoptr i64 [[WORD]] to ptr
; CHECK-DAG:     [[LOW:%.*]] = trunc i64 [[WORD]] to i32
; CHECK-DAG:     bitcast i32 [[LOW]] to float
; CHECK-DAG:     bitcast i64 [[WORD]] to <2 x float>
; CHECK-DAG:     trunc i64 [[WORD]] to i1

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(ptr, float, <2 x float>, i1)

define ptr @pointer(ptr %x) "weft-fiber" {
  call void @weft.suspend()
  ret ptr %x
}

define float @real(float %x) "weft-fiber" {
  call void @weft.suspend()
  ret float %x
}

define <2 x float> @pair(<2 x float> %x) "weft-fiber" {
  call void @weft.suspend()
  ret <2 x float> %x
}

define i1 @truth(i1 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i1 %x
}

define void @caller() "weft-fiber" {
  %p = call ptr @pointer(ptr null)
  %f = call float @real(float 1.0)
  %v = call <2 x float> @pair(<2 x float> zeroinitializer)
  %b = call i1 @truth(i1 true)
  call void @use(ptr %p, float %f, <2 x float> %v, i1 %b)
  ret void
}
