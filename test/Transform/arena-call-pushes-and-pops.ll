; A callee that is not known takes its frame from the arena: NULL ends the task there, as if it had suspended; 1
; suspends it at the stack check before the call.
; RUN: %opt -passes='weft,verify' -S %s -o %t && FileCheck %s < %t && FileCheck --check-prefix=POP %s < %t

; CHECK:       @f.sites = {{.*}} { ptr @f.return, i32 1, i32 1, i32 0, i16 0, i16 0 }
; CHECK-LABEL: define { i32, i1 } @f.ramp(ptr %task, ptr %frame, i32 %x)
; CHECK:         %callee = call ptr @weft__frame_push(ptr %task, ptr %frame, ptr @declared.fiber)
; CHECK-NEXT:    [[WORD:%.*]] = ptrtoint ptr %callee to i64
; CHECK-NEXT:    [[NONE:%.*]] = icmp ult i64 [[WORD]], 2
; CHECK-NEXT:    br i1 [[NONE]], label %[[NOFRAME:.*]], label %[[CALL:.*]], !prof
; CHECK:       [[CALL]]:
; CHECK-NEXT:    br label %[[READY:.*]]
; CHECK:       [[READY]]:
; CHECK-NEXT:    [[PAIR:%.*]] = call { i32, i1 } @declared.ramp(ptr %task, ptr %callee, i32 1)
; CHECK:         br i1 %suspended, label %[[SUSPEND:.*]], label %[[DONE:.*]], !prof
; CHECK:       [[NOFRAME]]:
; CHECK-NEXT:    [[NULL:%.*]] = icmp eq ptr %callee, null
; CHECK-NEXT:    br i1 [[NULL]], label %[[NOMEMORY:.*]], label %[[LATER:.*]]
; CHECK:       [[NOMEMORY]]:
; CHECK-NEXT:    {{%.*}} = call i32 @weft__no_memory(ptr %task, ptr %frame, ptr getelementptr inbounds ({{.*}}, ptr @f.sites, i32 0, i32 1, i32 1))
; CHECK-NEXT:    ret { i32, i1 } { i32 poison, i1 true }
; CHECK:       [[LATER]]:
; CHECK:         store i32 %x,
; CHECK:         [[HEAD:%.*]] = getelementptr inbounds {{.*}} ptr %task, i32 0, i32 0
; CHECK-NEXT:    store ptr getelementptr inbounds ({{.*}}, ptr @f.sites, i32 0, i32 1, i32 0), ptr [[HEAD]]
; CHECK:         store ptr %frame,
; CHECK-NEXT:    ret { i32, i1 } { i32 poison, i1 true }
; CHECK:       [[SUSPEND]]:
; CHECK:         store ptr getelementptr inbounds ({{.*}}, ptr @f.sites, i32 0, i32 1, i32 1), ptr %callee
; CHECK-NEXT:    br label %[[STORES:.*]]
; CHECK:       [[STORES]]:
; CHECK:         store i32 %x,
; CHECK-NEXT:    ret { i32, i1 } { i32 poison, i1 true }

; Giving it back moves the top of the newest chunk; when that was its first frame, the runtime does the rest.
; POP-LABEL: define { i32, i1 } @f.ramp(
; POP:           br i1 %suspended, label %{{.*}}, label %[[DONE:.*]], !prof
; POP:         [[DONE]]:
; POP-NEXT:      [[HEAD:%.*]] = getelementptr inbounds {{.*}}{ ptr, ptr, i64 }, ptr %task, i32 0, i32 2
; POP-NEXT:      %arena.word = load i64, ptr [[HEAD]]
; POP-NEXT:      [[MASKED:%.*]] = and i64 %arena.word, -16
; POP-NEXT:      %arena = inttoptr i64 [[MASKED]] to ptr
; POP-NEXT:      %top = getelementptr i8, ptr %callee, i64 -8
; POP:           store ptr %top, ptr {{%.*}}
; POP:           %first = load ptr, ptr {{%.*}}
; POP-NEXT:      [[LAST:%.*]] = icmp eq ptr %top, %first
; POP-NEXT:      br i1 [[LAST]], label %[[EMPTY:.*]], label %[[POPPED:.*]], !prof
; POP:         [[EMPTY]]:
; POP-NEXT:      call ptr @weft__frame_move(ptr %task, ptr %callee, ptr null)
; POP-NEXT:      br label %[[POPPED]]

; The callee's end arrives with the offset of the arena's marker taken from its frame; the word before the frame
; holds the caller's.
; CHECK-LABEL: define internal i32 @f.return(ptr
; CHECK:         %callee = getelementptr i8, ptr %1, i64 1
; CHECK-NEXT:    [[ABOVE:%.*]] = getelementptr i8, ptr %callee, i64 -8
; CHECK-NEXT:    %caller = load ptr, ptr [[ABOVE]]
; CHECK:         store ptr %top,
; CHECK:         icmp eq ptr %top, %first
; CHECK:         musttail call i32 @f.resume(ptr {{%.*}}, ptr %caller, ptr {{%.*}}, i64 {{%.*}})
; CHECK-NEXT:    ret i32

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare i32 @declared(i32) "weft-fiber"

define i32 @f(i32 %x) "weft-fiber" {
  %r = call i32 @declared(i32 1)
  %sum = add i32 %r, %x
  ret i32 %sum
}
