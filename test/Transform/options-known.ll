; Every documented value is accepted, several keys in one pair of angle brackets, and none at all.
; RUN: %opt -passes='weft' -S %s -o %t.none
; RUN: %opt -passes='weft<>' -S %s -o %t.empty
; RUN: %opt -passes='weft<lowering=flat;recursion=heap;max-frame=100000>' -S %s -o %t.all
; RUN: %opt -passes='weft<recursion=error>' -S %s -o %t.recursion
; RUN: diff %t.none %t.empty
; RUN: diff %t.none %t.all
; RUN: diff %t.none %t.recursion

declare void @weft.suspend()

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
