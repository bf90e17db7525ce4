; With recursion=error a cycle is an error that names every call of it; by default its frames come from the arena.
; RUN: not %opt -passes='weft<recursion=error>,verify' -disable-output %s 2>&1 | FileCheck %s
; RUN: %opt -passes='weft,verify' -disable-output %s

; CHECK: recursion of fiber functions: 'a' calls 'b', which calls 'c', which calls 'a'; break the cycle, or allow frames on the heap with recursion=heap

declare void @weft.suspend()

define void @a() "weft-fiber" {
  call void @b()
  ret void
}

define void @b() "weft-fiber" {
  call void @c()
  ret void
}

define void @c() "weft-fiber" {
  call void @weft.suspend()
  call void @a()
  ret void
}
