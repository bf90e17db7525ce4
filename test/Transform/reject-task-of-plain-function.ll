; Only the call of a fiber function can become a task.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s

; CHECK: a task is made from the call of a function that is no fiber; mark the function fiber

declare void @weft.suspend()
declare ptr @weft__create()
declare ptr @weft__made()
declare void @plain()

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define ptr @start() {
  %verb = call ptr @weft__create()
  call void @plain(ptr nest %verb)
  %t = call ptr @weft__made()
  ret ptr %t
}
