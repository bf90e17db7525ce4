; A local written in one round and read in the next lives over the point between them, in whatever order they stand.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame f: 24 bytes
; CHECK-DAG:    8  local last
; CHECK-DAG:    4  spill n
; CHECK:      task f:

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare i32 @next(i64)

define void @f(i32 %n) "weft-fiber" {
entry:
  %last = alloca i64
  store i64 0, ptr %last
  br label %loop
loop:
  %old = load i64, ptr %last
  %new = call i32 @next(i64 %old)
  %wide = sext i32 %new to i64
  store i64 %wide, ptr %last
  call void @weft.suspend()
  %more = icmp slt i32 %n, 9
  br i1 %more, label %loop, label %end
end:
  ret void
}
