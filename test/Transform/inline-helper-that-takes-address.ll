; A small plain callee that is given the address of a local is inlined, so that the local need not lie in the frame;
; not when the address goes elsewhere as well, and not one with landing pads of its own.
; [a local's address given to a helper that is inlined]
; RUN: %opt -passes='weft-normalise<inline>,verify,print<weft-frames>' -disable-output %s | FileCheck %s
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s --check-prefix=O0

; CHECK:     frame through_helper: 16 bytes
; CHECK:     inlined set
; CHECK:     frame known_elsewhere: 24 bytes
; CHECK-NOT: inlined set
; CHECK:     local s
; CHECK:     frame through_unwinding: 24 bytes
; CHECK-NOT: inlined catches
; CHECK:     local s
; O0:        frame through_helper: 24 bytes
; O0:        local s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
%pair = type { i64, i64 }
declare void @weft.suspend()
declare void @use(ptr)
declare i32 @personality(...)

define internal void @set(ptr %out, i64 %a) {
  %kept = alloca ptr
  store ptr %out, ptr %kept
  %o = load ptr, ptr %kept
  store i64 %a, ptr %o
  %q = getelementptr %pair, ptr %o, i32 0, i32 1
  %b = mul i64 %a, 3
  store i64 %b, ptr %q
  ret void
}

define i64 @through_helper(i64 %a) "weft-fiber" {
  %s = alloca %pair
  call void @set(ptr %s, i64 %a)
  call void @weft.suspend()
  %q = getelementptr %pair, ptr %s, i32 0, i32 1
  %r = load i64, ptr %q
  ret i64 %r
}

define i64 @known_elsewhere(i64 %a) "weft-fiber" {
  %s = alloca %pair
  call void @set(ptr %s, i64 %a)
  call void @use(ptr %s)
  call void @weft.suspend()
  %q = getelementptr %pair, ptr %s, i32 0, i32 1
  %r = load i64, ptr %q
  ret i64 %r
}

define internal void @catches(ptr %out) personality ptr @personality {
  invoke void @use(ptr null) to label %fine unwind label %caught
fine:
  store i64 1, ptr %out
  ret void
caught:
  %p = landingpad { ptr, i32 } catch ptr null
  store i64 2, ptr %out
  ret void
}

define i64 @through_unwinding() "weft-fiber" {
  %s = alloca %pair
  call void @catches(ptr %s)
  call void @weft.suspend()
  %r = load i64, ptr %s
  ret i64 %r
}
