; `fiber main` is weft.main in IR: an ordinary main runs it as a task and returns its value.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @main.name = private unnamed_addr constant [5 x i8] c"main\00"
; CHECK-LABEL: define {{.*}}i32 @main(i32 %0, ptr %1)
; CHECK:         %task = call ptr @weft__run_begin(ptr @main.fiber)
; CHECK:         store i32 %0, ptr
; CHECK:         store ptr %1, ptr
; CHECK-NEXT:    call void @weft__run_commit(ptr %task)
; CHECK:         [[R:%.*]] = load i32, ptr %result.place
; CHECK-NEXT:    call void @weft__run_end(ptr %task)
; CHECK-NEXT:    ret i32 [[R]]
; CHECK-NOT:   @weft.main

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define i32 @weft.main(i32 %argc, ptr %argv) "weft-fiber" {
  call void @weft.suspend()
  ret i32 %argc
}
