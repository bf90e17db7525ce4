; LLVM inlines a ramp in a ramp up to half of what it would of a plain function: what was worth it is inlined already.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define i1 @f.ramp(
; CHECK:         call i1 @g.ramp({{.*}}) #[[HALF:[0-9]+]]
; CHECK-LABEL: define i1 @small.ramp(
; CHECK:         call i1 @g.ramp({{.*}}) #[[LESS:[0-9]+]]
; CHECK-DAG:   attributes #[[HALF]] = { nounwind "call-threshold-bonus"="-112" }
; CHECK-DAG:   attributes #[[LESS]] = { nounwind "call-threshold-bonus"="-25" }

declare void @weft.suspend()

define void @g() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @f() "weft-fiber" {
  call void @g()
  ret void
}

define void @small() optsize "weft-fiber" {
  call void @g()
  ret void
}
