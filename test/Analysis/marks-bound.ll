; A promise of size is the attribute "weft-bound", or the annotation that the C front end leaves; others are not ours.
; RUN: %opt -passes='print<weft-marks>' -disable-output %s | FileCheck %s

; CHECK:      weft-marks:
; CHECK-NEXT:   attribute declared bound=24
; CHECK-NEXT:   annotated declared bound=4096
; CHECK-NEXT:   tagged declared{{$}}
; CHECK-NEXT:   malformed declared{{$}}
; CHECK-NOT:  {{.}}

declare void @attribute() "weft-fiber" "weft-bound"="24"
declare void @annotated() "weft-fiber"
declare void @tagged() "weft-fiber"
declare void @malformed() "weft-fiber" "weft-bound"="many"

@bound = private constant [16 x i8] c"weft.bound=4096\00", section "llvm.metadata"
@tag = private constant [4 x i8] c"tag\00", section "llvm.metadata"
@file = private constant [4 x i8] c"a.c\00", section "llvm.metadata"
@llvm.global.annotations = appending global [2 x { ptr, ptr, ptr, i32, ptr }] [
  { ptr, ptr, ptr, i32, ptr } { ptr @annotated, ptr @bound, ptr @file, i32 1, ptr null },
  { ptr, ptr, ptr, i32, ptr } { ptr @tagged, ptr @tag, ptr @file, i32 2, ptr null }], section "llvm.metadata"
