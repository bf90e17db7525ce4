; The callee owns a copy of what it gets by value in memory: the copy lies in its frame when it lives over a point,
; and the caller's object need not.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame callee: 48 bytes
; CHECK:        8     40  local object.copy
; CHECK:      frame caller: 56 bytes
; CHECK-NEXT:   offset
; CHECK-NEXT:   return site
; CHECK-NEXT:   8     48  callee callee
; CHECK-NEXT: task

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
%struct = type { [5 x i64] }
declare void @weft.suspend()
declare void @fill(ptr nocapture)

define void @callee(ptr byval(%struct) align 8 %object) "weft-fiber" {
  call void @fill(ptr %object)
  call void @weft.suspend()
  call void @fill(ptr %object)
  ret void
}

define void @caller() "weft-fiber" {
  %mine = alloca %struct
  call void @fill(ptr %mine)
  call void @callee(ptr byval(%struct) align 8 %mine)
  ret void
}
