; The same module gives the same bytes, whatever lies where in memory.
; RUN: %opt -passes='weft<report=%t.1.json>,verify' -S %s -o %t.1.ll
; RUN: env WEFT_PADDING_OF_THE_ENVIRONMENT=0123456789012345678901234567890123456789 %opt -passes='weft<report=%t.2.json>,verify' -S %s -o %t.2.ll
; RUN: diff %t.1.ll %t.2.ll
; RUN: diff %t.1.json %t.2.json

declare void @weft.suspend()
declare void @keep(ptr)
declare void @use(i64, i64, i64, i64)
declare void @one() "weft-fiber"
declare void @two() "weft-fiber"
declare i32 @__gcc_personality_v0(...)

define void @a(i64 %p, i64 %q, i64 %r, i64 %s) "weft-fiber" personality ptr @__gcc_personality_v0 {
  %x = alloca i64
  %y = alloca i64
  %z = alloca i32
  call void @keep(ptr %x)
  call void @keep(ptr %y)
  call void @keep(ptr %z)
  invoke void @b(i64 %p) to label %next unwind label %pad
next:
  invoke void @one() to label %third unwind label %pad
third:
  call void @two()
  call void @use(i64 %p, i64 %q, i64 %r, i64 %s)
  ret void
pad:
  %l = landingpad { ptr, i32 } cleanup
  call void @use(i64 %s, i64 %r, i64 %q, i64 %p)
  resume { ptr, i32 } %l
}

define void @b(i64 %p) "weft-fiber" {
  call void @c()
  call void @weft.suspend()
  call void @use(i64 %p, i64 %p, i64 %p, i64 %p)
  ret void
}

define void @c() "weft-fiber" {
  call void @two()
  call void @weft.suspend()
  call void @one()
  ret void
}
