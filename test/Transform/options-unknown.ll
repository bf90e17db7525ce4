; An unknown key or value is an error that lists the known ones, and nothing runs.
; RUN: not %opt -passes='weft<colour=red>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=KEY
; RUN: not %opt -passes='weft<lowering=other>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=LOWERING
; RUN: not %opt -passes='weft<recursion=maybe>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=RECURSION
; RUN: not %opt -passes='weft<max-frame=lots>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=MAX
; RUN: not %opt -passes='weft<max-frame=0>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=MAX
; RUN: not %opt -passes='weft<report=>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=REPORT
; RUN: not %opt -passes='weft<stress=hard>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=STRESS
; RUN: not %opt -passes='weft<recursion=heap;colour=red>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=KEY
; RUN: not %opt -passes='weft<recursion>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=NOVALUE

; KEY:       weft: unknown option 'colour'; known options are lowering, recursion, max-frame, report, stress
; LOWERING:  weft: unknown value 'other' of option 'lowering'; known values are flat
; RECURSION: weft: unknown value 'maybe' of option 'recursion'; known values are heap, error
; MAX:       weft: unknown value '{{lots|0}}' of option 'max-frame'; known values are whole numbers of bytes above 0
; REPORT:    weft: unknown value '' of option 'report'; known values are paths of a file to write
; STRESS:    weft: unknown value 'hard' of option 'stress'; known values are calls, edges, dense
; NOVALUE:   weft: unknown value '' of option 'recursion'; known values are heap, error
