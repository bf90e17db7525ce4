; A second return into an activation that suspended since finds another stack; without a suspension behind it, setjmp
; is allowed.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s
; RUN: sed '/^define void @f/,/^}/d' %s | %opt -passes='weft,verify' -disable-output

; CHECK: setjmp in fiber function 'f', which may suspend after it; call it from a plain function, or where no suspension can follow

declare void @weft.suspend()
declare i32 @setjmp(ptr) returns_twice

define void @g(ptr %env) "weft-fiber" {
  call void @weft.suspend()
  %r = call i32 @setjmp(ptr %env) returns_twice
  ret void
}

define void @f(ptr %env, i1 %c) "weft-fiber" {
  br i1 %c, label %first, label %second
first:
  %r = call i32 @setjmp(ptr %env) returns_twice
  br label %second
second:
  call void @weft.suspend()
  ret void
}
