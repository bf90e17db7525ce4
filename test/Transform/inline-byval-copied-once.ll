; An object passed by value is copied by the callee alone, also when that is inlined; the callee keeps its own kind
; of parameter for those that call it.
; RUN: %opt -passes='weft-normalise<inline>,verify' -S %s | FileCheck %s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
%big = type { [8 x i64] }
declare void @weft.suspend()
declare void @use(ptr)

; CHECK-LABEL: define i64 @callee(ptr byval(%big) align 8 %o)
define i64 @callee(ptr byval(%big) align 8 %o) "weft-fiber" {
  call void @weft.suspend()
  call void @use(ptr %o)
  %v = load i64, ptr %o
  ret i64 %v
}

; CHECK-LABEL: define i64 @caller(ptr %o)
; CHECK:         %[[COPY:.*]] = alloca %big
; CHECK-NOT:     alloca
; CHECK:         call void @llvm.memcpy{{.*}}(ptr align 8 %[[COPY]], ptr align 8 %o, i64 64, i1 false)
; CHECK-NOT:     llvm.memcpy
; CHECK:         call void @use(ptr %[[COPY]])
; CHECK:         ret i64
define i64 @caller(ptr %o) "weft-fiber" {
  %r = call i64 @callee(ptr byval(%big) align 8 %o)
  ret i64 %r
}
