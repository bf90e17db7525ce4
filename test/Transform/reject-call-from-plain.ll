; A plain function has no frame to suspend: its calls of fibers are errors, direct or through a pointer.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s
; RUN: sed '/^define i32 @g/,/^}/d' %s | not %opt -passes='weft,verify' -disable-output 2>&1 | FileCheck %s --check-prefix=POINTER

; CHECK:   fiber function 'f' is called from plain function 'g'; mark the caller as a fiber function, or start a task with weft_create or weft_run
; POINTER: a fiber function pointer is called from plain function 'h'; mark the caller as a fiber function,

declare void @weft.suspend()

define i32 @f() "weft-fiber" {
  call void @weft.suspend()
  ret i32 0
}

define i32 @g() {
  %r = call i32 @f()
  ret i32 %r
}

define i32 @h(ptr %p) {
  %r = call cc77 i32 %p()
  ret i32 %r
}
