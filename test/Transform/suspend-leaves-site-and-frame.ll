; The primitive stores where to go on into the task, after the values, and says "suspended".
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @f.sites = internal constant { ptr, [2 x { ptr, i32, i32, i32, i16, i16 }] } { ptr @f.fiber, [2 x { ptr, i32, i32, i32, i16, i16 }] [
; CHECK-SAME:    { ptr @f.resume, i32 0, i32 0, i32 0, i16 0, i16 0 }
; CHECK-SAME:    { ptr @f.resume, i32 0, i32 1, i32 0, i16 0, i16 0 }
; CHECK-LABEL: define i1 @f.ramp(ptr %task, ptr %frame, i32 %x)
; CHECK:         store i32 %x, ptr
; CHECK:         [[SITE:%.*]] = getelementptr inbounds {{(nuw )?}}{ ptr, ptr, i64 }, ptr %task, i32 0, i32 0
; CHECK-NEXT:    store ptr getelementptr inbounds ({{.*}}, ptr @f.sites, i32 0, i32 1, i32 0), ptr [[SITE]]
; CHECK-NEXT:    [[LEAF:%.*]] = getelementptr inbounds {{(nuw )?}}{ ptr, ptr, i64 }, ptr %task, i32 0, i32 1
; CHECK-NEXT:    store ptr %frame, ptr [[LEAF]]
; CHECK-NEXT:    ret i1 true
; CHECK-NOT:     ret
; CHECK:       }
; The resume part is entered as the leaf only, which the task knows.
; CHECK-LABEL: define internal i32 @f.resume(ptr %task, ptr %frame, ptr %site, i64
; CHECK:         store ptr getelementptr inbounds {{.*}}@f.sites
; CHECK-NEXT:    ret i32 0
; CHECK-NOT:     store ptr %frame
; CHECK:       }

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @use(i32)

define void @f(i32 %x) "weft-fiber" {
  call void @weft.suspend()
  call void @use(i32 %x)
  call void @weft.suspend()
  ret void
}
