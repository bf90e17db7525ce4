; Storage that is alive over a suspension comes from the arena and is given back at the end of its scope or at the
; return; what is given back before one stays on the machine stack.
; RUN: %opt -passes='weft-normalise,verify' -S %s | FileCheck %s

; CHECK-LABEL: define void @before(
; CHECK:         alloca i8, i64 %n
; CHECK-NOT:     weft__storage
; CHECK-LABEL: define void @crossing(
; CHECK:         %newest.storage = alloca ptr
; CHECK-NEXT:    store ptr null, ptr %newest.storage
; CHECK:         %a = call ptr @weft__storage_push(ptr %newest.storage, i64 {{%.*}}, i64 1, ptr @{{.*}})
; CHECK-NEXT:    [[NULL:%.*]] = icmp eq ptr %a, null
; CHECK-NEXT:    br i1 [[NULL]], label %[[END:.*]], label %{{.*}}
; CHECK:       [[END]]:
; CHECK-NEXT:    call void @weft.no_memory()
; CHECK:         call void @weft__storage_pop(ptr %newest.storage, ptr null)
; CHECK-NEXT:    ret void
; CHECK-LABEL: define void @in_scope(
; CHECK:         %[[SAVED:.*]] = load ptr, ptr %newest.storage
; CHECK:         call ptr @weft__storage_push(
; CHECK:         call void @keep(
; CHECK:         call void @weft__storage_pop(ptr %newest.storage, ptr %[[SAVED]])
; CHECK:         call void @behind()

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

declare void @behind()
define void @in_scope(i64 %n) "weft-fiber" {
  %s = call ptr @llvm.stacksave.p0()
  %a = alloca i8, i64 %n
  call void @weft.suspend()
  call void @keep(ptr %a)
  call void @llvm.stackrestore.p0(ptr %s)
  call void @behind()
  ret void
}
