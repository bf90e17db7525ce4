; A wide result of an arena callee lies in its frame, which is freed only after the result has been read.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @f.sites = {{.*}} { ptr @f.return.memory, i32 1,
; CHECK-LABEL: define internal i32 @f.resume(
; CHECK:         [[CALLEE:%.*]] = inttoptr i64 %{{.*}} to ptr
; CHECK-NEXT:    [[PLACE:%.*]] = getelementptr inbounds i8, ptr [[CALLEE]], i64 8
; CHECK-NEXT:    [[RESULT:%.*]] = load { i64, i64 }, ptr [[PLACE]]
; CHECK:         %top = getelementptr i8, ptr [[CALLEE]], i64 -8
; CHECK:         store ptr %top,
; CHECK:         [[EITHER:%.*]] = phi { i64, i64 } {{.*}}[ [[RESULT]],
; CHECK-NEXT:    extractvalue { i64, i64 } [[EITHER]], 1
; CHECK-LABEL: define internal i32 @f.return.memory(
; CHECK-NOT:     %top
; CHECK:         [[WORD:%.*]] = ptrtoint ptr %callee to i64
; CHECK-NEXT:    musttail call i32 @f.resume(ptr {{%.*}}, ptr %caller, ptr {{%.*}}, i64 [[WORD]])

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare { i64, i64 } @declared() "weft-fiber"

define i64 @f() "weft-fiber" {
  %r = call { i64, i64 } @declared()
  %second = extractvalue { i64, i64 } %r, 1
  ret i64 %second
}
