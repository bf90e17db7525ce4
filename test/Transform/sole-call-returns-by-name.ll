; The end of a function that one call leads to jumps to the part of its caller by name, with a constant offset and site;
; the caller stores no return site, and the descriptor tells the runtime the only one.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s
; RUN: %opt -passes='default<O1>' -S %s | FileCheck --check-prefix=OWN %s

; CHECK:       @callee.fiber = internal constant { ptr, ptr, ptr, ptr, i32, i8, i8, i16 } { ptr @callee.name, ptr null, ptr null, ptr getelementptr {{.*}}@caller.sites, i32 0, i32 1, i32 1), i32 16, i8 4, i8 4, i16 0 }
; CHECK:       @caller.fiber = constant {{.*}} { ptr @caller.name, ptr null, ptr null, {{.*}}@caller.start.sites,
; CHECK:       @caller.sites = internal constant {{.*}} { ptr @caller.resume, i32 8, i32 1,

; CHECK-LABEL: define internal i32 @callee.resume(
; CHECK-NOT:     load ptr
; CHECK:         %b = insertvalue
; CHECK-NEXT:    [[PLACE:%.*]] = getelementptr inbounds i8, ptr %frame, i64 0
; CHECK-NEXT:    store { i64, i64 } %{{.*}}, ptr [[PLACE]]
; CHECK-NEXT:    %caller = getelementptr i8, ptr %frame, i64 -8
; CHECK-NEXT:    musttail call i32 @caller.resume(ptr %task, ptr %caller, ptr getelementptr {{.*}}@caller.sites, i32 0, i32 1, i32 1), i64 0)
; CHECK-LABEL: define internal i32 @caller.resume(
; CHECK:         [[FRAME:%.*]] = getelementptr inbounds i8, ptr %frame, i64 8
; CHECK-NEXT:    [[THERE:%.*]] = getelementptr inbounds i8, ptr [[FRAME]], i64 0
; CHECK-NEXT:    load { i64, i64 }, ptr [[THERE]]
; CHECK:         call i32 @callee.ramp(
; CHECK-NOT:     store
; CHECK:       }

; OWN-LABEL:   define internal {{.*}}i32 @callee.resume(
; OWN-NOT:       load
; OWN:           musttail call i32 @caller.resume.1(

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define internal { i64, i64 } @callee(i64 %x) noinline "weft-fiber" {
  call void @weft.suspend()
  %a = insertvalue { i64, i64 } poison, i64 %x, 0
  %b = insertvalue { i64, i64 } %a, i64 1, 1
  ret { i64, i64 } %b
}

define i64 @caller(i64 %x) noinline "weft-fiber" {
  call void @weft.suspend()
  %r = call { i64, i64 } @callee(i64 5)
  %first = extractvalue { i64, i64 } %r, 0
  %sum = add i64 %first, %x
  ret i64 %sum
}
