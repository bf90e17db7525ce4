; The resume part of a function with many points stores what lives over a call before it, and loads it behind it on one
; way for both; a suspension stores no value there.
; RUN: %opt -passes='weft,verify' -S %s | FileCheck %s

; CHECK-LABEL: define internal i32 @f.resume(
; CHECK:         [[SLOT:%.*]] = getelementptr inbounds i8, ptr %frame
; CHECK:       resume.1:
; CHECK-NEXT:    br label %behind.1
; CHECK:         store i32 {{.*}}, ptr [[SLOT]]
; CHECK-NEXT:    [[CALLEE:%.*]] = getelementptr inbounds i8, ptr %frame
; CHECK-NEXT:    [[P:%.*]] = call { i32, i1 } @g.ramp(ptr %task, ptr [[CALLEE]]
; CHECK-NEXT:    [[SUSPENDED:%.*]] = extractvalue { i32, i1 } [[P]], 1
; CHECK-NEXT:    [[R:%.*]] = extractvalue { i32, i1 } [[P]], 0
; CHECK-NEXT:    br i1 [[SUSPENDED]], label %return.site.1, label %behind.1
; CHECK:       behind.1:
; CHECK-NEXT:    {{%.*}} = phi i32 {{.*}}[[R]], 
; CHECK-NEXT:    {{%.*}} = load i32, ptr [[SLOT]]
; CHECK:       suspend.1:
; CHECK-NEXT:    ret i32

declare void @weft.suspend()

define i32 @g(i32 %x) "weft-fiber" {
  %ends = icmp eq i32 %x, 0
  br i1 %ends, label %end, label %wait
wait:
  call void @weft.suspend()
  br label %end
end:
  ret i32 %x
}

define i32 @f(i32 %a0) "weft-fiber" {
  %r0 = call i32 @g(i32 %a0)
  %a1 = add i32 %a0, %r0
  %r1 = call i32 @g(i32 %a1)
  %a2 = add i32 %a1, %r1
  %r2 = call i32 @g(i32 %a2)
  %a3 = add i32 %a2, %r2
  %r3 = call i32 @g(i32 %a3)
  %a4 = add i32 %a3, %r3
  %r4 = call i32 @g(i32 %a4)
  %a5 = add i32 %a4, %r4
  %r5 = call i32 @g(i32 %a5)
  %a6 = add i32 %a5, %r5
  %r6 = call i32 @g(i32 %a6)
  %a7 = add i32 %a6, %r6
  %r7 = call i32 @g(i32 %a7)
  %a8 = add i32 %a7, %r7
  %r8 = call i32 @g(i32 %a8)
  %a9 = add i32 %a8, %r8
  %r9 = call i32 @g(i32 %a9)
  %a10 = add i32 %a9, %r9
  %r10 = call i32 @g(i32 %a10)
  %a11 = add i32 %a10, %r10
  %r11 = call i32 @g(i32 %a11)
  %a12 = add i32 %a11, %r11
  %r12 = call i32 @g(i32 %a12)
  %a13 = add i32 %a12, %r12
  %r13 = call i32 @g(i32 %a13)
  %a14 = add i32 %a13, %r13
  %r14 = call i32 @g(i32 %a14)
  %a15 = add i32 %a14, %r14
  %r15 = call i32 @g(i32 %a15)
  %a16 = add i32 %a15, %r15
  %r16 = call i32 @g(i32 %a16)
  %a17 = add i32 %a16, %r16
  %r17 = call i32 @g(i32 %a17)
  %a18 = add i32 %a17, %r17
  %r18 = call i32 @g(i32 %a18)
  %a19 = add i32 %a18, %r18
  %r19 = call i32 @g(i32 %a19)
  %a20 = add i32 %a19, %r19
  %r20 = call i32 @g(i32 %a20)
  %a21 = add i32 %a20, %r20
  %r21 = call i32 @g(i32 %a21)
  %a22 = add i32 %a21, %r21
  %r22 = call i32 @g(i32 %a22)
  %a23 = add i32 %a22, %r22
  %r23 = call i32 @g(i32 %a23)
  %a24 = add i32 %a23, %r23
  %r24 = call i32 @g(i32 %a24)
  %a25 = add i32 %a24, %r24
  %r25 = call i32 @g(i32 %a25)
  %a26 = add i32 %a25, %r25
  %r26 = call i32 @g(i32 %a26)
  %a27 = add i32 %a26, %r26
  %r27 = call i32 @g(i32 %a27)
  %a28 = add i32 %a27, %r27
  %r28 = call i32 @g(i32 %a28)
  %a29 = add i32 %a28, %r28
  %r29 = call i32 @g(i32 %a29)
  %a30 = add i32 %a29, %r29
  %r30 = call i32 @g(i32 %a30)
  %a31 = add i32 %a30, %r30
  %r31 = call i32 @g(i32 %a31)
  %a32 = add i32 %a31, %r31
  %r32 = call i32 @g(i32 %a32)
  %a33 = add i32 %a32, %r32
  %r33 = call i32 @g(i32 %a33)
  %a34 = add i32 %a33, %r33
  %r34 = call i32 @g(i32 %a34)
  %a35 = add i32 %a34, %r34
  %r35 = call i32 @g(i32 %a35)
  %a36 = add i32 %a35, %r35
  %r36 = call i32 @g(i32 %a36)
  %a37 = add i32 %a36, %r36
  %r37 = call i32 @g(i32 %a37)
  %a38 = add i32 %a37, %r37
  %r38 = call i32 @g(i32 %a38)
  %a39 = add i32 %a38, %r38
  %r39 = call i32 @g(i32 %a39)
  %a40 = add i32 %a39, %r39
  %r40 = call i32 @g(i32 %a40)
  %a41 = add i32 %a40, %r40
  %r41 = call i32 @g(i32 %a41)
  %a42 = add i32 %a41, %r41
  %r42 = call i32 @g(i32 %a42)
  %a43 = add i32 %a42, %r42
  %r43 = call i32 @g(i32 %a43)
  %a44 = add i32 %a43, %r43
  %r44 = call i32 @g(i32 %a44)
  %a45 = add i32 %a44, %r44
  %r45 = call i32 @g(i32 %a45)
  %a46 = add i32 %a45, %r45
  %r46 = call i32 @g(i32 %a46)
  %a47 = add i32 %a46, %r46
  %r47 = call i32 @g(i32 %a47)
  %a48 = add i32 %a47, %r47
  %r48 = call i32 @g(i32 %a48)
  %a49 = add i32 %a48, %r48
  %r49 = call i32 @g(i32 %a49)
  %a50 = add i32 %a49, %r49
  %r50 = call i32 @g(i32 %a50)
  %a51 = add i32 %a50, %r50
  %r51 = call i32 @g(i32 %a51)
  %a52 = add i32 %a51, %r51
  %r52 = call i32 @g(i32 %a52)
  %a53 = add i32 %a52, %r52
  %r53 = call i32 @g(i32 %a53)
  %a54 = add i32 %a53, %r53
  %r54 = call i32 @g(i32 %a54)
  %a55 = add i32 %a54, %r54
  %r55 = call i32 @g(i32 %a55)
  %a56 = add i32 %a55, %r55
  %r56 = call i32 @g(i32 %a56)
  %a57 = add i32 %a56, %r56
  %r57 = call i32 @g(i32 %a57)
  %a58 = add i32 %a57, %r57
  %r58 = call i32 @g(i32 %a58)
  %a59 = add i32 %a58, %r58
  %r59 = call i32 @g(i32 %a59)
  %a60 = add i32 %a59, %r59
  %r60 = call i32 @g(i32 %a60)
  %a61 = add i32 %a60, %r60
  %r61 = call i32 @g(i32 %a61)
  %a62 = add i32 %a61, %r61
  %r62 = call i32 @g(i32 %a62)
  %a63 = add i32 %a62, %r62
  %r63 = call i32 @g(i32 %a63)
  %a64 = add i32 %a63, %r63
  %r64 = call i32 @g(i32 %a64)
  %a65 = add i32 %a64, %r64
  ret i32 %a65
}
