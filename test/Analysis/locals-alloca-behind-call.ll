; A local may stand anywhere in the entry block, also behind a call or a verb that splits it: it is no dynamic one. [allocas outside the entry block]
; RUN: %opt -passes='weft,verify' -disable-output %s
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 24 bytes
; CHECK-DAG:    4  local first
; CHECK-DAG:    4  local behind_call
; CHECK-DAG:    4  local behind_verb
; CHECK:      task f:

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)
declare ptr @weft__create()
declare ptr @weft__made()

define i32 @f() "weft-fiber" {
  %first = alloca i32
  call void @weft.suspend()
  %behind_call = alloca i32
  %verb = call ptr @weft__create()
  call i32 @f(ptr nest %verb) "weft-fiber"
  %task = call ptr @weft__made()
  %behind_verb = alloca i32
  call void @keep(ptr %first)
  call void @keep(ptr %behind_call)
  call void @keep(ptr %behind_verb)
  call void @weft.suspend()
  ret i32 0
}
