; A child that is spawned at one place into a scope of the same function has its block in the frame, from the spawn to
; the end of the scope; two that are alive at once stand side by side, two scopes in turn share.  For others the report
; says why they have a block of their own.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s
; RUN: %opt -passes='weft<report=%t.json>' -disable-output %s
; RUN: %python -c "import json, sys; r = json.load(open(sys.argv[1])); f = {x['function']: x for x in r['frames']}; print([(c['child'], c['bytes'], c['heap']) for c in f['together']['children'] + f['looped']['children']], [s['name'] for s in f['together']['slots'] if s['kind'] == 'child'])" %t.json | FileCheck %s --check-prefix=JSON
; RUN: %opt -passes='weft,verify' -S %s -o - | FileCheck %s --check-prefix=CODE

; A child of 24 bytes: the task's three words, the root frame, and 80 bytes in front.
; CHECK:      frame child: 16 bytes
; CHECK:      frame together: {{.*}}, ratio 1.00
; CHECK-DAG:    {{[0-9]+}}    120  child child
; CHECK-DAG:    {{[0-9]+}}    120  child child
; CHECK-NOT:    on the heap
; CHECK:      frame in_turn:
; CHECK:        [[AT:[0-9]+]]    120  child child
; CHECK:        [[AT]]    120  child child
; CHECK:      frame looped:
; CHECK-NOT:    120  child
; CHECK:        child child on the heap: spawned in a loop
; CHECK:      frame scope_in_loop:
; CHECK:        120  child child
; CHECK:      frame not_left:
; CHECK:        child child on the heap: a way out of its function does not leave the scope
; CHECK:      frame not_left_when_destroyed:
; CHECK:        child child on the heap: a way out of its function does not leave the scope
; CHECK:      frame not_mine:
; CHECK:        child child on the heap: its scope is not this function's
; CHECK:      frame own_kind:
; CHECK:        child own_kind on the heap: it may spawn or call its parent
; CHECK:      frame takes_arena:
; CHECK:      frame spawns_arena:
; CHECK:        child takes_arena on the heap: it takes frames from its arena
; CHECK:      frame promised:
; CHECK:        child child on the heap: fiber_bound limits the frame of its parent

; Of another file: what its prototype or the pointer promises, the arguments, and the result decide.  A promise of two
; words or more is aligned to two, but not the runtime's: 80 bytes in front, 24 of the task, 40 of 40 bytes.
; CHECK:      frame of_others:
; CHECK-DAG:    {{[0-9]+}}    152  child weft_waits
; CHECK-DAG:    {{[0-9]+}}    144  child bounded
; CHECK-DAG:    {{[0-9]+}}    168  child many_arguments
; CHECK-DAG:    {{[0-9]+}}    184  child large_result
; CHECK-DAG:    {{[0-9]+}}    144  child a pointer, fiber_bound
; CHECK-DAG:    child elsewhere on the heap: its size is not known here
; CHECK-DAG:    child a pointer on the heap: its size is not known here

; JSON:       [('child', 120, ''), ('child', 120, ''), ('child', 0, 'spawned in a loop')] ['child', 'child']

; CODE-LABEL: @together.ramp(
; CODE:         [[BLOCK:%.*]] = getelementptr i8, ptr %frame, i64
; CODE:         call ptr @weft__scope_spawn_at_begin(ptr @child.fiber, ptr {{.*}}, ptr {{.*}}, i64 120)
; CODE-LABEL: @own_kind.ramp(
; CODE:         call ptr @weft__scope_spawn_at_begin(ptr @own_kind.fiber, ptr {{.*}}, ptr null, i64 0)
; CODE-LABEL: @of_others.ramp(
; CODE:         call ptr @weft__scope_spawn_at_begin(ptr @weft_waits.fiber, ptr {{.*}}, ptr {{.*}}, i64 152)
; CODE:         call ptr @weft__scope_spawn_at_begin(ptr %p, ptr {{.*}}, ptr {{.*}}, i64 144){{$}}
; CODE:         call ptr @weft__scope_spawn_begin(ptr %p, ptr {{.*}})

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()
declare void @keep(i64)
declare i32 @personality(...)
declare ptr @weft__scope_spawn(ptr)
declare ptr @weft__made()
declare void @weft__scope_leave(ptr) "weft-fiber" "weft-bound"="56"
declare void @elsewhere() "weft-fiber"

define void @child(i64 %n) "weft-fiber" {
  call void @weft.suspend()
  call void @keep(i64 %n)
  ret void
}

define void @together() "weft-fiber" personality ptr @personality {
  %s = alloca [5 x ptr]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  %m2 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m2, i64 2) "weft-fiber"
  %t2 = call ptr @weft__made()
  invoke void @weft.suspend() to label %ok unwind label %pad
ok:
  call void @weft__scope_leave(ptr %s)
  ret void
pad:
  %l = landingpad { ptr, i32 } cleanup
  call void @weft__scope_leave(ptr %s)
  resume { ptr, i32 } %l
}

define void @in_turn() "weft-fiber" {
  %s = alloca [5 x ptr]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  %m2 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m2, i64 2) "weft-fiber"
  %t2 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  ret void
}

define void @looped() "weft-fiber" {
  %s = alloca [5 x ptr]
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %i.next, %loop ]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, 3
  br i1 %more, label %loop, label %done
done:
  call void @weft__scope_leave(ptr %s)
  ret void
}

define void @scope_in_loop() "weft-fiber" {
  %s = alloca [5 x ptr]
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %i.next, %loop ]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, 3
  br i1 %more, label %loop, label %done
done:
  ret void
}

define void @not_left(i1 %early) "weft-fiber" {
  %s = alloca [5 x ptr]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  br i1 %early, label %out, label %leave
leave:
  call void @weft__scope_leave(ptr %s)
  br label %out
out:
  ret void
}

define void @not_left_when_destroyed() "weft-fiber" {
  %s = alloca [5 x ptr]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  call void @weft.suspend()
  call void @weft__scope_leave(ptr %s)
  ret void
}

define void @not_mine(ptr %s) "weft-fiber" {
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  ret void
}

define void @own_kind() "weft-fiber" {
  %s = alloca [5 x ptr]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @own_kind(ptr nest %m1) "weft-fiber"
  %t1 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  ret void
}

define void @takes_arena() "weft-fiber" {
  call void @elsewhere()
  ret void
}

define void @spawns_arena() "weft-fiber" {
  %s = alloca [5 x ptr]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @takes_arena(ptr nest %m1) "weft-fiber"
  %t1 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  ret void
}

define void @promised() "weft-fiber" "weft-bound"="256" {
  %s = alloca [5 x ptr]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  call void @child(ptr nest %m1, i64 1) "weft-fiber"
  %t1 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  ret void
}

declare i32 @weft_waits(ptr) "weft-fiber" "weft-bound"="48"
declare void @bounded(i64) "weft-fiber" "weft-bound"="40"
declare void @many_arguments(i64, i64, i64, i64, i64, i64, i64) "weft-fiber" "weft-bound"="16"
declare void @large_result(ptr sret([5 x i64])) "weft-fiber" "weft-bound"="40"

define void @of_others(ptr %p) "weft-fiber" {
  %s = alloca [5 x ptr]
  %result = alloca [5 x i64]
  %m1 = call ptr @weft__scope_spawn(ptr %s)
  %r1 = call i32 @weft_waits(ptr nest %m1, ptr null) "weft-fiber"
  %t1 = call ptr @weft__made()
  %m2 = call ptr @weft__scope_spawn(ptr %s)
  call void @bounded(ptr nest %m2, i64 1) "weft-fiber"
  %t2 = call ptr @weft__made()
  %m3 = call ptr @weft__scope_spawn(ptr %s)
  call void @many_arguments(ptr nest %m3, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7) "weft-fiber"
  %t3 = call ptr @weft__made()
  %m4 = call ptr @weft__scope_spawn(ptr %s)
  call void @large_result(ptr sret([5 x i64]) %result, ptr nest %m4) "weft-fiber"
  %t4 = call ptr @weft__made()
  %m5 = call ptr @weft__scope_spawn(ptr %s)
  call void %p(ptr nest %m5, i64 1) "weft-fiber" "weft-bound"="40"
  %t5 = call ptr @weft__made()
  %m6 = call ptr @weft__scope_spawn(ptr %s)
  call void @elsewhere(ptr nest %m6) "weft-fiber"
  %t6 = call ptr @weft__made()
  %m7 = call ptr @weft__scope_spawn(ptr %s)
  call void %p(ptr nest %m7, i64 1) "weft-fiber"
  %t7 = call ptr @weft__made()
  call void @weft__scope_leave(ptr %s)
  ret void
}
