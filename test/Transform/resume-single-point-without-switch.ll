; A function with one suspension point goes on there without asking which; with two it asks the site.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal i32 @one.resume(
; CHECK-NOT:     switch
; CHECK:       }
; CHECK-LABEL: define internal i32 @two.resume(
; CHECK:         [[FIELD:%.*]] = getelementptr inbounds {{.*}}, ptr %site, i32 0, i32 2
; CHECK-NEXT:    %index = load i32, ptr [[FIELD]]
; CHECK-NEXT:    switch i32 %index, label %nowhere [
; CHECK-NEXT:      i32 0, label %resume.0
; CHECK-NEXT:      i32 1, label %resume.1
; CHECK-NEXT:    ]
; CHECK:       nowhere:
; CHECK-NEXT:    unreachable

declare void @weft.suspend()

define void @one() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @two() "weft-fiber" {
  call void @weft.suspend()
  call void @weft.suspend()
  ret void
}
