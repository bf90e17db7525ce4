; The header of a task is three words: 12 bytes with 32-bit pointers.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK: task f: 16 bytes, root 4, align 4{{$}}

target datalayout = "e-m:e-p:32:32-Fi8-i64:64-v128:64:128-a:0:32-n32-S64"
target triple = "armv7-none-linux-gnueabihf"

declare void @weft.suspend()

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
