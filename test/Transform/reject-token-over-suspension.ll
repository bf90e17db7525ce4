; A token has no bytes that a frame could hold. [tokens cannot be spilled]
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s

; CHECK: fiber function 'f' keeps a value over a suspension whose size is not known; compute it again after the suspension

declare void @weft.suspend()
declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare i1 @llvm.coro.alloc(token)

define i1 @f() "weft-fiber" presplitcoroutine {
  %t = call token @llvm.coro.id(i32 0, ptr null, ptr null, ptr null)
  call void @weft.suspend()
  %a = call i1 @llvm.coro.alloc(token %t)
  ret i1 %a
}
