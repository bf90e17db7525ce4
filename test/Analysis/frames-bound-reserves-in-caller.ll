; A callee that the runtime promises lies in the caller's frame, at least with the room of a return site.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 56 bytes, align 8, lower bound 56
; CHECK:        8     48  callee weft_promised
; CHECK:      frame g: 16 bytes
; CHECK:        8      8  callee weft_tiny

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft_promised() "weft-fiber" "weft-bound"="41"
declare void @weft_tiny() "weft-fiber" "weft-bound"="0"

define void @f() "weft-fiber" {
  call void @weft_promised()
  ret void
}

define void @g() "weft-fiber" {
  call void @weft_tiny()
  ret void
}
