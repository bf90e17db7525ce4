; Only a function with cleanups has a destroy part, and only points with cleanups name it.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK:       @without.sites = {{.*}} { ptr @without.resume, i32 0, i32 0, i32 0, i16 0, i16 0 }
; CHECK:       @with.sites = {{.*}} [{{.*}} { ptr @with.resume, i32 0, i32 0, i32 0, i16 0, i16 0 },
; CHECK-SAME:    { ptr @with.resume, i32 0, i32 1, i32 0, i16 0, i16 1 }
; CHECK-NOT:   @without.destroy
; CHECK-LABEL: define internal i32 @with.resume(
; CHECK-NOT:     @cleanup
; CHECK:       }
; CHECK-LABEL: define internal void @with.destroy(ptr %task, ptr %frame, ptr %site)
; CHECK-NOT:     switch
; CHECK:         [[SLOT:%.*]] = getelementptr inbounds i8, ptr %frame, i64 8
; CHECK-NEXT:    [[X:%x.*]] = load i32, ptr [[SLOT]]
; CHECK:         call void @cleanup(i32 [[X]])
; CHECK-NEXT:    ret void
; CHECK-NEXT:  }

declare void @weft.suspend()
declare void @cleanup(i32)
declare i32 @__gcc_personality_v0(...)

define void @without() "weft-fiber" {
  call void @weft.suspend()
  ret void
}

define void @with(i32 %x) "weft-fiber" personality ptr @__gcc_personality_v0 {
  call void @weft.suspend()
  invoke void @weft.suspend() to label %end unwind label %pad
end:
  ret void
pad:
  %p = landingpad { ptr, i32 } cleanup
  call void @cleanup(i32 %x)
  resume { ptr, i32 } %p
}
