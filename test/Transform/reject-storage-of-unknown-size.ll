; Storage for a task needs its size now: not so for a declared root, or one whose frames come from the arena.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s
; RUN: sed 's/ptr @declared }/ptr @recursive }/' %s | not %opt -passes='weft,verify' -disable-output 2>&1 | FileCheck %s --check-prefix=ARENA

; CHECK: storage 'room' wants the size of a task of 'declared', which is not known in this translation unit; define the fiber and all that it calls here, or use weft_create
; ARENA: storage 'room' wants the size of a task of 'recursive'

declare void @weft.suspend()
declare void @declared() "weft-fiber"
@room = internal global [1 x { ptr }] [{ ptr } { ptr @declared }], section "weft.storage"

define void @recursive() "weft-fiber" {
  call void @weft.suspend()
  call void @recursive()
  ret void
}

define ptr @where() {
  ret ptr @room
}
