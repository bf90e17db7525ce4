; A function that one call leads to, in whose function's frame its own lies, has no return site: what is aligned is so
; from its start on, a result in memory lies there, and it may be of no bytes at all.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK-LABEL: frame nothing: 0 bytes, align 8, lower bound 0, ratio 1.00
; CHECK-NEXT:    offset
; CHECK-NEXT:    only called by root
; CHECK-LABEL: frame wide: 64 bytes, align 64, lower bound 64, ratio 1.00
; CHECK-NEXT:    offset
; CHECK-NEXT:       0     64  local buffer
; CHECK-NEXT:    only called by root
; CHECK-LABEL: frame large: 24 bytes, align 8, lower bound 24, ratio 1.00
; CHECK-NEXT:    offset
; CHECK-NEXT:       0      8  spill x
; CHECK-NEXT:    only called by root
; In one that is called so, a frame with a return site has that right before the multiple of its alignment.
; CHECK-LABEL: frame common: 24 bytes, align 16, lower bound 24, ratio 1.00
; CHECK-NEXT:    offset
; CHECK-NEXT:       0      8  return site
; CHECK-NEXT:       8     16  local object
; CHECK-LABEL: frame inner: 56 bytes, align 16, lower bound 56, ratio 1.00
; CHECK-NEXT:    offset
; CHECK-NEXT:       0     24  local outside
; CHECK-NEXT:      24     24  callee common
; CHECK-NEXT:      48      8  spill x
; CHECK-NEXT:    only called by root
; CHECK-LABEL: frame root: 80 bytes, align 64, lower bound 80, ratio 1.00
; CHECK-NEXT:    offset
; CHECK-NEXT:       0      8  return site
; CHECK-DAG:        8     64  callee wide
; CHECK-DAG:        8     24  callee large
; CHECK-DAG:        8     56  callee inner

; Those that need it: of two calls, of tasks, of pointers, of promises, of aliases, with a ramp that waits for its own
; resume part, in a cleanup that a destroy may run, in the arena.
; CHECK-LABEL: frame twice: 8 bytes
; CHECK-LABEL: frame begun: 8 bytes
; CHECK-LABEL: frame pointed: 8 bytes
; CHECK-LABEL: frame promised: 8 bytes
; CHECK-LABEL: frame aliased: 8 bytes
; CHECK-LABEL: frame hands_over: 24 bytes
; CHECK-NEXT:    offset
; CHECK-NEXT:       0      8  return site
; CHECK-LABEL: frame handler: 8 bytes
; CHECK-LABEL: frame known: 8 bytes
; CHECK-LABEL: frame recursive:
; CHECK-NEXT:    offset
; CHECK-NEXT:       0      8  return site
; No task begins at a function of one call.
; CHECK-NOT:   task nothing
; CHECK-NOT:   task wide
; CHECK-NOT:   task inner
; CHECK:       task root:

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(ptr)
declare void @use(i64)
declare ptr @weft__create()
declare ptr @weft__made()
declare i32 @__gcc_personality_v0(...)

define internal void @nothing() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define internal void @wide() "weft-fiber" {
  %buffer = alloca [64 x i8], align 64
  call void @keep(ptr %buffer)
  call void @weft.suspend()
  call void @keep(ptr %buffer)
  ret void
}

define internal { i64, i64, i64 } @large(i64 %x) "weft-fiber" {
  call void @weft.suspend()
  %result = insertvalue { i64, i64, i64 } zeroinitializer, i64 %x, 1
  ret { i64, i64, i64 } %result
}

define void @common() "weft-fiber" {
  %object = alloca [16 x i8], align 16
  call void @keep(ptr %object)
  call void @weft.suspend()
  call void @keep(ptr %object)
  ret void
}

define internal void @inner(i64 %x) "weft-fiber" {
  %outside = alloca [24 x i8], align 16
  call void @keep(ptr %outside)
  call void @common()
  call void @keep(ptr %outside)
  call void @use(i64 %x)
  ret void
}

define void @root(i64 %x) "weft-fiber" {
  call void @nothing()
  call void @wide()
  call { i64, i64, i64 } @large(i64 %x)
  call void @inner(i64 %x)
  ret void
}

define internal void @twice() "weft-fiber" {
  %ends = load volatile i1, ptr @flag
  br i1 %ends, label %end, label %wait
wait:
  call void @weft.suspend()
  br label %end
end:
  ret void
}
@flag = global i1 false

define internal void @begun() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define internal void @pointed() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
@pointer = global ptr @pointed

define internal void @promised() "weft-fiber" "weft-bound"="64" {
  call void @weft.suspend()
  ret void
}

define internal void @aliased() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
@alias = internal alias void (), ptr @aliased

define internal void @hands_over(i64 %n) "weft-fiber" {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %behind ]
  call void @twice()
  br label %behind
behind:
  %next = add i64 %i, 1
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  call void @use(i64 %next)
  %more = icmp ult i64 %next, 10
  br i1 %more, label %loop, label %end
end:
  ret void
}

define internal void @handler() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define internal void @known() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define internal void @recursive(i64 %n) "weft-fiber" {
  %end = icmp eq i64 %n, 0
  br i1 %end, label %leaf, label %more
leaf:
  call void @weft.suspend()
  ret void
more:
  %less = sub i64 %n, 1
  call void @recursive(i64 %less)
  ret void
}

define void @others(ptr %p) "weft-fiber" personality ptr @__gcc_personality_v0 {
  call void @twice()
  call void @twice()
  call void @begun()
  %verb = call ptr @weft__create()
  call void @begun(ptr nest %verb) "weft-fiber"
  %task = call ptr @weft__made()
  call void @keep(ptr %task)
  call void @pointed()
  call void @promised()
  call void @aliased()
  call void @hands_over(i64 1)
  call void %p() "weft-fiber", !callees !{ptr @known}
  call void @known()
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret void
pad:
  %exception = landingpad { ptr, i32 } cleanup
  call void @handler()
  resume { ptr, i32 } %exception
}
