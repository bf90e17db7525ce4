; Loaded into opt, the pass runs at the start of every default pipeline, also those before link-time optimisation.
; RUN: %opt -passes='default<O0>' -S %s | FileCheck %s
; RUN: %opt -passes='default<O2>' -S %s | FileCheck %s
; RUN: %opt -passes='thinlto-pre-link<O2>' -S %s | FileCheck %s
; RUN: %opt -passes='lto-pre-link<O2>' -S %s | FileCheck %s
; RUN: %opt -passes='lto<O2>' -S %s | FileCheck %s

; CHECK:       @f.fiber =
; CHECK-LABEL: @f.ramp(

declare void @weft.suspend()

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
