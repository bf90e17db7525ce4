; report= writes the layouts as text, or as JSON when the file's name says so.
; RUN: %opt -passes='weft<report=%t.txt>' -disable-output %s
; RUN: FileCheck %s --check-prefix=TEXT < %t.txt
; RUN: %opt -passes='weft<report=%t.json>' -disable-output %s
; RUN: %python -c "import json, sys; r = json.load(open(sys.argv[1])); print(r['frames'][0]['bytes'], r['frames'][0]['slots'][0]['name'], r['tasks'][0]['bytes'])" %t.json | FileCheck %s --check-prefix=JSON

; TEXT:      weft-frames
; TEXT-NEXT: frame f: 16 bytes, align 8, lower bound 16, ratio 1.00, 1 suspension point
; TEXT-NEXT:   offset  bytes  what
; TEXT-NEXT:        0      8  return site
; TEXT-NEXT:        8      8  spill x
; TEXT-NEXT: task f: 40 bytes, root 16, align 8
; JSON:      16 x 40

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define i64 @f(i64 %x) "weft-fiber" {
  call void @weft.suspend()
  ret i64 %x
}
