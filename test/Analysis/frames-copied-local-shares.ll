; H: two locals share their bytes when a whole copy ends the use of one and begins that of the other; else not.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK: frame moved: 72 bytes
; CHECK: frame read_after: 136 bytes
; CHECK: frame written_before: 136 bytes
; CHECK: frame part: 136 bytes
; CHECK: frame known_to_others: 136 bytes
; CHECK: frame in_a_loop: 144 bytes

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @fill(ptr nocapture)
declare i32 @read(ptr nocapture)
declare void @keep(ptr)
declare void @look()
declare void @llvm.lifetime.start.p0(i64, ptr nocapture)
declare void @llvm.lifetime.end.p0(i64, ptr nocapture)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i32 @moved() "weft-fiber" {
  %a = alloca [64 x i8]
  %b = alloca [64 x i8]
  call void @fill(ptr %a)
  call void @weft.suspend()
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 64, i1 false)
  call void @weft.suspend()
  %r = call i32 @read(ptr %b)
  ret i32 %r
}

define i32 @read_after() "weft-fiber" {
  %a = alloca [64 x i8]
  %b = alloca [64 x i8]
  call void @fill(ptr %a)
  call void @weft.suspend()
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 64, i1 false)
  call void @fill(ptr %b)
  call void @fill(ptr %a)
  call void @weft.suspend()
  %r = call i32 @read(ptr %b)
  ret i32 %r
}

define i32 @written_before() "weft-fiber" {
  %a = alloca [64 x i8]
  %b = alloca [64 x i8]
  call void @fill(ptr %a)
  call void @weft.suspend()
  call void @fill(ptr %b)
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 64, i1 false)
  call void @weft.suspend()
  %r = call i32 @read(ptr %b)
  ret i32 %r
}

define i32 @part() "weft-fiber" {
  %a = alloca [64 x i8]
  %b = alloca [64 x i8]
  call void @fill(ptr %a)
  call void @weft.suspend()
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 32, i1 false)
  call void @weft.suspend()
  %r = call i32 @read(ptr %b)
  ret i32 %r
}

; a's content is looked at behind the copy, through the address that was kept
define i32 @known_to_others() "weft-fiber" {
  %a = alloca [64 x i8]
  %b = alloca [64 x i8]
  call void @llvm.lifetime.start.p0(i64 64, ptr %a)
  call void @keep(ptr %a)
  call void @weft.suspend()
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 64, i1 false)
  call void @fill(ptr %b)
  call void @look()
  call void @llvm.lifetime.end.p0(i64 64, ptr %a)
  call void @weft.suspend()
  %r = call i32 @read(ptr %b)
  ret i32 %r
}

; b's content of the last round is read while a is written
define i32 @in_a_loop(i1 %c) "weft-fiber" {
entry:
  %a = alloca [64 x i8]
  %b = alloca [64 x i8]
  call void @fill(ptr %b)
  br label %loop
loop:
  call void @fill(ptr %a)
  call void @weft.suspend()
  %r = call i32 @read(ptr %b)
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 64, i1 false)
  call void @weft.suspend()
  br i1 %c, label %loop, label %out
out:
  ret i32 %r
}
