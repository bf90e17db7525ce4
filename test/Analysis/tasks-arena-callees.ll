; A task names whose frames it takes from the arena, through embedded callees, also behind a pointer, and says when it cannot know.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      task middle: {{[0-9]+}} bytes, root 8, align 8, and the arena frame of declared{{$}}
; CHECK-NEXT: task root: {{[0-9]+}} bytes, root 16, align 8, and the arena frame of declared{{$}}
; CHECK-NEXT: task pointer: {{[0-9]+}} bytes, root 16, align 8, and arena frames of calls through pointers{{$}}
; CHECK-NEXT: task recursive: {{[0-9]+}} bytes, root 8, align 8, and the arena frame of recursive{{$}}
; CHECK-NEXT: task through_pointer: {{[0-9]+}} bytes, root 16, align 8, and the arena frame of recursive{{$}}

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @declared() "weft-fiber"

define void @middle() "weft-fiber" {
  call void @declared()
  ret void
}

define void @root() "weft-fiber" {
  call void @middle()
  call void @declared()
  ret void
}

define void @pointer(ptr %f) "weft-fiber" {
  call void %f() "weft-fiber"
  ret void
}

define void @recursive() "weft-fiber" {
  call void @weft.suspend()
  call void @recursive()
  ret void
}

define void @through_pointer(ptr %f) "weft-fiber" {
  call void %f() "weft-fiber", !callees !0
  ret void
}

!0 = !{ptr @middle_alone, ptr @recursive}

define void @middle_alone() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
