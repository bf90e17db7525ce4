; A report that cannot be written is an error, and says why.
; RUN: not %opt -passes='weft<report=%t/no/such/folder>,verify' -disable-output %s 2>&1 | FileCheck %s

; CHECK: cannot write the report '{{.*}}folder': {{.+}}; name a file that can be written

declare void @weft.suspend()

define void @f() "weft-fiber" {
  call void @weft.suspend()
  ret void
}
