; A musttail of the program cannot survive the split, and lifetime markers around a suspension neither: the parts
; would end the life of what is used later. [musttail in user code]
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal i32 @tail.resume(
; CHECK:         {{^}}  call void @plain(i32 %{{.*}})
; CHECK:       }
; CHECK-LABEL: define i1 @f.ramp(
; CHECK-NOT:     lifetime
; CHECK:       }
; CHECK-LABEL: define internal i32 @f.resume(
; CHECK-NOT:     lifetime
; CHECK:         %stays = alloca
; CHECK-NOT:     lifetime
; CHECK:       }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.lifetime.start.p0(i64, ptr nocapture)
declare void @llvm.lifetime.end.p0(i64, ptr nocapture)
declare void @weft.suspend()
declare void @plain(i32)
declare void @keep(ptr)
declare void @fill(ptr nocapture)

define void @tail(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  br label %next
next:
  musttail call void @plain(i32 %x)
  ret void
}

define void @f() "weft-fiber" {
  %moves = alloca i64
  %stays = alloca i64                 ; holds nothing at the point
  call void @llvm.lifetime.start.p0(i64 8, ptr %moves)
  call void @llvm.lifetime.start.p0(i64 8, ptr %stays)
  call void @keep(ptr %moves)
  call void @weft.suspend()
  call void @fill(ptr %stays)
  call void @llvm.lifetime.end.p0(i64 8, ptr %stays)
  call void @llvm.lifetime.end.p0(i64 8, ptr %moves)
  ret void
}
