; A result that fits no register is left in the frame of the callee, behind the return site, when all else is dead.
; RUN: %opt -passes='weft-normalise,print<weft-frames>' -disable-output %s | FileCheck %s

; CHECK:      frame one_word: 8 bytes
; CHECK:      frame two_words: 24 bytes, align 8, lower bound 24
; CHECK:      frame aligned: 24 bytes, align 16, lower bound 24

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @weft.suspend()

define i64 @one_word() "weft-fiber" {
  call void @weft.suspend()
  ret i64 1
}

define { i64, i64 } @two_words() "weft-fiber" {
  call void @weft.suspend()
  ret { i64, i64 } { i64 1, i64 2 }
}

define i128 @aligned() "weft-fiber" {
  call void @weft.suspend()
  ret i128 1
}
