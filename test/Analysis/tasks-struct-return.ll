; The object that a root returns in memory lies behind its frame, as aligned as its caller says.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      task f: 64 bytes, root 40, align 8{{$}}
; CHECK-NEXT: task aligned: 96 bytes, root 72, align 32{{$}}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

; return site, pointer to the object, object
define void @f(ptr sret([3 x i64]) align 8 %object) "weft-fiber" {
  call void @weft.suspend()
  store i64 1, ptr %object
  ret void
}

define void @aligned(ptr sret([32 x i8]) align 32 %object) "weft-fiber" {
  call void @weft.suspend()
  store i64 1, ptr %object, align 32
  ret void
}
