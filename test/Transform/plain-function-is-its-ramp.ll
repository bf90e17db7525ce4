; A fiber function that never suspends is its ramp where only those call it who do not know: with its arguments, its
; loops, its location, its alignment and each of its returns.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s --implicit-check-not=.plain

; CHECK:       define { i64, i1 } @alone.ramp(ptr {{.*}}, ptr {{.*}}, i64 %x, i64 %y) {{.*}}align 64 !dbg [[AT:![0-9]+]]
; CHECK-NEXT:  entry:
; CHECK-NEXT:    %less = icmp slt i64 %x, %y, !dbg
; CHECK:       first:
; CHECK-NEXT:    [[ONE:%.*]] = insertvalue { i64, i1 } poison, i64 %x, 0
; CHECK-NEXT:    [[PAIR:%.*]] = insertvalue { i64, i1 } [[ONE]], i1 false, 1
; CHECK-NEXT:    ret { i64, i1 } [[PAIR]]
; CHECK:       second:
; CHECK-NEXT:    insertvalue { i64, i1 } poison, i64 %y, 0
; CHECK:       define internal i1 @nothing.ramp(
; CHECK-NEXT:    ret i1 false
; CHECK:       [[AT]] = distinct !DISubprogram(name: "alone"

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
@kept = global ptr @nothing

define i64 @alone(i64 %x, i64 %y) "weft-fiber" align 64 !dbg !4 {
entry:
  %less = icmp slt i64 %x, %y, !dbg !5
  br i1 %less, label %first, label %second
first:
  ret i64 %x
second:
  ret i64 %y
}

define internal void @nothing() "weft-fiber" {
  ret void
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.c", directory: "/")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "alone", scope: !1, file: !1, line: 1, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 2, scope: !4)
