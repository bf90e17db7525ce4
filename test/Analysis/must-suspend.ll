; Functions that suspend on every way to their end: by the primitive, by calls of such functions, by a recursion whose every
; leaf does.  Not those with one way past it, nor those that another file's body or a pointer may decide.
; RUN: %opt -passes='weft-normalise,print<weft-must-suspend>' -disable-output %s | FileCheck %s

; CHECK:      weft-must-suspend: itself{{$}}
; CHECK-NEXT: weft-must-suspend: below{{$}}
; CHECK-NEXT: weft-must-suspend: tree{{$}}
; CHECK-NEXT: weft-must-suspend: endless{{$}}
; CHECK-NEXT: weft-must-suspend: odd{{$}}
; CHECK-NEXT: weft-must-suspend: even{{$}}
; CHECK-NOT:  weft-must-suspend

declare void @weft.suspend()
declare void @unknown() "weft-fiber"
declare i32 @__gcc_personality_v0(...)
declare void @work()

define void @itself(i1 %c) "weft-fiber" {
  br i1 %c, label %a, label %b
a:
  call void @weft.suspend()
  br label %end
b:
  call void @work()
  call void @weft.suspend()
  br label %end
end:
  ret void
}

define void @below(i1 %c) "weft-fiber" {
  br i1 %c, label %a, label %b
a:
  call void @itself(i1 %c)
  br label %end
b:
  call void @weft.suspend()
  br label %end
end:
  ret void
}

define i64 @tree(i64 %n) "weft-fiber" {
  %leaf = icmp ult i64 %n, 2
  br i1 %leaf, label %a, label %b
a:
  call void @weft.suspend()
  ret i64 %n
b:
  %less = sub i64 %n, 1
  %r = call i64 @tree(i64 %less)
  ret i64 %r
}

define void @endless() "weft-fiber" {
  br label %again
again:
  call void @itself(i1 true)
  br label %again
}

define void @even(i64 %n) "weft-fiber" {
  %leaf = icmp eq i64 %n, 0
  br i1 %leaf, label %a, label %b
a:
  call void @weft.suspend()
  ret void
b:
  call void @odd(i64 %n)
  ret void
}
define void @odd(i64 %n) "weft-fiber" {
  %less = sub i64 %n, 1
  call void @even(i64 %less)
  ret void
}

; One way past it, also for those that are above it.
define void @past(i1 %c) "weft-fiber" {
  br i1 %c, label %a, label %end
a:
  call void @weft.suspend()
  br label %end
end:
  ret void
}
define void @above() "weft-fiber" {
  call void @past(i1 true)
  ret void
}
define void @ping(i64 %n) "weft-fiber" {
  %leaf = icmp eq i64 %n, 0
  br i1 %leaf, label %a, label %b
a:
  ret void
b:
  call void @pong(i64 %n)
  ret void
}
define void @pong(i64 %n) "weft-fiber" {
  %half = lshr i64 %n, 1
  call void @ping(i64 %half)
  %odd = trunc i64 %n to i1
  call void @past(i1 %odd)
  ret void
}

; Whatever else there may be.
define void @declared() "weft-fiber" {
  call void @unknown()
  ret void
}
define void @pointer(ptr %p) "weft-fiber" {
  call void %p() "weft-fiber"
  ret void
}
define weak void @replaced() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define void @calls_replaced() "weft-fiber" {
  call void @replaced()
  ret void
}

; A way that only a destroy takes does not count.
define void @cleanup() "weft-fiber" personality ptr @__gcc_personality_v0 {
  invoke void @past(i1 true) to label %end unwind label %pad
end:
  ret void
pad:
  %exception = landingpad { ptr, i32 } cleanup
  call void @weft.suspend()
  resume { ptr, i32 } %exception
}
