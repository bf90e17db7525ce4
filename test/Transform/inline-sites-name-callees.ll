; A site names the functions that were inlined around it, innermost first, with a line each; also in a module
; without debug information, of which none comes out then.
; RUN: split-file %s %t
; RUN: %opt -passes='default<O1>,verify' -S %t/lines.ll | FileCheck %s --check-prefix=LINES
; RUN: %opt -passes='default<O1>,verify' -S %t/names.ll | FileCheck %s --check-prefix=NAMES
; RUN: %opt -passes='default<O1>' %t/names.ll | llc -mtriple=x86_64-unknown-linux-gnu -o - | FileCheck %s --check-prefix=ASM

; LINES-DAG: @[[LEAF:.*]] = private unnamed_addr constant [5 x i8] c"leaf\00"
; LINES-DAG: @[[MIDDLE:.*]] = private unnamed_addr constant [7 x i8] c"middle\00"
; LINES-DAG: @[[LIST:.*]] = private unnamed_addr constant [3 x { ptr, i32, i32 }] [{ ptr, i32, i32 } { ptr @[[LEAF]], i32 12, i32 0 }, { ptr, i32, i32 } { ptr @[[MIDDLE]], i32 22, i32 0 }, { ptr, i32, i32 } zeroinitializer]
; LINES-DAG: @root.sites = {{.*}} { ptr @root.resume, i32 0, i32 0, i32 32, i16 5, i16 0 }
; LINES-DAG: @root.fiber = {{.*}} ptr @[[LIST]],

; NAMES-DAG: @[[LEAF:.*]] = private unnamed_addr constant [5 x i8] c"leaf\00"
; NAMES-DAG: @[[LIST:.*]] = private unnamed_addr constant [2 x { ptr, i32, i32 }] [{ ptr, i32, i32 } { ptr @[[LEAF]], i32 0, i32 0 }, { ptr, i32, i32 } zeroinitializer]
; NAMES-DAG: @root.sites = {{.*}} { ptr @root.resume, i32 0, i32 0, i32 0, i16 0, i16 0 }
; NAMES-DAG: @root.fiber = {{.*}} ptr @[[LIST]],
; NAMES-NOT: weft.inlined !

; ASM-NOT: debug_info

;--- lines.ll
declare void @weft.suspend()
define internal void @leaf() "weft-fiber" !dbg !3 {
  call void @weft.suspend(), !dbg !5
  ret void, !dbg !5
}
define internal void @middle() "weft-fiber" !dbg !6 {
  call void @leaf(), !dbg !7
  ret void, !dbg !7
}
define void @root() "weft-fiber" !dbg !8 {
  call void @middle(), !dbg !9
  ret void, !dbg !9
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = distinct !DISubprogram(name: "leaf", file: !1, line: 10, type: !4, scopeLine: 11, unit: !0, spFlags: DISPFlagDefinition)
!4 = !DISubroutineType(types: !{null})
!5 = !DILocation(line: 12, column: 5, scope: !3)
!6 = distinct !DISubprogram(name: "middle", file: !1, line: 20, type: !4, scopeLine: 21, unit: !0, spFlags: DISPFlagDefinition)
!7 = !DILocation(line: 22, column: 5, scope: !6)
!8 = distinct !DISubprogram(name: "root", file: !1, line: 30, type: !4, scopeLine: 31, unit: !0, spFlags: DISPFlagDefinition)
!9 = !DILocation(line: 32, column: 5, scope: !8)

;--- names.ll
declare void @weft.suspend()
define internal void @leaf() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
define void @root() "weft-fiber" {
  call void @leaf()
  ret void
}
