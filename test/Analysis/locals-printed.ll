; The printer says of each local where it lies and at which points it is in use.
; RUN: %opt -passes='weft-normalise,print<weft-locals>' -disable-output %s | FileCheck %s

; CHECK:      weft-locals: f
; CHECK-NEXT:   4 bytes %kept in the frame, in use at 0 1
; CHECK-NEXT:   8 bytes %used_before on the machine stack{{$}}

declare void @weft.suspend()
declare void @fill(ptr nocapture)
declare i32 @read(ptr nocapture)

define i32 @f() "weft-fiber" {
  %kept = alloca i32
  %used_before = alloca i64
  call void @fill(ptr %used_before)
  call void @fill(ptr %kept)
  call void @weft.suspend()
  call void @weft.suspend()
  %r = call i32 @read(ptr %kept)
  ret i32 %r
}
