// Calls have locations for the diagnostics of the passes, and the object has no debug sections unless asked for.
// RUN: %weft_clang -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck %s
// RUN: %weft_clang -g -S -emit-llvm -Xclang -disable-llvm-passes -o - %s | FileCheck --check-prefix=FULL %s
// CHECK: call i32 @plain(i32 noundef 1), !dbg [[AT:![0-9]+]]
// CHECK: emissionKind: NoDebug
// CHECK: [[AT]] = !DILocation(line: [[@LINE+3]], column:
// FULL: emissionKind: FullDebug
int plain(int);
int caller(void) { return plain(1); }
