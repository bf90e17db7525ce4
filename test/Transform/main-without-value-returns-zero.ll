; A task entry point that returns nothing ends the process with 0.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define {{.*}}i32 @main()
; CHECK:         call void @weft__run_end(ptr %task)
; CHECK-NEXT:    ret i32 0

declare void @weft.suspend()

define cc77 void @weft.main() {
  call void @weft.suspend()
  ret void
}
