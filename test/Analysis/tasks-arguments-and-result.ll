; The root frame of a task holds its packed arguments and its result besides the frame, in shared bytes.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      task none: 32 bytes, root 8, align 8{{$}}
; CHECK-NEXT: task value: 40 bytes, root 16, align 8{{$}}
; CHECK-NEXT: task arguments: 64 bytes, root 40, align 8{{$}}
; CHECK-NEXT: task by_value: 80 bytes, root 56, align 8{{$}}
; CHECK-NEXT: task plain: 40 bytes, root 16, align 8, never suspends{{$}}
; CHECK-NEXT: task overaligned: 64 bytes, root 40, align 32{{$}}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define void @none() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define i8 @value() "weft-fiber" {
  call void @weft.suspend()
  ret i8 1
}

; char at 8, long at 16, short at 24, int at 28, char at 32
define void @arguments(i8 %a, i64 %b, i16 %c, i32 %d, i8 %e) "weft-fiber" {
  call void @weft.suspend()
  ret void
}

; the object itself: at 16 behind the char
define void @by_value(i8 %a, ptr byval([5 x i64]) align 8 %object) "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define i32 @plain(i32 %x) "weft-fiber" {
  ret i32 %x
}

define void @overaligned(ptr byval([32 x i8]) align 32 %object) "weft-fiber" {
  call void @weft.suspend()
  ret void
}
