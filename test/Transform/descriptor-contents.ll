; The descriptor: ramp, start, name, arena callees and their cache, frame, flags, alignment, the step of the task, root,
; result: 8 or 24 bytes of root frame and 24 of the task are 32 or 48, or less than 16 bytes more.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-DAG:   @f.fiber = constant { ptr, ptr, ptr, ptr, i32, i8, i8, i16, ptr, ptr, i32, i32, i32, i32 } { ptr @f.name, ptr null, ptr null, ptr getelementptr inbounds ({{.*}}, ptr @f.start.sites, i32 0, i32 1, i32 0), i32 24, i8 1, i8 3, i16 0, ptr @f.ramp, ptr getelementptr inbounds ({{.*}}, ptr @f.arena.callees, i32 0, i32 1, i32 0), i32 24, i32 8, i32 4, i32 24 }, align 8
; CHECK-DAG:   @g.fiber = constant {{.*}} { ptr @g.name, {{.*}} i32 8, i8 0, i8 3, i16 32, ptr @g.ramp, ptr null, i32 8, i32 0, i32 0, i32 8 }
; CHECK-DAG:   @f.name = private unnamed_addr constant [2 x i8] c"f\00"
; CHECK-DAG:   @f.arena.callees = internal constant { ptr, [3 x ptr] } { ptr @f.arena.bytes, [3 x ptr] [ptr @one.fiber, ptr @two.fiber, ptr null] }
; CHECK-DAG:   @f.arena.bytes = internal global i64 0

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @one() "weft-fiber"
declare void @two() "weft-fiber"

define i32 @f(i64 %x) "weft-fiber" {
  call void @g()
  call void @one()
  call void @two()
  call void @one()
  %r = trunc i64 %x to i32
  ret i32 %r
}

define void @g() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

; Alignment to two pointers is a bit of its own in the last word, more than to eight pointers fits nowhere.
; CHECK-DAG:   @twice.fiber = constant {{.*}} i32 24, i8 0, i8 4, i16 48, ptr @twice.ramp, ptr null, i32 24, i32 0, i32 0, i32 268435480 }
; CHECK-DAG:   @page.fiber = constant {{.*}} i32 16, i8 0, i8 12, i16 0, ptr @page.ramp, ptr null, {{.*}}, i32 -1 }
declare void @keep(ptr)
define void @twice() "weft-fiber" {
  %a = alloca i128, align 16
  call void @keep(ptr %a)
  call void @weft.suspend()
  ret void
}
define void @page() "weft-fiber" {
  %a = alloca i64, align 4096
  call void @keep(ptr %a)
  call void @weft.suspend()
  ret void
}
