; A ramp hands over behind a call that much code follows, and at its entry when a large loop would stand twice, or one with
; an inner loop that works; small functions keep their fast path.
; RUN: %opt -passes='weft-normalise,print<weft-handovers>' -disable-output %s | FileCheck %s

; CHECK:      weft-handovers: g{{$}}
; CHECK-NEXT: weft-handovers: small{{$}}
; CHECK-NEXT: weft-handovers: large{{$}}
; CHECK-NEXT:   behind 0
; CHECK-NEXT: weft-handovers: loop at entry
; CHECK-NEXT: weft-handovers: branch{{$}}
; CHECK-NEXT: weft-handovers: inner at entry

declare void @weft.suspend()
declare i32 @work(i32)

define i32 @g(i32 %x) "weft-fiber" {
  %ends = icmp eq i32 %x, 0
  br i1 %ends, label %end, label %wait
wait:
  call void @weft.suspend()
  br label %end
end:
  ret i32 %x
}

define i32 @small(i32 %x) "weft-fiber" {
  %r = call i32 @g(i32 %x)
  %s = call i32 @work(i32 %r)
  ret i32 %s
}

define i32 @large(i32 %x) "weft-fiber" {
  %r = call i32 @g(i32 %x)
  %a = call i32 @work(i32 %r)
  %b = call i32 @work(i32 %a)
  %c = call i32 @work(i32 %b)
  %d = call i32 @work(i32 %c)
  %e = call i32 @work(i32 %d)
  %h = call i32 @work(i32 %e)
  ret i32 %h
}

define void @loop(i32 %x) "weft-fiber" {
  br label %again
again:
  %i = phi i32 [ %x, %0 ], [ %n, %again ]
  %a = call i32 @work(i32 %i)
  %b = call i32 @work(i32 %a)
  %c = call i32 @work(i32 %b)
  %d = call i32 @work(i32 %c)
  %e = call i32 @work(i32 %d)
  %h = call i32 @work(i32 %e)
  %k = call i32 @work(i32 %h)
  %l = call i32 @work(i32 %k)
  %m = call i32 @work(i32 %l)
  %n = call i32 @work(i32 %m)
  call void @weft.suspend()
  br label %again
}

define void @branch(i32 %x) "weft-fiber" {
  br label %again
again:
  br label %work
work:
  %a = call i32 @work(i32 %x)
  %b = call i32 @work(i32 %a)
  %c = call i32 @work(i32 %b)
  %is.more = icmp slt i32 %c, %x
  br i1 %is.more, label %more, label %suspend
more:
  br label %suspend
suspend:
  call void @weft.suspend()
  br label %again
}

define void @inner(i32 %x) "weft-fiber" {
  br label %again
again:
  br label %work
work:
  %i = phi i32 [ %x, %again ], [ %c, %work ]
  %a = call i32 @work(i32 %i)
  %b = call i32 @work(i32 %a)
  %c = call i32 @work(i32 %b)
  %more = icmp slt i32 %c, %x
  br i1 %more, label %work, label %suspend
suspend:
  call void @weft.suspend()
  br label %again
}
