; Which functions can be behind a called pointer: closed where each way to write it is visible, else reserved with one
; compare, or from the arena where nobody is known.  A name that may be another file's copy is no closed world.
; RUN: %opt -passes='weft-normalise,print<weft-colouring>' -disable-output %s | FileCheck %s --match-full-lines --strict-whitespace

; CHECK:  by_constant suspends
; CHECK-NEXT:    calls a pointer closed: small, large
; CHECK:  by_choice suspends
; CHECK-NEXT:    calls a pointer closed: small, large
; CHECK:  by_local_global suspends
; CHECK-NEXT:    calls a pointer closed: large, small
; CHECK:  by_escaping_global suspends
; CHECK-NEXT:    calls weft.stack_check stack check
; CHECK-NEXT:    calls a pointer reserved: small, large, third
; CHECK:  by_volatile suspends
; CHECK-NEXT:    calls weft.stack_check stack check
; CHECK-NEXT:    calls a pointer reserved: small, large, third
; CHECK:  by_variable suspends
; CHECK-NEXT:    calls a pointer closed: large
; CHECK:  by_parameter suspends
; CHECK-NEXT:    calls a pointer closed: third, small
; CHECK:  by_result suspends
; CHECK-NEXT:    calls a pointer closed: small, large
; CHECK:  by_closed_slot suspends
; CHECK-NEXT:    calls box.closed closed: large
; CHECK:  by_open_slot suspends
; CHECK-NEXT:    calls weft.stack_check stack check
; CHECK-NEXT:    calls box.open reserved: third
; CHECK:  by_loaded_slot suspends
; CHECK-NEXT:    calls box.closed closed: large
; CHECK:  by_slot_of_constant suspends
; CHECK-NEXT:    calls box.open closed: third
; CHECK:  by_empty_slot suspends
; CHECK-NEXT:    calls weft.stack_check stack check
; CHECK-NEXT:    calls box.empty arena
; CHECK:  by_slot_of_declared suspends
; CHECK-NEXT:    calls weft.stack_check stack check
; CHECK-NEXT:    calls box.far reserved: small
; CHECK:  by_llvms_own suspends
; CHECK-NEXT:    calls a pointer closed: third
; CHECK:  by_copy suspends
; CHECK-NEXT:    calls weft.stack_check stack check
; CHECK-NEXT:    calls a pointer reserved: wide, odr
; CHECK:  around suspends
; CHECK-NEXT:    calls weft.stack_check stack check
; CHECK-NEXT:    calls box.around reserved: small

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare i32 @far(i32) "weft-fiber"
declare void @elsewhere(ptr)
@constant = constant [2 x ptr] [ptr @small, ptr @large]
@local = internal global ptr @small
@shared = internal global ptr @small
@escaping = internal global ptr @small
@told = global ptr @escaping
@thirds = global ptr @third
@box = internal constant { ptr, ptr } { ptr @large, ptr @third }

define i32 @small(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i32 %x
}
define i32 @large(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  %r = add i32 %x, 1
  ret i32 %r
}
define i32 @third(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i32 %x
}
define i32 @by_constant(i64 %i) "weft-fiber" {
  %a = getelementptr [2 x ptr], ptr @constant, i64 0, i64 %i
  %p = load ptr, ptr %a
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @by_choice(i1 %c) "weft-fiber" {
  %p = select i1 %c, ptr @small, ptr @large
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @by_local_global() "weft-fiber" {
  %p = load ptr, ptr @local
  store ptr @large, ptr @local
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @by_escaping_global() "weft-fiber" {
  %p = load ptr, ptr @escaping
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @by_volatile() "weft-fiber" {
  %p = load volatile ptr, ptr @shared
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @by_variable() "weft-fiber" {
  %a = alloca ptr
  store ptr @large, ptr %a
  %p = load ptr, ptr %a
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define internal i32 @by_parameter(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @passes(i1 %c) "weft-fiber" {
  %p = select i1 %c, ptr @third, ptr @small
  %r = call i32 @by_parameter(ptr %p)
  ret i32 %r
}
define ptr @choose(i1 %c) {
  br i1 %c, label %a, label %b
a:
  ret ptr @small
b:
  ret ptr @large
}
define i32 @by_result(i1 %c) "weft-fiber" {
  %p = call ptr @choose(i1 %c)
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @by_closed_slot(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 1) "weft-trait"="box.closed"
  ret i32 %r
}
define i32 @by_open_slot(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 1) "weft-trait"="box.open"
  ret i32 %r
}
define i32 @by_loaded_slot(ptr %box) "weft-fiber" {
  %p = load ptr, ptr %box, !weft.slot !{!"box.closed"}
  %r = call cc77 i32 %p(i32 1)
  ret i32 %r
}
define i32 @by_slot_of_constant() "weft-fiber" {
  %p = load ptr, ptr getelementptr (i8, ptr @box, i64 8)
  %r = call cc77 i32 %p(i32 1) "weft-trait"="box.open"
  ret i32 %r
}
define i32 @by_empty_slot(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 1) "weft-trait"="box.empty"
  ret i32 %r
}
define i32 @by_slot_of_declared(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 1) "weft-trait"="box.far"
  ret i32 %r
}
define i32 @by_llvms_own(ptr %p) "weft-fiber" {
  %r = call cc77 i32 %p(i32 1), !callees !{ptr @third}
  ret i32 %r
}
define i64 @wide(i64 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %x
}
define linkonce_odr i64 @odr(i64 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %x
}
define i64 @by_copy(i1 %c) "weft-fiber" {
  %p = select i1 %c, ptr @wide, ptr @odr
  %r = call cc77 i64 %p(i64 1)
  ret i64 %r
}
define i32 @around(i32 %x) "weft-fiber" {
  %p = inttoptr i32 %x to ptr
  %r = call cc77 i32 %p(i32 1) "weft-trait"="box.around"
  ret i32 %r
}

!weft.slots = !{!0, !1, !2, !3, !4}
!0 = !{!"box.closed", !"closed", ptr @large}
!1 = !{!"box.open", !"open", ptr @third}
!2 = !{!"box.empty", !"open"}
!3 = !{!"box.far", !"closed", ptr @small, ptr @far}
!4 = !{!"box.around", !"closed", ptr @small, ptr @around}
