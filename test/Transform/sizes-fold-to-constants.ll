; The size and alignment of a task that is known here are constants; of one that is not, the runtime answers.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i64 @known()
; CHECK-NEXT:    ret i64 56
; CHECK-LABEL: define i64 @alignment()
; CHECK-NEXT:    ret i64 32
; CHECK-LABEL: define i64 @open()
; CHECK-NEXT:    %n = call i64 @weft__task_size(ptr @arena.fiber)
; CHECK-LABEL: define i64 @elsewhere()
; CHECK-NEXT:    %n = call i64 @weft__task_size(ptr @declared.fiber)
; CHECK-LABEL: define i64 @replaceable()
; CHECK-NEXT:    %n = call i64 @weft__task_size(ptr @weak.fiber)
; CHECK-LABEL: define i64 @copy()
; CHECK-NEXT:    %n = call i64 @weft__task_size(ptr @odr.fiber)
; CHECK-LABEL: define i64 @pointer(
; CHECK-NEXT:    %n = call i64 @weft__task_size(ptr %f)

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare i64 @weft__task_size(ptr)
declare i64 @weft__task_align(ptr)
declare void @weft.suspend()
declare void @declared() "weft-fiber"

define void @f(ptr byval([4 x i64]) align 32 %x) "weft-fiber" {
  ret void
}

define void @plain(i64 %a, i64 %b, i64 %c) "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define weak void @weak() "weft-fiber" {
  ret void
}

define linkonce_odr void @odr(i64 %a) "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @arena() "weft-fiber" {
  call void @declared()
  ret void
}

define i64 @known() {
  %n = call i64 @weft__task_size(ptr @plain)
  ret i64 %n
}

define i64 @alignment() {
  %n = call i64 @weft__task_align(ptr @f)
  ret i64 %n
}

define i64 @open() {
  %n = call i64 @weft__task_size(ptr @arena)
  ret i64 %n
}

define i64 @elsewhere() {
  %n = call i64 @weft__task_size(ptr @declared)
  ret i64 %n
}

define i64 @replaceable() {
  %n = call i64 @weft__task_size(ptr @weak)
  ret i64 %n
}

define i64 @copy() {
  %n = call i64 @weft__task_size(ptr @odr)
  ret i64 %n
}

define i64 @pointer(ptr %f) {
  %n = call i64 @weft__task_size(ptr %f)
  ret i64 %n
}
