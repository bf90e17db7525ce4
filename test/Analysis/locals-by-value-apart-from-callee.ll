; An object that lies in the frame anyway must not overlap the frame of the callee that copies it.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame caller: 40 bytes
; CHECK-NEXT:   offset
; CHECK-NEXT:   return site
; CHECK-NEXT:   8     {{8|24}}  {{local mine|callee callee}}
; CHECK-NEXT:   {{16|32}}     {{8|24}}  {{local mine|callee callee}}
; CHECK-NEXT: task

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
%struct = type { i64 }
declare void @weft.suspend()
declare void @fill(ptr nocapture)

define void @callee(ptr byval(%struct) align 8 %object, i64 %other) "weft-fiber" {
  call void @weft.suspend()
  call void @fill(ptr %object)
  call void @fill(ptr %object)
  store i64 %other, ptr %object
  ret void
}

define void @caller() "weft-fiber" {
  %mine = alloca %struct
  call void @fill(ptr %mine)
  call void @weft.suspend()
  call void @callee(ptr byval(%struct) align 8 %mine, i64 1)
  ret void
}
