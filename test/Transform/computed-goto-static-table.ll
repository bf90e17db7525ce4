; A label's address in a static table is a number, the same in every part, and a computed goto switches over it.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @table = internal constant [2 x ptr] [ptr inttoptr (i64 [[A:[12]]] to ptr), ptr inttoptr (i64 [[B:[12]]] to ptr)]
; CHECK-LABEL: define { i32, i1 } @f.ramp(
; CHECK:         %label = ptrtoint ptr %to to i64
; CHECK-NEXT:    switch i64 %label, label %label.unknown [
; CHECK-DAG:       i64 [[A]], label %a
; CHECK-DAG:       i64 [[B]], label %b
; CHECK-NEXT:    ]
; CHECK-LABEL: define internal i32 @f.resume(
; CHECK:         switch i64 %label, label %label.unknown [
; CHECK-DAG:       i64 [[A]], label %a
; CHECK-DAG:       i64 [[B]], label %b
; CHECK-NOT:   indirectbr
; CHECK-NOT:   blockaddress

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
@table = internal constant [2 x ptr] [ptr blockaddress(@f, %a), ptr blockaddress(@f, %b)]

define i32 @f(i64 %i) "weft-fiber" {
entry:
  br label %again
again:
  %slot = getelementptr [2 x ptr], ptr @table, i64 0, i64 %i
  %to = load ptr, ptr %slot
  indirectbr ptr %to, [label %a, label %b]
a:
  call void @weft.suspend()
  br label %again
b:
  ret i32 2
}
