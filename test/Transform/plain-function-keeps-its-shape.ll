; A fiber function that never suspends is an ordinary one for those who see it, and has a ramp for those who do not.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @f.fiber = constant {{.*}} { ptr @f.name, ptr null, ptr null, {{.*}}@f.start.sites, {{.*}}, i32 8, i8 1, i8 3, i16 32, ptr @f.ramp, ptr null, i32 16,
; CHECK-LABEL: define internal zeroext i8 @f.plain(i8 signext %x)
; CHECK:       define { i8, i1 } @f.ramp(ptr {{.*}}, ptr {{.*}}, i8 signext [[X:%.*]])
; CHECK:         [[R:%.*]] = call zeroext i8 @f.plain(i8 signext [[X]])
; CHECK-NEXT:    [[PAIR:%.*]] = insertvalue { i8, i1 } poison, i8 [[R]], 0
; CHECK-NEXT:    [[DONE:%.*]] = insertvalue { i8, i1 } [[PAIR]], i1 false, 1
; CHECK-NEXT:    ret { i8, i1 } [[DONE]]
; CHECK:       define { i8, i1 } @caller.ramp(
; CHECK-NEXT:    %r = call zeroext i8 @f.plain(i8 signext 1)
; CHECK:         insertvalue { i8, i1 } poison, i8 %r, 0

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
define zeroext i8 @f(i8 signext %x) "weft-fiber" {
  ret i8 %x
}

define i8 @caller() "weft-fiber" {
  %r = call zeroext i8 @f(i8 signext 1)
  ret i8 %r
}
