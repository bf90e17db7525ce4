; A site carries line and column of its call, for backtraces.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @f.sites = {{.*}} { ptr @f.resume, i32 0, i32 0, i32 12, i16 5, i16 0 }
; CHECK:       @f.start.sites = {{.*}} { ptr @weft.start, i32 0, i32 0, i32 10, i16 0, i16 0 }

declare void @weft.suspend()

define void @f() "weft-fiber" !dbg !3 {
  call void @weft.suspend(), !dbg !5
  ret void, !dbg !6
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = distinct !DISubprogram(name: "f", file: !1, line: 10, type: !4, scopeLine: 11, unit: !0, spFlags: DISPFlagDefinition)
!4 = !DISubroutineType(types: !{null})
!5 = !DILocation(line: 12, column: 5, scope: !3)
!6 = !DILocation(line: 13, column: 1, scope: !3)
