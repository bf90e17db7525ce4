; The result of a call does not cross its own point, and crosses the next one; an unused result crosses nothing.
; RUN: %opt -passes='weft-normalise,print<weft-crossings>' -disable-output %s | FileCheck %s

; CHECK:      weft-crossings: f
; CHECK-NEXT:   0:{{$}}
; CHECK-NEXT:   1: %a{{$}}
; CHECK-NEXT:   2: %a %b{{$}}
; CHECK-NOT:  {{.}}

declare i32 @weft_g() "weft-fiber" "weft-bound"="64"

define i32 @f() "weft-fiber" {
  %a = call i32 @weft_g()
  %b = call i32 @weft_g()
  %unused = call i32 @weft_g()
  %sum = add i32 %a, %b
  ret i32 %sum
}
