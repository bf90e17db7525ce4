; A vector whose length only the machine knows cannot be kept, neither as a value nor in memory.
; RUN: not %opt -passes='weft,verify' -disable-output %s 2>&1 | FileCheck %s
; RUN: sed '/^define void @value/,/^}/d' %s | not %opt -passes='weft,verify' -disable-output 2>&1 | FileCheck %s --check-prefix=LOCAL

; CHECK: fiber function 'value' keeps a value over a suspension whose size is not known
; LOCAL: a local of fiber function 'local' whose size is not known is alive over a suspension

declare void @weft.suspend()
declare void @use(<vscale x 4 x i32>)

define void @value(ptr %p) "weft-fiber" {
  %v = load <vscale x 4 x i32>, ptr %p
  call void @weft.suspend()
  call void @use(<vscale x 4 x i32> %v)
  ret void
}

define void @local() "weft-fiber" {
  %v = alloca <vscale x 4 x i32>
  store <vscale x 4 x i32> zeroinitializer, ptr %v
  call void @weft.suspend()
  %w = load <vscale x 4 x i32>, ptr %v
  call void @use(<vscale x 4 x i32> %w)
  ret void
}
