; A module that only makes tasks, from pointers, holds no fiber function, and its verbs are rewritten all the same.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define ptr @start(ptr %f)
; CHECK-NEXT:    %task = call ptr @weft__create_begin(ptr %f)
; CHECK-NOT:     weft__made()
; CHECK:       }

declare ptr @weft__create()
declare ptr @weft__made()

define ptr @start(ptr %f) {
  %verb = call ptr @weft__create()
  call cc77 void %f(ptr nest %verb)
  %t = call ptr @weft__made()
  ret ptr %t
}
