; Memory from the machine stack is gone after a suspension; one given back before is none of our business.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s --implicit-check-not="function 'before'"
; RUN: sed '/^define void @crossing/,/^}/d' %s | %opt -passes='weft,verify' -disable-output

; CHECK: a variable-length array or alloca of fiber function 'crossing' is alive over a suspension; use an array of constant size, or memory from malloc

declare void @weft.suspend()
declare void @keep(ptr)
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)

define void @before(i64 %n) "weft-fiber" {
  %s = call ptr @llvm.stacksave.p0()
  %a = alloca i8, i64 %n
  call void @keep(ptr %a)
  call void @llvm.stackrestore.p0(ptr %s)
  call void @weft.suspend()
  ret void
}

define void @crossing(i64 %n) "weft-fiber" {
  %a = alloca i8, i64 %n
  call void @keep(ptr %a)
  call void @weft.suspend()
  ret void
}
